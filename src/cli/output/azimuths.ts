/** Two positions nearer than this, in metres, are one point: no line leads from the one to the other. */
const ONE_POINT_METRES = 1e-9;

interface Led {
  lengthMetres: number;
  initialAzimuth: number;
  finalAzimuth: number;
}

/** The azimuths of a line as they are stated; a line from a point to itself has none. */
export function azimuthsOf({ lengthMetres, initialAzimuth, finalAzimuth }: Led): {
  initialAzimuth: number | null;
  finalAzimuth: number | null;
} {
  return lengthMetres < ONE_POINT_METRES ? { initialAzimuth: null, finalAzimuth: null } : { initialAzimuth, finalAzimuth };
}
