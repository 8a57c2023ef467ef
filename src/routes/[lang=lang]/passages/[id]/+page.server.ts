import { locales } from '#i18n/index';
import { passageIds } from '../../../entries';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => locales.flatMap((lang) => passageIds().map((id) => ({ lang, id })));
