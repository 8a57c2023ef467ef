import type { LonLat } from '../../core/geodesy/longitude';

const PLAIN = /^(-?\d{1,2}\.\d+), ?(-?\d{1,3}\.\d+)$/;

/**
 * A position in the form most tables have, `25.30,60.61`, which has one reading only. It is what `parseCoordinate` makes of it (a
 * test compares them), ten times as fast: a million rows hold two million positions.
 */
export function plainPosition(text: string): LonLat | undefined {
  const [, latitude, longitude] = PLAIN.exec(text) ?? [];
  if (latitude === undefined || longitude === undefined) return undefined;
  const at: LonLat = [Number(longitude) + 0, Number(latitude) + 0];
  return Math.abs(at[0]) <= 180 && Math.abs(at[1]) <= 90 ? at : undefined;
}
