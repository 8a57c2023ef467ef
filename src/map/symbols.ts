import type { PlaceKind } from '#core/atlas/vocabulary';

/**
 * One sign for each kind of place, as an SVG path in a 16 × 16 box, filled. Map and legend draw the same path, so they
 * cannot drift apart. Simple closed shapes: they must read at 12 pixels and in black and white.
 */
export const PLACE_SIGNS: Readonly<Record<PlaceKind, string>> = {
  port: 'M8 1a2.4 2.4 0 0 1 1.1 4.5V7h3v2h-3v4a5 5 0 0 0 3.7-3.2l1.8.8A7 7 0 0 1 8 15a7 7 0 0 1-6.6-4.4l1.8-.8A5 5 0 0 0 6.9 13V9h-3V7h3V5.500A2.400 2.400 0 0 1 8 1z',
  city: 'M8 3.500a4.500 4.500 0 1 1 0 9a4.500 4.500 0 0 1 0-9z',
  crossing: 'M3 2h2v12H3zM11 2h2v12h-2zM6 7h4v2H6z',
  station: 'M3 3h10v10H3z',
  field: 'M8 1.500c3 4 4.500 6 4.500 8.300a4.500 4.500 0 0 1-9 0C3.500 7.500 5 5.500 8 1.500z',
  terminal: 'M2 14V7l3.500 2.500V7L9 9.500V2h2.500l.5 5.500L14 9v5z',
  'pipeline-point': 'M1 3.500L8 8l7-4.500v9L8 8l-7 4.500z',
  base: 'M8 1l2 4.600 5 .4-3.800 3.300L12.400 14 8 11.400 3.600 14l1.200-4.700L1 6l5-.4z',
  zone: 'M8 1.500l6 3.500v6l-6 3.500L2 11V5z',
  strait: 'M1 3h14v2.500H1zM1 10.500h14V13H1zM4 7.250h8v1.500H4z',
  canal: 'M2 2h3v12H2zM11 2h3v12h-3zM7.250 2h1.500v12h-1.500z',
  cape: 'M8 2l6.500 11.500h-13z',
  island: 'M8 5c4 0 6.500 2 6.500 4s-2.500 3.500-6.500 3.500S1.500 11 1.500 9 4 5 8 5z'
};

/** A flag for what has happened, and an empty one for what is planned or foreseen. */
export const EVENT_SIGNS = {
  event: 'M3 1h1.800v14H3zM4.800 1.500L14 5l-9.200 3.500z',
  'event-ahead': 'M3 1h1.800v14H3zM4.800 1.500L14 5l-9.200 3.500zM4.800 3.400v3.200L9 5z'
} as const;
export type EventSign = keyof typeof EVENT_SIGNS;

/** The side of the box the signs are drawn in, and how wide the edge round them is. */
export const SIGN_BOX = 16;
export const SIGN_EDGE = 2.4;

/** How large a sign is by zoom and rank, in multiples of its box; straight in between. */
export const SIGN_SIZES = [
  [1, { 1: 0.62, 2: 0.5, 3: 0.5, 4: 0.5 }],
  [6, { 1: 1.05, 2: 0.95, 3: 0.85, 4: 0.85 }]
] as const;

/** The head that shows which way a sea line is sailed. */
export const SEA_TICK = 'M4 2l7 6-7 6-1.500-1.300L8 8 2.500 3.300z';
