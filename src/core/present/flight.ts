import type { Flight } from './session';

/** How long a flight along a whole route takes at its usual speed, in milliseconds. */
export const FLIGHT_MS = 30_000;

/** The share of its course (0–1) a flight has come to at a time of the system's clock in milliseconds. */
export function flightAt({ share, sinceMs, speed }: Flight, timeMs: number): number {
  const flown = sinceMs === null ? 0 : (Math.max(0, timeMs - sinceMs) * speed) / FLIGHT_MS;
  return Math.min(1, share + flown);
}

/** Whether a flight has come to the end of its course: it can only be flown again. */
export function hasArrived(flight: Flight, timeMs: number): boolean {
  return flightAt(flight, timeMs) >= 1;
}
