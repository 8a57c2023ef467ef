import { Clipper64, ClipType, FillRule } from 'clipper2-ts';
import type { LonLat } from './longitude';
import { RingIndex } from './ring-index';

/** As `unite` computes: whole numbers of a ten-millionth of a degree. */
const STEPS_PER_DEGREE = 1e7;
/** What rounding to steps may give an overlap for each step of the edges. */
const ROUNDING_STEPS = 2;

type Outline = readonly LonLat[];
type Path = readonly { x: number; y: number }[];

/**
 * What of a ring its holes leave, outer rings counter-clockwise and holes clockwise, where holes overlap one another or stick out of
 * it; nothing where each lies within it, beside the others. Outlines are closed and lie on a flat map, whichever turn each was drawn in.
 */
export function withoutOverlaps(outer: Outline, holes: readonly Outline[]): LonLat[][] | undefined {
  if (holes.length === 0) return undefined;
  const index = new RingIndex(outer);
  if (holes.every((hole) => liesWithin(index, hole)) && !doOverlap(holes)) return undefined;
  const clipper = new Clipper64();
  clipper.addSubject([pathOf(outer, 0)]);
  const clips = holes.map((hole) => pathOf(hole, 0));
  clipper.addClip(holes.flatMap((hole) => turnsOf(index, hole).map((turn) => pathOf(hole, turn))));
  const left: { x: number; y: number }[][] = [];
  clipper.execute(ClipType.Difference, FillRule.NonZero, left);
  const expected = sum([pathOf(outer, 0)].map(area)) - sum(clips.map(area));
  const edges = [outer, ...holes].reduce((total, outline) => total + stepsAlong(outline), 0);
  return isAsLarge(left, expected, edges) ? undefined : left.map(degreesOf);
}

/**
 * What a ring encloses whose edges cross one another, as rings that do not, outer ones counter-clockwise and holes clockwise: all that
 * it runs round, whichever way and however often. Nothing where no edges cross; to touch is no crossing.
 */
export function withoutCrossings(outline: Outline): LonLat[][] | undefined {
  if (outline.length < 5 || !new RingIndex(outline).meetsItself()) return undefined;
  const path = pathOf(outline, 0);
  const clipper = new Clipper64();
  clipper.addSubject([path]);
  const enclosed: { x: number; y: number }[][] = [];
  clipper.execute(ClipType.Union, FillRule.NonZero, enclosed);
  return isAsLarge(enclosed, area(path), stepsAlong(outline)) ? undefined : enclosed.map(degreesOf);
}

/** Whether the difference is not more than rounding makes. */
function isAsLarge(paths: readonly Path[], expected: number, edgeSteps: number): boolean {
  return Math.abs(sum(paths.map(area)) - expected) <= edgeSteps * ROUNDING_STEPS;
}

function degreesOf(path: Path): LonLat[] {
  return path.map(({ x, y }): LonLat => [x / STEPS_PER_DEGREE, y / STEPS_PER_DEGREE]);
}

function liesWithin(outer: RingIndex, hole: Outline): boolean {
  return hole.every((point) => !outer.sidesOf([point]).has('out')) && !outer.isCrossedBy(hole);
}

/** Whether some holes may overlap: those alone that lie within the same degrees are held against one another. */
function doOverlap(holes: readonly Outline[]): boolean {
  const sorted = holes.map((hole) => new RingIndex(hole)).toSorted((one, other) => one.west - other.west);
  return sorted.some((hole, index) => {
    for (let next = index + 1; next < sorted.length && sorted[next]!.west < hole.east; next += 1) {
      const other = sorted[next]!;
      if (other.south < hole.north && other.north > hole.south && mayOverlap(hole, other)) return true;
    }
    return false;
  });
}

/** Of rings whose points all lie on one another, too. */
function mayOverlap(one: RingIndex, other: RingIndex): boolean {
  const isOutside = (sides: ReadonlySet<string>): boolean => sides.has('out') && !sides.has('in');
  return !isOutside(one.sidesOf(other.outline)) || !isOutside(other.sidesOf(one.outline)) || one.isCrossedBy(other.outline);
}

function turnsOf(outer: RingIndex, hole: Outline): number[] {
  const longitudes = hole.map(([longitude]) => longitude);
  return outer.turnsTo(longitudes.reduce((least, each) => Math.min(least, each)), longitudes.reduce((most, each) => Math.max(most, each))); // prettier-ignore
}

/** Counter-clockwise, as all that is to be taken off together has to run one way round. */
function pathOf(outline: Outline, turn: number): { x: number; y: number }[] {
  const path = outline.slice(1).map(([longitude, latitude]) => ({
    x: Math.round((longitude + turn) * STEPS_PER_DEGREE),
    y: Math.round(latitude * STEPS_PER_DEGREE)
  }));
  return area(path) < 0 ? path.toReversed() : path;
}

/** In squares of steps, positive where the path runs counter-clockwise. */
function area(path: Path): number {
  const twice = path.reduce((total, { x, y }, index) => {
    const [first, before] = [path[0]!, path.at(index - 1)!];
    return total + (before.x - first.x) * (y - first.y) - (x - first.x) * (before.y - first.y);
  }, 0);
  return twice / 2;
}

function stepsAlong(outline: Outline): number {
  return outline.slice(1).reduce((total, [longitude, latitude], index) => {
    const before = outline[index]!;
    return total + STEPS_PER_DEGREE * (Math.abs(longitude - before[0]) + Math.abs(latitude - before[1])) + 1;
  }, 0);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
