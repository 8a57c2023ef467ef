import type { LonLat } from '#core/geodesy/longitude';
import { within } from './pairs';
import type { Random } from './random';

/** The kinds of polygons of the fixture, and how many of each. */
export const POLYGON_KINDS = {
  'a few kilometres': 200,
  'a country': 200,
  'across the antimeridian': 200,
  'round a pole': 200,
  'points all over the Earth': 200
} as const;
export type PolygonKind = keyof typeof POLYGON_KINDS;

/** A ring of three to eight points, to six places of a degree: some plain, some crossing themselves. */
export function makeRing(kind: PolygonKind, random: Random): LonLat[] {
  const count = Math.floor(random.between(3, 9));
  const centre: LonLat = [kind === 'across the antimeridian' ? 180 : random.longitude(), random.latitude() * 0.8];
  const side = random.sign();
  const reach = kind === 'a few kilometres' ? 0.1 : 8;
  return Array.from({ length: count }, (_, index): LonLat => {
    const direction = (360 * (index + random.between(0, 0.7))) / count;
    if (kind === 'round a pole') return rounded(side * (direction - 180), side * random.between(55, 89.9));
    if (kind === 'points all over the Earth') return rounded(random.longitude(), random.latitude());
    const far = reach * random.between(0.3, 1);
    const angle = (direction * Math.PI) / 180;
    return rounded(centre[0] + far * Math.cos(angle) * side, within(centre[1] + far * Math.sin(angle)));
  });
}

function rounded(longitude: number, latitude: number): LonLat {
  return [Number((longitude > 180 ? longitude - 360 : longitude).toFixed(6)), Number(latitude.toFixed(6))];
}
