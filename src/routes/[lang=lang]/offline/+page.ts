import { locales } from '#i18n/index';
import type { EntryGenerator } from './$types';

/** Shown in place of a page that is not on the device: it needs nothing but itself. */
export const csr = false;

export const entries: EntryGenerator = () => locales.map((lang) => ({ lang }));
