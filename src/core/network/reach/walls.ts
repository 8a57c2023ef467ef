import type { LonLat } from '../../geodesy/longitude';
import { RADIANS_PER_DEGREE } from '../../geodesy/wgs84';
import { pastPole } from '../sea/gates';
import { placeOn, type Lattice } from './lattice';
import { positionOf, vectorsOf, type Vector } from './sphere';

/** What is shut, as strokes no line may cross. */
export interface Walls {
  /** Whether the arc between two unit vectors crosses any of them. */
  crosses(a: Vector, b: Vector): boolean;
  /** Which points of a lattice lie within two steps of a wall: 1, else 0. */
  mark(lattice: Lattice): Uint8Array;
}

/**
 * What is nearer to the plane of a stroke than this, a hundredth of a metre, is on it, and whoever touches a wall is stopped: on
 * which side it lies would be the rounding's to say, and one could walk along the wall and leave it on the other side.
 */
const ON_IT = 2e-9;
/** Numbers kept for a stroke: its ends, and the normal of its plane. */
const WIDTH = 9;

/** Makes walls of gates. Their strokes count as great circles; those that end at a Pole go on beyond it, as gates do. */
export function createWalls(gates: readonly (readonly LonLat[])[]): Walls {
  const strokes = Float64Array.from(gates.flatMap(strokesOf));
  return {
    crosses([ax, ay, az], [bx, by, bz]) {
      for (let at = 0; at < strokes.length; at += WIDTH) {
        if (crossesStroke(strokes, at, ax, ay, az, bx, by, bz)) return true;
      }
      return false;
    },
    mark(lattice) {
      const marks = new Uint8Array(lattice.columns * lattice.rows);
      for (let at = 0; at < strokes.length; at += WIDTH) markBeside(lattice, marks, strokes.subarray(at, at + WIDTH));
      return marks;
    }
  };
}

function markBeside(lattice: Lattice, marks: Uint8Array, stroke: Float64Array): void {
  const { columns, rows, stepsPerDegree, isRound } = lattice;
  const [px, py, pz, qx, qy, qz] = stroke as unknown as [number, number, number, number, number, number];
  const angle = 2 * Math.asin(Math.min(1, Math.hypot(px - qx, py - qy, pz - qz) / 2));
  const count = Math.ceil((2 * angle * stepsPerDegree) / RADIANS_PER_DEGREE) + 1;
  for (let index = 0; index <= count; index += 1) {
    const [a, b] = [Math.sin(angle * (1 - index / count)), Math.sin((angle * index) / count)];
    const at = placeOn(lattice, positionOf(a * px + b * qx, a * py + b * qy, a * pz + b * qz));
    for (let row = Math.floor(at.row) - 1; row <= at.row + 2; row += 1) {
      for (let column = Math.floor(at.column) - 1; column <= at.column + 2; column += 1) {
        const across = isRound ? (column + columns) % columns : column;
        if (row >= 0 && row < rows && across >= 0 && across < columns) marks[row * columns + across] = 1;
      }
    }
  }
}

function strokesOf(gate: readonly LonLat[]): number[] {
  const v = vectorsOf(pastPole(gate));
  const numbers: number[] = [];
  for (let i = 0; i + 3 < v.length; i += 3) {
    const [px, py, pz, qx, qy, qz] = v.subarray(i, i + 6) as unknown as [number, number, number, number, number, number];
    numbers.push(px, py, pz, qx, qy, qz, py * qz - pz * qy, pz * qx - px * qz, px * qy - py * qx);
  }
  return numbers;
}

function crossesStroke(
  s: Float64Array,
  at: number,
  ax: number,
  ay: number,
  az: number,
  bx: number,
  by: number,
  bz: number
): boolean {
  // Numbers by themselves here: arrays to take them from would cost a tenth of a reach.
  const nx = s[at + 6]!;
  const ny = s[at + 7]!;
  const nz = s[at + 8]!;
  const sideA = nx * ax + ny * ay + nz * az;
  const sideB = nx * bx + ny * by + nz * bz;
  if ((sideA > ON_IT && sideB > ON_IT) || (sideA < -ON_IT && sideB < -ON_IT)) return false;
  const [px, py, pz, qx, qy, qz] = [s[at]!, s[at + 1]!, s[at + 2]!, s[at + 3]!, s[at + 4]!, s[at + 5]!];
  const mx = ay * bz - az * by;
  const my = az * bx - ax * bz;
  const mz = ax * by - ay * bx;
  if (mx * px + my * py + mz * pz >= 0 === mx * qx + my * qy + mz * qz >= 0) return false;
  // Two great circles meet twice; the arcs must meet on the same side of the Earth.
  const [cx, cy, cz] = [ny * mz - nz * my, nz * mx - nx * mz, nx * my - ny * mx];
  return (cx * (ax + bx) + cy * (ay + by) + cz * (az + bz)) * (cx * (px + qx) + cy * (py + qy) + cz * (pz + qz)) > 0;
}
