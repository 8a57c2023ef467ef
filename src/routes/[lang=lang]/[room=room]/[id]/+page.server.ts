import { locales } from '#i18n/index';
import { pageEntries } from '../../../entries';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => locales.flatMap((lang) => pageEntries().map((entry) => ({ lang, ...entry })));
