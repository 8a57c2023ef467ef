import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { noticeOf, type Notice } from './package-notice';

/** Terms under which anybody may pass the atlas on, asking for no more than that these notices stay with it. */
const ALLOWED = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BSL-1.0',
  'Zlib',
  'Unlicense',
  'CC0-1.0',
  'OFL-1.1'
]);

/** Whether an expression of SPDX lets itself be fulfilled by allowed terms: one of alternatives, all of a conjunction. */
export function isAllowed(licence: string): boolean {
  const alternatives = licence.replace(/^\((.*)\)$/, '$1').split(/\s+OR\s+/i);
  return alternatives.some((each) => each.split(/\s+AND\s+/i).every((term) => ALLOWED.has(term.replace(/[()]/g, '').trim())));
}

/** The packages that come along when the library is installed, those they bring with them included. */
export function installedNotices(root: string): Notice[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean }>;
  };
  return Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && !dev && existsSync(join(root, path)))
    .map(([path]) => noticeOf(join(root, path)));
}
