import { around, meet, PointGrid, type Rect } from './boxes';
import type { Rim } from './frame';
import { marksAlong, lengthOf } from './offset';
import type { Point } from './simplify';
import { textWidth, wrapText } from './text-width';

/** How a name is written; the drawing holds the ink of each. */
export type NameStyle = 'subject' | 'place' | 'area' | 'water' | 'country' | 'context' | 'city';

/** A name that would like to stand on the map. */
export interface Wish {
  text: string;
  /** The name as it is said, where it is written otherwise. */
  name?: string;
  style: NameStyle;
  /** Lower is placed first. */
  order: number;
  /** Points it may stand at, the best first. */
  at: readonly Point[];
  /** Half the size of the sign it belongs to; none for a name that stands on its ground. */
  sign?: number;
  /** How far a name on its ground may move, in pixels. */
  reach?: number;
  /** The line a name is set along where it has room there. */
  course?: readonly Point[];
  /** Whether a rectangle is good ground for it; any is where nothing is said. */
  fits?: (rect: Rect) => boolean;
  ref?: string;
}

export interface PlacedName {
  wish: Wish;
  lines: readonly string[];
  /** Where the first line's baseline begins, has its middle, or ends, by the anchor. */
  at: Point;
  anchor: 'left' | 'middle' | 'right';
  /** Turned by this many degrees about `at`. */
  angle?: number;
  /** What it covers. */
  rects: readonly Rect[];
}

/** Type of each style: its size in pixels, and its longest line in multiples of that. */
export const TYPE: Readonly<Record<NameStyle, { size: number; longest: number }>> = {
  subject: { size: 14, longest: 12 },
  place: { size: 12, longest: 11 },
  area: { size: 13, longest: 9 },
  water: { size: 12.5, longest: 8 },
  country: { size: 11.5, longest: 8 },
  context: { size: 11, longest: 9 },
  city: { size: 10.5, longest: 9 }
};
/** Spaced capitals are for Latin letters; Arabic ones must stay joined. */
export const SPACING = { en: 0.12, ar: 0 } as const;
/** From one line of a name to the next, in multiples of its size. */
export const LINE_HEIGHT = 1.25;
/** Above and below the baseline, in multiples of the size. */
const RISE = { en: 0.8, ar: 0.95 } as const;
const FALL = { en: 0.25, ar: 0.45 } as const;
/** A fallback font may be wider than ours. */
const SLACK = 1.06;
const EDGE = 5;

interface Ground {
  width: number;
  height: number;
  language: 'ar' | 'en';
  /** What no name may cover: signs, the scale. */
  taken: readonly Rect[];
  /** Lines that names keep off where they can. */
  strokes: readonly (readonly Point[])[];
  /** The rim of a globe, which names do not leave; they stand under their signs, as on the live map. */
  rim?: Rim | undefined;
}

/** Gives each wish in turn the best free spot; one that finds none is left out. No two names meet, and none is written twice. */
export function placeNames(wishes: readonly Wish[], ground: Ground): PlacedName[] {
  const grid = new PointGrid(ground.strokes);
  const taken = [...ground.taken];
  const placed = new Map<string, PlacedName>();
  for (const wish of [...wishes].sort((a, b) => a.order - b.order)) {
    const name = placed.has(wish.text) ? undefined : bestSpot(wish, ground, taken, grid);
    if (!name) continue;
    placed.set(wish.text, name);
    taken.push(...name.rects);
  }
  return [...placed.values()];
}

function bestSpot(wish: Wish, ground: Ground, taken: readonly Rect[], grid: PointGrid): PlacedName | undefined {
  let best: { name: PlacedName; cost: number } | undefined;
  for (const [rank, name] of spotsOf(wish, ground).entries()) {
    const isFree = name.rects.every((rect) => isInside(rect, ground) && !taken.some((other) => meet(rect, other)));
    if (!isFree || (wish.fits && !name.angle && !name.rects.every(wish.fits))) continue;
    const cost = name.rects.reduce((sum, rect) => sum + grid.count(rect), rank * 0.6);
    if (!best || cost < best.cost) best = { name, cost };
  }
  return best?.name;
}

function isInside(rect: Rect, { width, height, rim }: Ground): boolean {
  if (rim) {
    const across = Math.max(rim.at[0] - rect.left, rect.right - rim.at[0]);
    const along = Math.max(rim.at[1] - rect.top, rect.bottom - rim.at[1]);
    if (Math.hypot(across, along) > rim.radius) return false;
  }
  return rect.left > EDGE && rect.top > EDGE && rect.right < width - EDGE && rect.bottom < height - EDGE;
}

/** A name's lines and what they measure. */
interface Setting {
  lines: string[];
  width: number;
  height: number;
  rise: number;
}

