/** A stopwatch as data: it runs on while no window is open. */
export interface Stopwatch {
  /** Since when it runs, in milliseconds of the system's clock; null while it stands. */
  sinceMs: number | null;
  /** What it had counted before. */
  beforeMs: number;
}

/** What it shows at a time, in milliseconds; never less than nothing, should the system's clock be set back. */
export function elapsedMs({ sinceMs, beforeMs }: Stopwatch, timeMs: number): number {
  return beforeMs + (sinceMs === null ? 0 : Math.max(0, timeMs - sinceMs));
}

export function runStopwatch(stopwatch: Stopwatch, timeMs: number): Stopwatch {
  return stopwatch.sinceMs === null ? { ...stopwatch, sinceMs: timeMs } : stopwatch;
}

export function pauseStopwatch(stopwatch: Stopwatch, timeMs: number): Stopwatch {
  return { sinceMs: null, beforeMs: elapsedMs(stopwatch, timeMs) };
}

/** How a countdown stands: enough time, the last fifth, or over. */
type CountdownState = 'ample' | 'short' | 'over';

/** What is left of so many minutes, in milliseconds, below 0 when they are over, and what that means. */
export function countDown(minutes: number, elapsed: number): { leftMs: number; state: CountdownState } {
  const leftMs = minutes * 60_000 - elapsed;
  if (leftMs < 0) return { leftMs, state: 'over' };
  return { leftMs, state: leftMs <= minutes * 12_000 ? 'short' : 'ample' };
}

/** A duration as `h:mm:ss` or `mm:ss`, rounded towards nothing, with a true minus sign where it is below nothing. */
export function formatDuration(durationMs: number): string {
  const seconds = Math.trunc(Math.abs(durationMs) / 1000);
  const two = (value: number): string => String(value).padStart(2, '0');
  const hours = Math.trunc(seconds / 3600);
  const text = `${hours > 0 ? `${hours}:` : ''}${two(Math.trunc(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return durationMs <= -1000 ? `\u2212${text}` : text;
}
