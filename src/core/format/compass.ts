/** The points of the compass that directions are told by, clockwise from north. */
export const COMPASS_POINTS = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'] as const;
export type CompassPoint = (typeof COMPASS_POINTS)[number];

/** The point of the compass nearest to an azimuth in degrees clockwise from north. */
export function compassPoint(azimuth: number): CompassPoint {
  const eighth = Math.round(azimuth / 45) % COMPASS_POINTS.length;
  return COMPASS_POINTS.at(eighth)!;
}
