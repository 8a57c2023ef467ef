import { fastDistance, prepare, type Prepared } from '../../geodesy/fast-inverse';
import type { LonLat } from '../../geodesy/longitude';
import { RADIANS_PER_DEGREE } from '../../geodesy/wgs84';
import type { SeaGrid } from './grid';
import type { InSight, Seen } from './in-sight';

/** A node reached by a way that bends once. */
export interface SeenOver extends Seen {
  over: LonLat;
}

/** Of any degree of latitude, near enough to lay bends about so far off. */
const ROUND_DEGREE_METRES = 111_000;
/** Bends are tried so far from a place, to so many sides. */
const DISTANCES_METRES = [4_000, 8_000, 14_000];
const DIRECTIONS = 12;
/** A place lies by the shore where one is as near. */
const NEAR_METRES = 10_000;

/**
 * Whether a place lies by a shore: within the offing that ways keep from capes, where straight ways alone lead out past a cape
 * and come back.
 */
export function isByShore(grid: SeaGrid, at: LonLat): boolean {
  return ringAround(at, NEAR_METRES).some((place) => grid.classAt(...place) !== 0);
}

/** The nodes that come in sight after one bend, near and far, the shortest way to each. */
export function findOverBends(grid: SeaGrid, inSight: InSight, from: Prepared): SeenOver[] {
  const at = from.points[0]!;
  const best = new Map<number, SeenOver>();
  for (const over of DISTANCES_METRES.flatMap((metres) => ringAround(at, metres))) {
    if (grid.classAt(...over) !== 0 || !grid.isClear(at, over)) continue;
    const bend = prepare([over]);
    const toBend = fastDistance(from, 0, bend, 0);
    for (const { node, metres } of inSight.from(bend)) {
      const sum = toBend + metres;
      if (sum < (best.get(node)?.metres ?? Infinity)) best.set(node, { node, metres: sum, over });
    }
  }
  return [...best.values()].sort((one, other) => one.metres - other.metres);
}

function ringAround([longitude, latitude]: LonLat, metres: number): LonLat[] {
  const up = metres / ROUND_DEGREE_METRES;
  const out = up / Math.max(0.05, Math.cos(latitude * RADIANS_PER_DEGREE));
  return Array.from({ length: DIRECTIONS }, (_, index): LonLat => {
    const angle = (index * 2 * Math.PI) / DIRECTIONS;
    return [longitude + out * Math.sin(angle), Math.max(-89.9, Math.min(89.9, latitude + up * Math.cos(angle)))];
  });
}
