import type { ParamMatcher } from '@sveltejs/kit';

export const match = ((param: string): param is 'ar' | 'en' => param === 'ar' || param === 'en') satisfies ParamMatcher;
