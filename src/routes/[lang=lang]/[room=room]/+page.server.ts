import { locales } from '#i18n/index';
import { ROOM_NAMES } from '#core/reading/rooms';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => locales.flatMap((lang) => ROOM_NAMES.map((room) => ({ lang, room })));
