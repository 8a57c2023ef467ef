import type { Sources } from '../build/sources';
import { checkCities } from './cities';
import type { Finding } from './finding';
import { checkIds } from './ids';
import { checkEnds, checkPromises, checkRoutes, checkUse, compareAll } from './lines';
import { checkOverland } from './overland';
import { checkSea } from './sea';

/** Everything the sources must satisfy; an empty list means the edition may be built. */
export function checkAll(sources: Sources): Finding[] {
  return [
    ...checkIds(sources),
    ...checkEnds(sources),
    ...checkRoutes(sources),
    ...checkUse(sources),
    ...checkPromises(sources),
    ...checkCities(sources),
    ...checkSea(sources),
    ...checkOverland(sources),
    ...compareAll(sources).findings
  ];
}
