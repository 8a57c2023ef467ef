import { existsSync, readFileSync } from 'node:fs';
import { locales } from '#i18n/index';
import { readLibrary } from '#state/read-edition';
import type { EntryGenerator, PageServerLoad } from './$types';

/** A package in what browsers are sent, as `scripts/notices-plugin.ts` found it while the site was built. */
interface Notice {
  name: string;
  version: string;
  licence: string;
  homepage?: string;
  text?: string;
}

const FILE = '.svelte-kit/notices.json';

export const csr = false;
export const entries: EntryGenerator = () => locales.map((lang) => ({ lang }));

export const load: PageServerLoad = async ({ params, fetch }) => {
  const { reading } = await readLibrary(params.lang, fetch);
  // Without a build, while developing, there is nothing yet that would be sent.
  const notices = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Notice[]) : [];
  return { reading, notices };
};
