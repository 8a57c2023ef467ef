import { locales } from '#i18n/index';
import { articleSlugs } from '../../../entries';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => locales.flatMap((lang) => articleSlugs().map((article) => ({ lang, article })));
