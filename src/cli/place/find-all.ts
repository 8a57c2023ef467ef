import type { World } from '../answer';
import type { Failure } from '../failure';
import type { Request } from '../request';
import { placeFinder, type Spot } from './find-place';

/** All places of a request, or the first that is none. */
export function findAll(texts: readonly string[], { language }: Request, world: World): { ok: true; spots: Spot[] } | Failure {
  const finder = placeFinder(world.atlas(), language);
  const spots: Spot[] = [];
  for (const text of texts) {
    const found = finder.find(text);
    if (!found.ok) return found;
    spots.push(found);
  }
  return { ok: true, spots };
}
