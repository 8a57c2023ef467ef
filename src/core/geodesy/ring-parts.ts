import { drawnHolds, type DrawnRing } from './drawn-ring';
import { RingIndex } from './ring-index';

/** Rings that make one polygon, by their numbers among those given: the outer one first, then its holes. */
export interface RingPart {
  rings: readonly number[];
  /** Whether the outer ring, round a pole or the frame of a map, stands for its other part, as its holes lie there. */
  isOtherPart: boolean;
}

/**
 * The polygons that the rings of one make as they lie on the map: one, unless rings lie outside the first, as where the
 * parts of a multipolygon were written as rings of a polygon. A ring that holds the first is itself the outer one; one that lies
 * across another stays with it.
 */
export function partsOfRings(rings: readonly DrawnRing[]): RingPart[] {
  const parts: RingPart[] = [];
  const of = (numbers: readonly number[]) => numbers.map((index) => rings[index]!);
  let left = rings.map((_, index) => index);
  while (left.length > 0) {
    const outer = outerOf(rings, left);
    const others = left.filter((index) => index !== outer);
    const apart = others.length > 0 ? apartFrom(rings[outer]!, others, rings) : [];
    const isOtherPart = liesRound(rings[outer]!, of(others), of(apart));
    left = isOtherPart ? [] : apart;
    parts.push({ rings: [outer, ...others.filter((index) => !left.includes(index))], isOtherPart });
  }
  return parts;
}

/** The first of some rings, or the largest of those that hold it, and so on: what was put in order stays so. */
function outerOf(rings: readonly DrawnRing[], numbers: readonly number[], from = numbers[0]!): number {
  const start = rings[from]!.outline[0];
  if (!start) return from;
  const around = numbers.reduce((best, index) => {
    const ring = rings[index]!;
    return ring.share > rings[best]!.share && drawnHolds(ring, start) ? index : best;
  }, from);
  return around === from ? from : outerOf(rings, numbers, around);
}

function apartFrom(outer: DrawnRing, others: readonly number[], rings: readonly DrawnRing[]): number[] {
  const index = new RingIndex(outer.outline);
  return others.filter((other) => liesApart(index, rings[other]!.outline));
}

/** Whether the holes of a ring lie in its other part: round the other pole, or outside it and larger than it is. */
function liesRound({ pole, isFrame, share }: DrawnRing, others: readonly DrawnRing[], apart: readonly DrawnRing[]): boolean {
  if (pole === undefined && !isFrame) return false;
  const isRoundOther = pole !== undefined && others.some((other) => other.pole !== undefined && other.pole !== pole);
  return isRoundOther || apart.reduce((sum, each) => sum + each.share, 0) > share;
}

/** Whether a ring lies outside another: none of its points is within, and none of its edges crosses it. */
function liesApart(outer: RingIndex, ring: DrawnRing['outline']): boolean {
  const sides = outer.sidesOf(ring);
  return sides.has('out') && !sides.has('in') && !outer.isCrossedBy(ring);
}
