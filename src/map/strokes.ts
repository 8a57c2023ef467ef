import type { Mode, Status } from '#core/atlas/vocabulary';

/** Stroke widths by mode in pixels at zoom 4. A river is the thinnest, a road wide enough to be hollow. */
export const STROKE_WIDTHS: Readonly<Record<Mode, number>> = {
  sea: 2.2,
  rail: 2,
  road: 3.4,
  river: 1.4,
  'gas-pipeline': 1.8,
  'oil-pipeline': 1.8
};

/** Status is rhythm, in multiples of the stroke's width; a solid line has none. */
export const RHYTHMS: Readonly<Record<Status, readonly number[]>> = {
  operating: [],
  'under-construction': [5, 2.5],
  planned: [2.2, 2],
  envisaged: [1, 1.6],
  claimed: [1, 1.6]
};

/** The marks on a stroke that tell its mode without colour. */
export const MARKS: Readonly<Record<Mode, 'ticks' | 'ties' | 'hollow' | 'beads' | 'none'>> = {
  sea: 'ticks',
  river: 'none',
  rail: 'ties',
  road: 'hollow',
  'gas-pipeline': 'beads',
  'oil-pipeline': 'beads'
};

/** How strong a line of schematic course is drawn: it shows what is joined, not where the track lies. */
export const SCHEMATIC_STRENGTH = { sea: 0.85, other: 0.65 } as const;
/** The key of the legend row that says so. */
export const SCHEMATIC_KEY = 'accuracy/schematic';

export const modesMarked = (mark: (typeof MARKS)[Mode]): Mode[] =>
  (Object.keys(MARKS) as Mode[]).filter((mode) => MARKS[mode] === mark);

/** How strongly the countries of a set are tinted: members stand out from those who only observe, partner or take part. */
export const SET_STRENGTH = { member: 0.15, other: 0.07 } as const;
