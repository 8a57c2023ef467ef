import type { LonLat } from '../geodesy/longitude';
import type { Camera } from '../view/view';
import { flightAt } from './flight';
import {
  freshStep,
  startSession,
  type Autoplay,
  type Cover,
  type FlightSpeed,
  type HandTool,
  type InkStroke,
  type Session,
  type Shown
} from './session';
import { pauseStopwatch, runStopwatch } from './stopwatch';

/** The least and the most the notes may be shrunk and enlarged to, in percent. */
export const NOTES_PERCENT = [60, 300] as const;
/** A hand that draws for long leaves no more strokes than this: the oldest give way. */
const MOST_STROKES = 60;

/** Whatever may be done in a lecture, from whichever window. */
export type Act =
  | { kind: 'next' }
  | { kind: 'back' }
  | { kind: 'go'; step: number }
  /** The time of a step is over: goes on from it, and does nothing where somebody has moved meanwhile. */
  | { kind: 'advance'; from: number }
  | { kind: 'cover'; cover: Cover }
  | { kind: 'freeze'; on: boolean }
  | { kind: 'take'; tool: HandTool | null }
  | { kind: 'look'; camera: Camera | null }
  | { kind: 'laser'; at: LonLat | null }
  | { kind: 'ink'; id: string; points: readonly LonLat[] }
  | { kind: 'ink-stays'; on: boolean }
  | { kind: 'spotlight'; at: LonLat | null }
  | { kind: 'measure'; at: LonLat }
  | { kind: 'route'; at: LonLat }
  | { kind: 'fly'; route: number }
  | { kind: 'flight-pause' }
  | { kind: 'flight-resume' }
  | { kind: 'flight-speed'; speed: FlightSpeed }
  | { kind: 'flight-end' }
  | { kind: 'chart'; on: boolean }
  /** Takes everything off the map that was put there by hand. */
  | { kind: 'clear' }
  | { kind: 'agenda'; on: boolean }
  | { kind: 'autoplay'; autoplay: Autoplay | null }
  | { kind: 'stopwatch'; do: 'run' | 'pause' | 'reset' }
  | { kind: 'countdown'; minutes: number | null }
  | { kind: 'notes-size'; percent: number }
  /** The story was changed, and is shown from now on as it is: so many steps, of which this is the one that stood. */
  | { kind: 'renew'; changed: string; stepCount: number; step: number }
  | { kind: 'restart' };

type ActOf<Kind extends Act['kind']> = Extract<Act, { kind: Kind }>;
type Doing<Kind extends Act['kind']> = (session: Session, act: ActOf<Kind>, timeMs: number) => Session;

const DOINGS: { readonly [Kind in Act['kind']]: Doing<Kind> } = {
  next: (session, _, timeMs) => stride(session, 1, timeMs),
  back: (session, _, timeMs) => stride(session, -1, timeMs),
  go: (session, { step }, timeMs) => go(session, step, timeMs),
  advance: (session, { from }, timeMs) => advance(session, from, timeMs),
  cover: (session, { cover }) => ({ ...session, cover }),
  freeze: (session, { on }) => ({ ...session, frozen: on ? (session.frozen ?? session.shown) : null }),
  take: (session, { tool }) => takeTool(session, tool),
  look: (session, { camera }) => show(session, { camera }),
  laser: (session, { at }, timeMs) => show(session, { laser: at && { at, timeMs } }),
  ink: drawInk,
  'ink-stays': (session, { on }) => ({ ...session, inkStays: on }),
  spotlight: (session, { at }) => show(session, { spotlight: at }),
  measure: (session, { at }) => show(session, { measured: [...session.shown.measured, at] }),
  route: (session, { at }) => show(session, { routed: session.shown.routed.length === 1 ? [...session.shown.routed, at] : [at] }),
  // Flown again, a flight keeps the speed it was given.
  fly: (session, { route }, timeMs) =>
    show(session, { flight: { route, share: 0, sinceMs: timeMs, speed: session.shown.flight?.speed ?? 1 } }),
  'flight-pause': (session, _, timeMs) => changeFlight(session, timeMs, { sinceMs: null }),
  'flight-resume': (session, _, timeMs) => changeFlight(session, timeMs, { sinceMs: timeMs }),
  'flight-speed': (session, { speed }, timeMs) => changeFlight(session, timeMs, { speed }),
  'flight-end': (session) => show(session, { flight: null }),
  chart: (session, { on }) => show(session, { chart: on }),
  clear: (session) => ({ ...show(session, { ...freshStep(session.shown.step) }), tool: null }),
  agenda: (session, { on }) => ({ ...session, agenda: on }),
  autoplay: (session, { autoplay }, timeMs) => ({ ...session, autoplay, seen: { sinceMs: timeMs, beforeMs: 0 } }),
  stopwatch: (session, act, timeMs) => ({ ...session, stopwatch: turnStopwatch(session, act.do, timeMs) }),
  countdown: (session, { minutes }) => ({ ...session, countdownMinutes: minutes === null ? null : Math.max(1, minutes) }),
  'notes-size': (session, { percent }) => ({ ...session, notesPercent: within(percent, ...NOTES_PERCENT) }),
  renew,
  restart: (session, _, timeMs) => ({
    ...startSession(session.stepCount, timeMs),
    ...(session.changed !== undefined && { changed: session.changed }),
    notesPercent: session.notesPercent
  })
};

