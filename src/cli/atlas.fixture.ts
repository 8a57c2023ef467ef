import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Atlas } from '../core/atlas/atlas';
import { EDITION } from '../core/atlas/edition';

/** The edition as it was built. */
export const ATLAS = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../static/data', EDITION, 'atlas.json'), 'utf8')
) as Atlas;
