import type { Point } from './simplify';

/** Steps to a pixel of paths that stand among others, and of the ground, which is drawn in a group twice too large. */
const STEPS = 10;
export const GROUND_STEPS = 2;

/**
 * The `d` of a path through some strokes, to a tenth of a pixel and in steps from point to point, which is the shortest
 * way to write it. Steps are counted in whole tenths, so that no rounding adds up.
 */
export function pathData(strokes: readonly (readonly Point[])[], { closed = false } = {}): string {
  return strokes.map((stroke) => strokeData(stroke, closed, STEPS, tenths)).join('');
}

/** The same for the ground: whole halves of a pixel, for a group that is drawn at half its size. A third shorter. */
export function groundData(strokes: readonly (readonly Point[])[], { closed = false } = {}): string {
  return strokes.map((stroke) => strokeData(stroke, closed, GROUND_STEPS, String)).join('');
}

function strokeData(stroke: readonly Point[], closed: boolean, steps: number, write: (value: number) => string): string {
  let [x, y] = [0, 0];
  let data = '';
  let moves = 0;
  const pair = (dx: number, dy: number): string => `${write(dx)}${dy < 0 ? '' : ' '}${write(dy)}`;
  // The end of a ring is its start: `z` draws the way back.
  const points = closed ? withoutEnd(stroke) : stroke;
  points.forEach((point, index) => {
    const nextX = Math.round(point[0] * steps);
    const nextY = Math.round(point[1] * steps);
    if (index === 0) data = `M${pair(nextX, nextY)}`;
    else if (nextX !== x || nextY !== y) {
      data += `${moves === 0 ? 'l' : nextX - x < 0 ? '' : ' '}${pair(nextX - x, nextY - y)}`;
      moves += 1;
    }
    [x, y] = [nextX, nextY];
  });
  if (moves < (closed ? 2 : 1)) return '';
  return closed ? `${data}z` : data;
}

function withoutEnd(ring: readonly Point[]): readonly Point[] {
  const [first] = ring;
  const last = ring.at(-1);
  return first && last && first[0] === last[0] && first[1] === last[1] ? ring.slice(0, -1) : ring;
}

/** A whole number of tenths as a decimal: `0` for nothing, `.5` for five. */
function tenths(value: number): string {
  return String(value / 10).replace(/^(-?)0\./, '$1.');
}

/** A number as it stands in an attribute: at most two decimals. */
export function figure(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** A position as it stands in an attribute: to a tenth of a pixel. */
export function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}