function spotsOf(wish: Wish, { language, rim }: Ground): PlacedName[] {
  const { size, longest } = TYPE[wish.style];
  const spacing = wish.style === 'country' ? SPACING[language] : 0;
  const lines = wish.text.split('\n').flatMap((part) => balanced(part, size, longest * size, spacing));
  const rise = RISE[language] * size;
  const setting: Setting = {
    lines,
    width: Math.max(...lines.map((line) => textWidth(line, size, spacing))) * SLACK,
    height: rise + FALL[language] * size + (lines.length - 1) * LINE_HEIGHT * size,
    rise
  };
  const along = wish.course && !wish.text.includes('\n') && alongCourse(wish, wish.course, size, language);
  const level = wish.at.flatMap((at) =>
    (wish.sign === undefined ? shiftsOf(wish.reach ?? 0) : sidesOf(wish.sign, setting, language, rim !== undefined)).map((spot) =>
      levelName(wish, setting, at, spot)
    )
  );
  return [...(along || []), ...level];
}

function levelName(wish: Wish, { lines, width, height, rise }: Setting, at: Point, { dx, dy, anchor }: Spot): PlacedName {
  const left = at[0] + dx - (anchor === 'left' ? 0 : anchor === 'right' ? width : width / 2);
  const top = at[1] + dy - height / 2;
  return { wish, lines, at: [at[0] + dx, top + rise], anchor, rects: [{ left, top, right: left + width, bottom: top + height }] };
}

/** On one line along a course, turned as the course runs there, if the course is long enough for it. */
function alongCourse(wish: Wish, course: readonly Point[], size: number, language: 'ar' | 'en'): PlacedName[] {
  const width = textWidth(wish.text, size) * SLACK;
  const [first, last] = [course[0]!, course.at(-1)!];
  const room = lengthOf(course);
  if (room < width * 0.8) return [];
  const [middle] = marksAlong(course, room);
  const angle = (Math.atan((last[1] - first[1]) / (last[0] - first[0])) * 180) / Math.PI;
  const [ux, uy] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  const half = (size * (RISE[language] + FALL[language])) / 2;
  const steps = Math.max(2, Math.ceil(width / half));
  const rects = Array.from({ length: steps + 1 }, (_, step) => {
    const along = (step / steps - 0.5) * (width - 2 * half);
    return around([middle!.at[0] + along * ux, middle!.at[1] + along * uy], half);
  });
  // The baseline lies under the middle of the letters.
  const down = half - FALL[language] * size;
  return [
    { wish, lines: [wish.text], at: [middle!.at[0] - down * uy, middle!.at[1] + down * ux], anchor: 'middle', angle, rects }
  ];
}

interface Spot {
  dx: number;
  dy: number;
  anchor: PlacedName['anchor'];
}

/** Round a sign: beside it on the side the writing runs to, on the other, above, below, and at the corners. */
function sidesOf(sign: number, { width, height }: Setting, language: 'ar' | 'en', isBelow: boolean): Spot[] {
  const beside = (anchor: 'left' | 'right', dy: number, dx = sign + 2.5): Spot => ({
    dx: anchor === 'left' ? dx : -dx,
    dy,
    anchor
  });
  const [first, second] = language === 'ar' ? (['right', 'left'] as const) : (['left', 'right'] as const);
  // Clear of the sign, which has a pixel of room round it.
  const over = sign + 1.5 + height / 2;
  const below: Spot = { dx: 0, dy: over, anchor: 'middle' };
  return [
    ...(isBelow ? [below] : []),
    beside(first, 0),
    beside(second, 0),
    { dx: 0, dy: -over, anchor: 'middle' },
    below,
    ...[first, second].flatMap((anchor) => [beside(anchor, -over + 1, sign * 0.5), beside(anchor, over - 1, sign * 0.5)]),
    ...[first, second].flatMap((anchor) => [beside(anchor, -over, -width / 4), beside(anchor, over, -width / 4)])
  ];
}

/** A name on its ground may move a little, up and down rather than aside. */
function shiftsOf(reach: number): Spot[] {
  const steps: [number, number][] = [
    [0, 0],
    [0, 0.5],
    [0, -0.5],
    [0.6, 0],
    [-0.6, 0],
    [0, 1],
    [0, -1],
    [1, 0.5],
    [-1, 0.5],
    [1, -0.5],
    [-1, -0.5]
  ];
  return steps.map(([x, y]) => ({ dx: x * reach, dy: y * reach, anchor: 'middle' }));
}

/** Lines of about the same length: as many as the longest allowed makes, then as narrow as so many can be. */
function balanced(text: string, size: number, longest: number, spacing: number): string[] {
  let lines = wrapText(text, size, longest, spacing);
  for (let narrower = longest * 0.92; narrower > size * 2; narrower *= 0.92) {
    const tried = wrapText(text, size, narrower, spacing);
    if (tried.length > lines.length) break;
    lines = tried;
  }
  return lines;
}
