import { feature } from 'topojson-client';
import { nearestLongitude, wrapLongitude, type LonLat } from '#core/geodesy/longitude';
import { crossings, isCrossed, enclosed, indexEdges, type EdgeBands } from './edge-bands';
import { recutPolygons } from './recut';
import { readTopology } from './source-files';
import type { Rings } from './winding';

/** A stretch of a segment, as fractions of it: 0 at its start, 1 at its end. */
export type Portion = [from: number, to: number];

/**
 * The land of the world as the build measures against it. Lakes are land, except the Caspian, which is a hole at
 * every scale; ice shelves are land.
 */
export interface LandIndex {
  /** Land polygons cut at the antimeridian, no segment wider than 180°, wound as RFC 7946 asks. */
  polygons: Rings[];
  /** Whether a position is on land. Any longitude; exactly on a shore either answer may come. */
  isLand(position: LonLat): boolean;
  /**
   * The stretches on land of a segment that is straight in plate carrée, in order and apart from one another. It runs the
   * short way round, and may cross ±180. Densify a geodesic before asking.
   */
  landPortions(from: LonLat, to: LonLat): Portion[];
  /** Whether the straight line between two positions, within half a turn of each other, meets a shore. */
  meetsShore(from: LonLat, to: LonLat): boolean;
}

let land10m: LandIndex | undefined;

/** Natural Earth's 1:10 million land, from `world-atlas`; decoded once a process (well below a second). */
export function loadLand10m(): LandIndex {
  return (land10m ??= indexLand(decodeLand('world-atlas/land-10m.json')));
}

/** The land polygons of an atlas file, re-cut at the antimeridian. */
export function decodeLand(file: string): Rings[] {
  const topology = readTopology(file);
  const decoded = feature(topology, topology.objects['land']!);
  const features = decoded.type === 'FeatureCollection' ? decoded.features : [decoded];
  const polygons = features.flatMap(({ geometry }) => (geometry.type === 'MultiPolygon' ? geometry.coordinates : []));
  return recutPolygons(polygons.filter(([outer]) => !isNullIsland(outer!)));
}

/** Natural Earth draws a scrap of land where both degrees are nought, to show what was given no position: there is sea. */
function isNullIsland(ring: readonly (readonly number[])[]): boolean {
  return ring.every(([longitude, latitude]) => Math.abs(longitude!) < 0.01 && Math.abs(latitude!) < 0.01);
}

/** Indexes any set of cut polygons for the two questions of `LandIndex`. */
export function indexLand(polygons: Rings[]): LandIndex {
  const bands = indexEdges(polygons);
  return {
    polygons,
    isLand: ([longitude, latitude]) => enclosed(bands, wrapLongitude(longitude), latitude),
    landPortions: (from, to) => landPortions(bands, from, to),
    meetsShore: (from, to) => meetsShore(bands, from, to)
  };
}

function landPortions(bands: EdgeBands, from: LonLat, to: LonLat): Portion[] {
  const start: LonLat = [wrapLongitude(from[0]), from[1]];
  const end: LonLat = [nearestLongitude(to[0], start[0]), to[1]];
  const portions: Portion[] = [];
  for (const [t0, t1] of stretchesBetweenCrossings(bands, start, end)) {
    const middle = along(start, end, (t0 + t1) / 2);
    if (!enclosed(bands, wrapLongitude(middle[0]), middle[1])) continue;
    const last = portions.at(-1);
    if (last && last[1] === t0) last[1] = t1;
    else portions.push([t0, t1]);
  }
  return portions;
}

function meetsShore(bands: EdgeBands, [x, y]: LonLat, [toLongitude, toLatitude]: LonLat): boolean {
  const start = wrapLongitude(x);
  const end = nearestLongitude(toLongitude, start);
  if (isCrossed(bands, start, y, end, toLatitude)) return true;
  const turn = Math.abs(end) > 180 ? 360 * Math.sign(end) : 0;
  return turn !== 0 && isCrossed(bands, start - turn, y, end - turn, toLatitude);
}

/** Cuts a segment wherever it meets a shore or the antimeridian; each stretch is then wholly land or wholly water. */
function stretchesBetweenCrossings(bands: EdgeBands, start: LonLat, end: LonLat): Portion[] {
  const cuts = crossings(bands, ...start, ...end);
  const over = Math.abs(end[0]) > 180 ? Math.sign(end[0]) : 0;
  if (over) {
    const turn = 360 * over;
    cuts.push((180 * over - start[0]) / (end[0] - start[0]));
    cuts.push(...crossings(bands, start[0] - turn, start[1], end[0] - turn, end[1]));
    cuts.sort((a, b) => a - b);
  }
  const limits = [0, ...cuts.filter((cut, index) => cut > 0 && cut !== cuts[index - 1]), 1];
  return limits.slice(1).map((limit, index) => [limits[index]!, limit]);
}

function along(start: LonLat, end: LonLat, t: number): LonLat {
  return [start[0] + t * (end[0] - start[0]), start[1] + t * (end[1] - start[1])];
}
