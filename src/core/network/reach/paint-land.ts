import { RADIANS_PER_DEGREE } from '../../geodesy/wgs84';
import type { Bead } from './land-values';
import { placeOn, type Lattice } from './lattice';
import { RADIUS_METRES, vectorsOf } from './sphere';

/** Nobody is joined to a line over a longer way. */
const ACCESS_METRES = 75_000;

/**
 * Lowers the values of points on land to what it takes to be at a line near them and to go on from there as the crow flies,
 * a metre of which weighs `accessWeight`.
 */
export function paintLand(
  lattice: Lattice,
  water: Uint8Array,
  values: Float64Array,
  beads: readonly Bead[],
  accessWeight: number
): void {
  const vectors = vectorsOf(beads.map(({ at }) => at));
  const high = (ACCESS_METRES / RADIUS_METRES / RADIANS_PER_DEGREE) * lattice.stepsPerDegree;
  beads.forEach(({ at, weight }, bead) => {
    const { column, row } = placeOn(lattice, at);
    const wide = high / Math.max(0.02, Math.cos(at[1] * RADIANS_PER_DEGREE));
    for (let up = Math.max(0, Math.ceil(row - high)); up <= Math.min(lattice.rows - 1, row + high); up += 1) {
      for (let on = Math.ceil(column - wide); on <= column + wide; on += 1) {
        const across = lattice.isRound ? ((on % lattice.columns) + lattice.columns) % lattice.columns : on;
        if (across < 0 || across >= lattice.columns || water[up * lattice.columns + across]) continue;
        const metres = metresTo(lattice, vectors, bead, across, up);
        if (metres > ACCESS_METRES) continue;
        const point = up * lattice.columns + across;
        values[point] = Math.min(values[point]!, weight + metres * accessWeight);
      }
    }
  });
}

function metresTo(lattice: Lattice, vectors: Float64Array, bead: number, column: number, row: number): number {
  const across = lattice.cosLatitude[row]!;
  const dx = vectors[bead * 3]! - across * lattice.cosLongitude[column]!;
  const dy = vectors[bead * 3 + 1]! - across * lattice.sinLongitude[column]!;
  const dz = vectors[bead * 3 + 2]! - lattice.sinLatitude[row]!;
  return RADIUS_METRES * Math.sqrt(dx * dx + dy * dy + dz * dz);
}
