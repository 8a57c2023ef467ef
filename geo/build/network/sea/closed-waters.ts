import { indexLand, type LandIndex } from '../../base/land';
import { windRfc7946, type Point, type Rings } from '../../base/winding';
import type { Shoal } from '../sources';
import { rasterise } from './raster';

/** What the ways of the sea keep off, shores and the edges of shoals alike. */
export type ClosedWaters = Pick<LandIndex, 'polygons' | 'isLand'>;

/** The shoals as polygons of their own. They may lie over land, and no two of them over each other. */
export function indexShoals(shoals: readonly Pick<Shoal, 'ring'>[]): LandIndex {
  return indexLand(shoals.map(({ ring }) => closeRing(ring)));
}

function closeRing(ring: Shoal['ring']): Rings {
  const points = [...ring, ring[0]!].map(([longitude, latitude]): Point => [longitude, latitude]);
  return windRfc7946([points]);
}

/** Land and shoals as one. */
export function closeWaters(land: LandIndex, shoals: LandIndex): ClosedWaters {
  return {
    polygons: [...land.polygons, ...shoals.polygons],
    isLand: (position) => land.isLand(position) || shoals.isLand(position)
  };
}

/** The cells of both, each by the one that leaves it less water. */
export function rasteriseWaters(land: LandIndex, shoals: LandIndex): Uint8Array {
  const cells = rasterise(land.polygons);
  rasterise(shoals.polygons).forEach((cell, index) => {
    if (cell > cells[index]!) cells[index] = cell;
  });
  return cells;
}
