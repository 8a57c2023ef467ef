import { loadLakes } from '../../base/inland-water';
import { indexLand, loadLand10m, type LandIndex } from '../../base/land';
import { polygonContains, windRfc7946, type Point, type Rings } from '../../base/winding';
import type { OpenLake, SeaSources } from '../sources';
import { indexShoals } from './closed-waters';

/** No lake of ships is smaller, in square degrees. */
const LEAST_SQUARE_DEGREES = 1;

/** Land with its open lakes, and what else ships keep off: shoals, and the islands that the drawn lakes lack. */
export function layWaters({ shoals, lakes }: Pick<SeaSources, 'shoals' | 'lakes'>): { land: LandIndex; shallows: LandIndex } {
  const islands = lakes.flatMap((lake) => lake.islands);
  return { land: openLakes(loadLand10m(), lakes), shallows: indexShoals([...shoals, ...islands]) };
}

/**
 * Land in which some lakes are water as the sea is: the lakes drawn on the map (Natural Earth 1:50 million) are holes in it,
 * with islands of their own. Throws where no lake is drawn at the position of one.
 */
export function openLakes(land: LandIndex, lakes: readonly Pick<OpenLake, 'id' | 'at'>[]): LandIndex {
  const drawn = loadLakes(LEAST_SQUARE_DEGREES);
  const opened = lakes.map(({ id, at: [longitude, latitude] }) => {
    const lake = drawn.find((rings) => polygonContains(rings, [longitude, latitude]));
    if (!lake) throw new Error(`no lake is drawn at the position of ${id}`);
    return lake;
  });
  const polygons = land.polygons.map((rings): Rings => {
    const holes = opened.map(([shore]) => shore!).filter((shore) => polygonContains(rings, shore[0] as Point));
    return holes.length > 0 ? windRfc7946([...rings, ...holes]) : rings;
  });
  const islands = opened.flatMap(([, ...rings]) => rings.map((ring) => windRfc7946([ring])));
  return indexLand([...polygons, ...islands]);
}