/** The lecture after an act, done at a time of the system's clock in milliseconds. Pure; an act that changes nothing is none. */
export function perform(session: Session, act: Act, timeMs: number): Session {
  // The table pairs each kind with the function for it, which TypeScript cannot follow through an index.
  return countSeen((DOINGS[act.kind] as Doing<Act['kind']>)(session, act as never, timeMs), timeMs);
}

/** The time of a step counts while the audience has it before its eyes, and stands while something else is there. */
function countSeen(session: Session, timeMs: number): Session {
  const isSeen = session.cover === 'none' && session.frozen === null;
  if (isSeen === (session.seen.sinceMs !== null)) return session;
  return { ...session, seen: (isSeen ? runStopwatch : pauseStopwatch)(session.seen, timeMs) };
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

function show(session: Session, patch: Partial<Shown>): Session {
  return { ...session, shown: { ...session.shown, ...patch } };
}

/** One step on or back. Under a cover the first press lifts it, as every other presenter does. */
function stride(session: Session, by: 1 | -1, timeMs: number): Session {
  if (session.cover !== 'none') return { ...session, cover: 'none' };
  const moved = go(session, session.shown.step + by, timeMs);
  const isFirstMove = session.stopwatch.sinceMs === null && session.stopwatch.beforeMs === 0 && by === 1;
  return isFirstMove ? { ...moved, stopwatch: runStopwatch(session.stopwatch, timeMs) } : moved;
}

function go(session: Session, wanted: number, timeMs: number): Session {
  const step = within(Math.trunc(wanted), 0, Math.max(0, session.stepCount - 1));
  if (step === session.shown.step || Number.isNaN(step)) return session;
  return begin(session, step, timeMs);
}

function begin(session: Session, step: number, timeMs: number): Session {
  return { ...session, shown: freshStep(step), seen: { sinceMs: timeMs, beforeMs: 0 } };
}

function advance(session: Session, from: number, timeMs: number): Session {
  const { shown, stepCount, autoplay } = session;
  if (shown.step !== from || !autoplay) return session;
  if (from + 1 < stepCount) return go(session, from + 1, timeMs);
  return autoplay.loops ? begin(session, 0, timeMs) : { ...session, autoplay: null };
}

/** What was done on the step that stands stays with it. What was frozen may be another step by now: it is let go. */
function renew(session: Session, { changed, stepCount, step }: ActOf<'renew'>): Session {
  const stood = within(Math.trunc(step), 0, Math.max(0, stepCount - 1));
  return { ...session, changed, stepCount, frozen: null, shown: { ...session.shown, step: stood, flight: null } };
}

/** A laser goes out when it is put away; what was drawn or measured stays until it is cleared. */
function takeTool(session: Session, tool: HandTool | null): Session {
  const laid = tool === 'laser' ? session : show(session, { laser: null });
  return { ...(tool === 'spotlight' ? laid : show(laid, { spotlight: null })), tool };
}

function drawInk(session: Session, { id, points }: ActOf<'ink'>, timeMs: number): Session {
  const { ink } = session.shown;
  const known = ink.find((stroke) => stroke.id === id);
  const stroke: InkStroke = {
    id,
    points: [...(known?.points ?? []), ...points],
    timeMs,
    stays: known?.stays ?? session.inkStays
  };
  const others = ink.filter((each) => each.id !== id);
  return show(session, { ink: [...others, stroke].slice(-MOST_STROKES) });
}

/** Writes down how far the flight has come, then changes it: what changes counts from now. */
function changeFlight(session: Session, timeMs: number, patch: { sinceMs?: number | null; speed?: FlightSpeed }): Session {
  const { flight } = session.shown;
  if (!flight) return session;
  const sinceMs = flight.sinceMs === null ? null : timeMs;
  return show(session, { flight: { ...flight, share: flightAt(flight, timeMs), sinceMs, ...patch } });
}

function turnStopwatch({ stopwatch }: Session, how: ActOf<'stopwatch'>['do'], timeMs: number): Session['stopwatch'] {
  if (how === 'reset') return { sinceMs: stopwatch.sinceMs === null ? null : timeMs, beforeMs: 0 };
  return how === 'run' ? runStopwatch(stopwatch, timeMs) : pauseStopwatch(stopwatch, timeMs);
}
