// What the data edition, the site and the package are made of. Plain JavaScript without dependencies, like what reads it.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');

const GENERATED = new Set(['src/i18n/generated', 'src/i18n/project.inlang/cache', 'static/data']);
export const DATA_INPUTS = ['geo', 'src/core', 'src/content', 'package-lock.json'];
export const SITE_INPUTS = [
  ...DATA_INPUTS,
  'src',
  'static',
  'deploy',
  'scripts',
  'svelte.config.js',
  'vite.config.ts',
  'tsconfig.json',
  'package.json'
];
/** Where the site will stand is written into its pages: `svelte.config.js` reads both. */
export const SITE_SETTINGS = ['SITE_ORIGIN', 'BASE_PATH'];
export const LIBRARY_INPUTS = [
  ...DATA_INPUTS,
  'src/cli',
  'scripts/build-library.ts',
  'tsconfig.json',
  'tsconfig.library.json',
  'package.json'
];

/** What a build of the site is known by: the same for all that are made of the same, wherever and whenever they are made. */
export const siteVersion = () => hashOf(SITE_INPUTS, SITE_SETTINGS).slice(0, 13);

/**
 * One number for files, and for variables of the environment, each unset or empty alike.
 * @param {readonly string[]} inputs
 * @param {readonly string[]} settings
 */
export function hashOf(inputs, settings = []) {
  const hash = createHash('sha256');
  for (const name of settings) hash.update(`${name}=${process.env[name] ?? ''}\0`);
  for (const file of inputs.flatMap(filesUnder))
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(ROOT, file)));
  return hash.digest('hex');
}

/**
 * The files of a folder in a fixed order; generated ones and reports are products, not inputs.
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  const full = join(ROOT, path);
  if (!existsSync(full) || GENERATED.has(path) || /(REPORT|CLAIMS)\.md$/.test(path)) return [];
  if (statSync(full).isFile()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}
