import type { Mode, Status } from '#core/atlas/vocabulary';

/** Status is rhythm, in multiples of the stroke's width, as on the map; a solid line has none. */
const RHYTHMS: Readonly<Record<Status, readonly number[]>> = {
  operating: [],
  'under-construction': [5, 2.5],
  planned: [2.2, 2],
  envisaged: [0.6, 1.8],
  claimed: [0.6, 1.8]
};

/** Stroke widths in pixels, in the proportions of the map. */
const WIDTHS: Readonly<Record<Mode, number>> = { sea: 2.4, rail: 2.2, road: 4, river: 2.4, 'gas-pipeline': 2, 'oil-pipeline': 2 };

const PLAIN_WIDTH = 2;

/** The marks on a stroke that tell its mode. */
const MARKS: Readonly<Record<Mode, 'ticks' | 'ties' | 'hollow' | 'beads'>> = {
  sea: 'ticks',
  river: 'ticks',
  rail: 'ties',
  road: 'hollow',
  'gas-pipeline': 'beads',
  'oil-pipeline': 'beads'
};

/** How a sample of a line is stroked. */
export interface Stroke {
  width: number;
  /** For `stroke-dasharray`; empty for a solid line. */
  dashes: string;
  marks?: (typeof MARKS)[Mode];
}

/** The stroke of a mode in a status; of no mode, a plain stroke in the status's rhythm. */
export function strokeOf(mode: Mode | undefined, status: Status): Stroke {
  const width = mode ? WIDTHS[mode] : PLAIN_WIDTH;
  const dashes = RHYTHMS[status].map((part) => Number((part * width).toFixed(2))).join(' ');
  return { width, dashes, marks: mode && MARKS[mode] };
}
