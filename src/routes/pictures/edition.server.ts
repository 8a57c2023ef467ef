import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EDITION } from '#core/atlas/edition';

/** A file of the edition, asked for while the site is built, when no page asks. */
export function readEditionFile(path: string): unknown {
  return JSON.parse(readFileSync(join('static/data', EDITION, path), 'utf8'));
}
