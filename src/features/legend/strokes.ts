import type { Mode, Status } from '#core/atlas/vocabulary';
import { MARKS, RHYTHMS, STROKE_WIDTHS } from '#map/strokes';

const PLAIN_WIDTH = 2;

/** How a sample of a line is stroked. */
export interface Stroke {
  width: number;
  /** For `stroke-dasharray`; empty for a solid line. */
  dashes: string;
  marks?: (typeof MARKS)[Mode];
}

/** The stroke of a mode in a status; of no mode, a plain stroke in the status's rhythm. */
export function strokeOf(mode: Mode | undefined, status: Status): Stroke {
  const width = mode ? STROKE_WIDTHS[mode] : PLAIN_WIDTH;
  const dashes = RHYTHMS[status].map((part) => Number((part * width).toFixed(2))).join(' ');
  return { width, dashes, marks: mode && MARKS[mode] };
}
