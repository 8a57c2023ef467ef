import type { LonLat } from '../../geodesy/longitude';
import { RADIANS_PER_DEGREE } from '../../geodesy/wgs84';
import type { Bead } from './land-values';
import { placeOn, type Lattice } from './lattice';
import { RADIUS_METRES, vectorsOf } from './sphere';

/** Nobody is joined to a line over a longer way. */
const ACCESS_METRES = 75_000;

/**
 * Lowers the values of points on land to what it takes to be at the nearest place of a line and to go on from there as the
 * crow flies, a metre of which weighs `accessWeight`; to the least, of the nearest line of each mode and the nearest in use. So
 * routes join them.
 */
export function paintLand(
  lattice: Lattice,
  water: Uint8Array,
  values: Float64Array,
  beads: readonly Bead[],
  accessWeight: number
): void {
  for (const group of joinable(beads)) {
    const near = nearestBeads(lattice, water, group);
    near.metres.forEach((metres, point) => {
      if (metres <= ACCESS_METRES) values[point] = Math.min(values[point]!, near.weights[point]! + metres * accessWeight);
    });
  }
}

/** The beads by mode, and once more those of lines in use where others are among them. */
function joinable(beads: readonly Bead[]): Bead[][] {
  return [...new Set(beads.map(({ mode }) => mode))].flatMap((mode) => {
    const all = beads.filter((bead) => bead.mode === mode);
    const inUse = all.filter((bead) => bead.isInUse);
    return inUse.length < all.length ? [all, inUse] : [all];
  });
}

/** Lines that meet lie equally near to whoever is nearest to where they do. */
const SAME_METRES = 1;

/** How far the nearest bead lies from every point on land, and its weight. */
function nearestBeads(lattice: Lattice, water: Uint8Array, beads: readonly Bead[]) {
  const metres = new Float64Array(water.length).fill(Infinity);
  const weights = new Float64Array(water.length).fill(Infinity);
  const vectors = vectorsOf(beads.map(({ at }) => at));
  beads.forEach(({ at, weight }, bead) => {
    for (const { point, column, row } of pointsAround(lattice, at)) {
      if (water[point]) continue;
      const here = metresTo(lattice, vectors, bead, column, row);
      if (here > metres[point]! + SAME_METRES) continue;
      weights[point] = here < metres[point]! - SAME_METRES ? weight : Math.min(weight, weights[point]!);
      metres[point] = Math.min(here, metres[point]!);
    }
  });
  return { metres, weights };
}

function* pointsAround(lattice: Lattice, at: LonLat) {
  const high = (ACCESS_METRES / RADIUS_METRES / RADIANS_PER_DEGREE) * lattice.stepsPerDegree;
  const { column, row } = placeOn(lattice, at);
  const wide = high / Math.max(0.02, Math.cos(at[1] * RADIANS_PER_DEGREE));
  for (let up = Math.max(0, Math.ceil(row - high)); up <= Math.min(lattice.rows - 1, row + high); up += 1) {
    for (let on = Math.ceil(column - wide); on <= column + wide; on += 1) {
      const across = lattice.isRound ? ((on % lattice.columns) + lattice.columns) % lattice.columns : on;
      if (across >= 0 && across < lattice.columns) yield { point: up * lattice.columns + across, column: across, row: up };
    }
  }
}

function metresTo(lattice: Lattice, vectors: Float64Array, bead: number, column: number, row: number): number {
  const across = lattice.cosLatitude[row]!;
  const dx = vectors[bead * 3]! - across * lattice.cosLongitude[column]!;
  const dy = vectors[bead * 3 + 1]! - across * lattice.sinLongitude[column]!;
  const dz = vectors[bead * 3 + 2]! - lattice.sinLatitude[row]!;
  return RADIUS_METRES * Math.sqrt(dx * dx + dy * dy + dz * dz);
}
