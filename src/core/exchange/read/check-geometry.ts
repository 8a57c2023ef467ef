import type { SkipCode } from '../layer';

/** Collections inside collections deeper than this were made by accident or to do harm. */
const DEEPEST = 8;
const FURTHEST_LONGITUDE = 360;

/** What the check mended or wants to be known. */
export interface Mending {
  ringsClosed: number;
  ringsApart: number;
  beyond180: number;
}

type Members = Readonly<Record<string, unknown>>;
type Check = (coordinates: unknown, mending: Mending) => SkipCode | undefined;

/** The kinds of geometry with the check of their coordinates. */
const CHECKS: ReadonlyMap<unknown, Check> = new Map<unknown, Check>([
  ['Point', checkPosition],
  ['MultiPoint', (list, mending) => checkPositions(list, 1, mending)],
  ['LineString', (list, mending) => checkPositions(list, 2, mending)],
  ['MultiLineString', (list, mending) => checkEach(list, mending, (line) => checkPositions(line, 2, mending))],
  ['Polygon', checkRings],
  ['MultiPolygon', (list, mending) => checkEach(list, mending, (polygon) => checkRings(polygon, mending))]
]);

/**
 * Whether a value is a geometry of GeoJSON that can be drawn and measured; the code says why not. Rings that are left
 * open are closed, and what stands behind the altitude, or for one that is no number, is taken away, in place.
 */
export function checkGeometry(value: unknown, mending: Mending, depth = 0): SkipCode | undefined {
  if (value === null || value === undefined) return 'no-geometry';
  if (typeof value !== 'object') return 'unknown-geometry';
  const { type, coordinates, geometries } = value as Members;
  if (type === 'GeometryCollection') {
    if (depth >= DEEPEST) return 'too-deep';
    return checkEach(geometries, mending, (each) => checkGeometry(each, mending, depth + 1));
  }
  const check = CHECKS.get(type);
  if (!check) return 'unknown-geometry';
  if (Array.isArray(coordinates) && coordinates.length === 0) return 'no-geometry';
  return check(coordinates, mending);
}

function checkEach(list: unknown, mending: Mending, check: Check): SkipCode | undefined {
  if (!Array.isArray(list)) return 'bad-coordinates';
  if (list.length === 0) return 'no-geometry';
  for (const each of list) {
    const code = check(each, mending);
    if (code) return code;
  }
  return undefined;
}

function checkRings(rings: unknown, mending: Mending): SkipCode | undefined {
  return checkEach(rings, mending, (ring) => checkRing(ring, mending));
}

function checkRing(ring: unknown, mending: Mending): SkipCode | undefined {
  const code = checkPositions(ring, 3, mending);
  if (code) return code;
  const positions = ring as number[][];
  const [first, last] = [positions[0]!, positions.at(-1)!];
  if (first[0] !== last[0] || first[1] !== last[1]) {
    positions.push([...first]);
    mending.ringsClosed += 1;
  }
  return positions.length < 4 ? 'too-few-points' : undefined;
}

function checkPositions(list: unknown, least: number, mending: Mending): SkipCode | undefined {
  if (!Array.isArray(list)) return 'bad-coordinates';
  if (list.length < least) return 'too-few-points';
  for (let index = 0; index < list.length; index += 1) {
    const code = checkPosition(list[index], mending);
    if (code) return code;
  }
  return undefined;
}

function checkPosition(position: unknown, mending: Mending): SkipCode | undefined {
  if (!Array.isArray(position)) return 'bad-coordinates';
  const longitude: unknown = position[0];
  const latitude: unknown = position[1];
  if (!Number.isFinite(longitude) || !Number.isFinite(latitude)) return 'bad-coordinates';
  const east = Math.abs(longitude as number);
  const north = Math.abs(latitude as number);
  if (north > 90 || east > FURTHEST_LONGITUDE) return north <= 180 && east <= 90 ? 'perhaps-swapped' : 'out-of-range';
  if (east > 180) mending.beyond180 += 1;
  if (position.length > 2 && !Number.isFinite(position[2])) position.length = 2;
  if (position.length > 3) position.length = 3;
  return undefined;
}
