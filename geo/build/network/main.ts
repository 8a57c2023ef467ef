/**
 * `npm run network`: builds the sea network into the edition that `npm run geo` has built. It is not part of the edition
 * yet: it takes minutes, and near shores its routes are not good enough to be cited (see ARCHITECTURE.md).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { EDITION } from '#core/atlas/edition';
import { buildSea } from './index';

const PATH = join(import.meta.dirname, '../../../static/data', EDITION, 'network/network.bin');

const sea = buildSea((text) => console.log(text));
mkdirSync(dirname(PATH), { recursive: true });
writeFileSync(PATH, sea);
console.log(`${(sea.length / 1e6).toFixed(2)} MB in ${PATH}`);
