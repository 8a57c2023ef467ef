import type { CompassPoint } from '#core/format/compass';
import { m } from './index';

const DIRECTIONS: Readonly<Record<CompassPoint, () => string>> = {
  north: m.nearby_north,
  'north-east': m.nearby_north_east,
  east: m.nearby_east,
  'south-east': m.nearby_south_east,
  south: m.nearby_south,
  'south-west': m.nearby_south_west,
  west: m.nearby_west,
  'north-west': m.nearby_north_west
};

/** A point of the compass, as it is said within a phrase. */
export function directionName(point: CompassPoint): string {
  return DIRECTIONS[point]();
}
