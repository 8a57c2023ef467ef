/** A position as `[longitude, latitude]` in degrees on WGS84. */
export type LonLat = readonly [longitude: number, latitude: number];

/** Brings a longitude into [-180, 180). */
export function wrapLongitude(longitude: number): number {
  if (longitude >= -180 && longitude < 180) return longitude;
  return ((((longitude + 180) % 360) + 360) % 360) - 180;
}

/** The copy of a longitude, whole turns away, that lies nearest to a reference: the way to carry a line across 180°. */
export function nearestLongitude(longitude: number, reference: number): number {
  return longitude + 360 * Math.round((reference - longitude) / 360);
}

/**
 * Makes a line continuous in longitude: each vertex within 180° of the one before it. Longitudes may leave ±180.
 * Latitudes are untouched.
 */
export function unwrapLine(line: readonly LonLat[]): LonLat[] {
  const unwrapped: LonLat[] = [];
  for (const [longitude, latitude] of line) {
    const before = unwrapped.at(-1);
    unwrapped.push([before ? nearestLongitude(longitude, before[0]) : longitude, latitude]);
  }
  return unwrapped;
}

/** Where, between two neighbouring vertices of an unwrapped line, the meridian is met (linear in plate carrée). */
function latitudeAt(meridian: number, from: LonLat, to: LonLat): number {
  return from[1] + ((meridian - from[0]) / (to[0] - from[0])) * (to[1] - from[1]);
}

/**
 * Cuts a line at the antimeridian as RFC 7946 §3.1.9 asks. The result's longitudes lie in [-180, 180] and no segment
 * spans more than 180°. The crossing is found linearly between the vertices given, so densify first where the line is
 * a geodesic and the segments are long.
 */
export function splitAtAntimeridian(line: readonly LonLat[]): LonLat[][] {
  const pieces: LonLat[][] = [];
  let piece: LonLat[] = [];
  let before: LonLat | undefined;
  for (const vertex of unwrapLine(line)) {
    if (before) {
      const turns = turnOf(before[0]);
      if (turnOf(vertex[0]) !== turns) {
        const meridian = vertex[0] > before[0] ? turns * 360 + 180 : turns * 360 - 180;
        const latitude = latitudeAt(meridian, before, vertex);
        piece.push([vertex[0] > before[0] ? 180 : -180, latitude]);
        pieces.push(piece);
        piece = [[vertex[0] > before[0] ? -180 : 180, latitude]];
      }
    }
    piece.push([intoWorld(vertex[0]), vertex[1]]);
    before = vertex;
  }
  pieces.push(piece);
  return pieces.filter(hasLength);
}

/** How many whole turns a longitude is away from the [-180, 180] world; exactly ±180 stays in it. */
function turnOf(longitude: number): number {
  if (longitude >= -180 && longitude <= 180) return 0;
  return Math.floor((longitude + 180) / 360);
}

/** The longitude less its turns. Just short of a turn's end the rounded count of turns may be one too many. */
function intoWorld(longitude: number): number {
  return Math.max(-180, Math.min(180, longitude - turnOf(longitude) * 360));
}

function hasLength(line: readonly LonLat[]): boolean {
  const [first] = line;
  return line.length > 1 && line.some((vertex) => vertex[0] !== first![0] || vertex[1] !== first![1]);
}
