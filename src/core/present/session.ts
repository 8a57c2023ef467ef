import type { LonLat } from '../geodesy/longitude';
import type { Camera } from '../view/view';
import type { Stopwatch } from './stopwatch';

/** What covers the audience's screen whole. */
export type Cover = 'none' | 'black' | 'white';

/** What the pointer does on the map, in either window. */
export const HAND_TOOLS = ['laser', 'ink', 'spotlight', 'zoom', 'measure', 'route'] as const;
export type HandTool = (typeof HAND_TOOLS)[number];

/** Times as written: a flight may run at half, full, double and fourfold speed. */
export const FLIGHT_SPEEDS = [0.5, 1, 2, 4] as const;
export type FlightSpeed = (typeof FLIGHT_SPEEDS)[number];

/** A line drawn by hand over the map, which fades unless it is to stay. */
export interface InkStroke {
  id: string;
  points: readonly LonLat[];
  /** When its last point was set, in milliseconds of the system's clock: from then on it fades. */
  timeMs: number;
  stays: boolean;
}

/** A flight of the camera along a route of the step. */
export interface Flight {
  /** Which of the step's routes, counted from 0. */
  route: number;
  /** The share of the course flown by `sinceMs`, 0–1. */
  share: number;
  /** When the share was written, in milliseconds of the system's clock; null while it pauses. */
  sinceMs: number | null;
  speed: FlightSpeed;
}

/** What the audience is shown of the story, but for a cover. Whatever belongs to one step goes with it. */
export interface Shown {
  /** Counted from 0. */
  step: number;
  /** Where the lecturer took the camera; null is where the step has it. */
  camera: Camera | null;
  /** Where the laser points, and since when it stands there, in milliseconds of the system's clock. */
  laser: { at: LonLat; timeMs: number } | null;
  ink: readonly InkStroke[];
  /** The middle of the light; all else is dimmed. */
  spotlight: LonLat | null;
  /** Points of a line whose length is told. */
  measured: readonly LonLat[];
  /** The ends of a route that is sought: one or two. */
  routed: readonly LonLat[];
  flight: Flight | null;
  /** The chart of the step stands over the map, as large as the room needs it. */
  chart: boolean;
}

/** Steps that follow one another by themselves, for a screen in a lobby. */
export interface Autoplay {
  /** Seconds a step stands; null takes the minutes it is planned for. */
  secondsPerStep: number | null;
  /** After the last step the first comes again. */
  loops: boolean;
}

/** A lecture under way: all that its windows must agree on. */
export interface Session {
  stepCount: number;
  /** The state of the story that all windows are to show, where it was changed since the lecture began: when that was. */
  changed?: string;
  /** What the speaker sees, and the audience unless it is frozen. */
  shown: Shown;
  /** What the audience keeps while the speaker looks ahead. */
  frozen: Shown | null;
  cover: Cover;
  tool: HandTool | null;
  /** Ink drawn from now on stays until it is cleared. */
  inkStays: boolean;
  agenda: boolean;
  autoplay: Autoplay | null;
  stopwatch: Stopwatch;
  /** What the countdown counts down from, in minutes; null takes what the story is planned for. */
  countdownMinutes: number | null;
  /** How long the present step has stood before the audience: under a cover, and while it is frozen, it does not. */
  seen: Stopwatch;
  /** Size of the notes in percent of the usual. */
  notesPercent: number;
}

/** A step as it stands before anybody touched it. */
export function freshStep(step: number): Shown {
  return { step, camera: null, laser: null, ink: [], spotlight: null, measured: [], routed: [], flight: null, chart: false };
}

/** A lecture that begins at this moment, its stopwatch still. */
export function startSession(stepCount: number, timeMs: number): Session {
  return {
    stepCount,
    shown: freshStep(0),
    frozen: null,
    cover: 'none',
    tool: null,
    inkStays: false,
    agenda: false,
    autoplay: null,
    stopwatch: { sinceMs: null, beforeMs: 0 },
    countdownMinutes: null,
    seen: { sinceMs: timeMs, beforeMs: 0 },
    notesPercent: 100
  };
}

/** What stands on the audience's screen under any cover. */
export function audienceOf({ frozen, shown }: Session): Shown {
  return frozen ?? shown;
}
