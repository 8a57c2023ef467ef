import type { ParamMatcher } from '@sveltejs/kit';
import { ROOM_NAMES, type Room } from '#core/reading/rooms';

export const match = ((param: string): param is Room => ROOM_NAMES.some((room) => room === param)) satisfies ParamMatcher;
