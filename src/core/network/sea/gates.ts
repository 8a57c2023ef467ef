import { prepare } from '../../geodesy/fast-inverse';
import type { LonLat } from '../../geodesy/longitude';
import { unitVectors } from './node-tree';

type Vector = readonly [number, number, number];

/** One stroke of a gate. */
interface Stroke {
  passage: number;
  from: Vector;
  to: Vector;
  /** Square to the plane of the stroke. */
  normal: Vector;
  middle: Vector;
  /** Half of its length, as a chord of the unit sphere. */
  halfChord: number;
}

/** The gates of all passages, asked by lines. */
export interface Gates {
  /** Indexes of the passages a line crosses, in the order crossed, each once. */
  crossed(line: readonly LonLat[]): number[];
  /** For each of many lines from one point, the passages it crosses. */
  crossedFrom(from: LonLat, ends: readonly LonLat[]): number[][];
}

/**
 * Makes the gates ready. Lines and strokes count as great circles through the reduced latitudes, which at the length of a
 * gate are the geodesics.
 */
export function createGates(gates: readonly (readonly (readonly LonLat[])[])[]): Gates {
  const strokes = gates.flatMap((lines, passage) => lines.flatMap((line) => strokesOf(passage, pastPole(line))));
  const crossed = (line: readonly LonLat[]): number[] => {
    const vectors = vectorsOf(line);
    const passages = new Set<number>();
    for (let index = 1; index < vectors.length; index += 1) {
      for (const passage of crossedBy(vectors[index - 1]!, vectors[index]!, strokes)) passages.add(passage);
    }
    return [...passages];
  };
  const crossedFrom = (from: LonLat, ends: readonly LonLat[]): number[][] => {
    const [start] = vectorsOf([from]);
    const vectors = vectorsOf(ends);
    const farthest = vectors.reduce((most, end) => Math.max(most, chord(start!, end)), 0);
    const near = strokes.filter(({ middle, halfChord }) => chord(start!, middle) <= farthest + halfChord);
    return vectors.map((end) => (near.length === 0 ? [] : crossedBy(start!, end, near)));
  };
  return { crossed, crossedFrom };
}

/** A gate that ends at a Pole goes on a little beyond it: a line right over the Pole would only touch its end. */
export function pastPole(line: readonly LonLat[]): readonly LonLat[] {
  const [before, end] = [line.at(-2)!, line.at(-1)!];
  if (Math.abs(end[1]) < 90) return line;
  return [...line, [before[0] + 180, Math.sign(end[1]) * 89.5]];
}

function strokesOf(passage: number, line: readonly LonLat[]): Stroke[] {
  const vectors = vectorsOf(line);
  return vectors.slice(1).map((to, index) => {
    const from = vectors[index]!;
    const sum: Vector = [from[0] + to[0], from[1] + to[1], from[2] + to[2]];
    const length = Math.hypot(...sum);
    const middle: Vector = [sum[0] / length, sum[1] / length, sum[2] / length];
    return { passage, from, to, normal: cross(from, to), middle, halfChord: chord(from, middle) };
  });
}

function crossedBy(from: Vector, to: Vector, strokes: readonly Stroke[]): number[] {
  const normal = cross(from, to);
  const found: { passage: number; share: number }[] = [];
  for (const stroke of strokes) {
    const before = dot(stroke.normal, from);
    const after = dot(stroke.normal, to);
    if (before >= 0 === after >= 0) continue;
    if (dot(normal, stroke.from) >= 0 === dot(normal, stroke.to) >= 0) continue;
    // The two great circles meet in two places, on opposite sides of the Earth; both lines must have the same one.
    const meeting = cross(stroke.normal, normal);
    const onLine = dot(meeting, from) + dot(meeting, to);
    if (onLine * dot(meeting, stroke.middle) <= 0) continue;
    found.push({ passage: stroke.passage, share: before / (before - after) });
  }
  if (found.length > 1) found.sort((one, other) => one.share - other.share);
  return found.map(({ passage }) => passage);
}

function vectorsOf(points: readonly LonLat[]): Vector[] {
  const vectors = unitVectors(prepare(points));
  return points.map((_, index) => [vectors[index * 3]!, vectors[index * 3 + 1]!, vectors[index * 3 + 2]!]);
}

function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function chord(a: Vector, b: Vector): number {
  return Math.sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2);
}
