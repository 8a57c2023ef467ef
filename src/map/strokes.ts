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

/** Widths grow with the scale: factors on {@link STROKE_WIDTHS} by zoom, straight in between. */
export const WIDTH_GROWTH = [
  [1, 0.7],
  [4, 1],
  [9, 1.7]
] as const;

/**
 * The marks that are strokes themselves: their width in multiples of the line's, their dashes in multiples of their own
 * width. Ties stand across a rail, beads sit on a pipe, and the middle of a road is painted out.
 */
export const MARK_STROKES = {
  ties: { times: 3.2, dashes: [0.18, 1.5] },
  beads: { times: 2.6, dashes: [0, 2.4] },
  hollow: { times: 0.42, dashes: [] }
} as const;

/** Heads on a sea line: pixels from one to the next, and their size in multiples of the 16-pixel sign. */
export const SEA_TICKS = { spacing: 120, size: 0.62 } as const;

/** What the edge under a line is wider than the line, in pixels, and how strong it is. */
export const CASING = { more: 2.4, strength: 0.85 } as const;

/** Pixels between subjects that share a track, by zoom, straight in between. */
export const LANE_STEPS = [
  [2, 3],
  [8, 7]
] as const;

/** How areas are drawn: usually, and where one is what the view is about. A region may span a continent and is fainter. */
export const AREA_LOOK = {
  fill: { region: { usual: 0.05, lifted: 0.14 }, other: { usual: 0.09, lifted: 0.24 } },
  edgeWidth: { usual: 0.9, lifted: 2 },
  edgeStrength: { region: 0.5, other: 0.75 },
  edgeDashes: [4, 2],
  parallelWidth: { usual: 1, lifted: 2.2 },
  parallelStrength: 0.8,
  parallelDashes: [6, 3]
} as const;

/**
 * How strongly areas of a subject are filled. Where the subject tints the countries of a set, a region has only its edge until
 * it stands out: a second tint of the same colour would make members of countries that are none.
 */
export function areaFill(kind: 'region' | 'other', subject: { set?: string }): { usual: number; lifted: number } {
  const fill = AREA_LOOK.fill[kind];
  return kind === 'region' && subject.set ? { ...fill, usual: 0 } : fill;
}

/** How strong a line of schematic course is drawn: it shows what is joined, not where the track lies. */
export const SCHEMATIC_STRENGTH = { sea: 0.85, other: 0.65 } as const;
/** By how much a line is fainter at a time when nobody here knows whether it was there yet. */
export const UNDATED_STRENGTH = 0.4;
/** The key of the legend row that says so. */
export const SCHEMATIC_KEY = 'accuracy/schematic';

export const modesMarked = (mark: (typeof MARKS)[Mode]): Mode[] =>
  (Object.keys(MARKS) as Mode[]).filter((mode) => MARKS[mode] === mark);

/** How strongly the countries of a set are tinted: members stand out from those who only observe, partner or take part. */
export const SET_STRENGTH = { member: 0.15, other: 0.07 } as const;
