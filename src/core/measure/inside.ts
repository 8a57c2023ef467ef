import type { MultiPolygonRings } from '../geodesy/cut-ring';
import type { LonLat } from '../geodesy/longitude';
import { RADIANS_PER_DEGREE } from '../geodesy/wgs84';

/** Parallels that are tried between the southernmost and the northernmost point. */
const PARALLELS = 15;

interface Span {
  west: number;
  east: number;
  latitude: number;
  /** How wide it is on the ground, in degrees of the equator. */
  width: number;
}

/** A point well inside polygons, where a label may stand: the middle of the widest stretch of some parallels. */
export function insideOf(polygons: MultiPolygonRings): LonLat | undefined {
  const latitudes = polygons.flat(2).map(([, latitude]) => latitude);
  const south = latitudes.reduce((least, latitude) => Math.min(least, latitude), Infinity);
  const north = latitudes.reduce((most, latitude) => Math.max(most, latitude), -Infinity);
  let best: Span | undefined;
  for (let parallel = 1; parallel <= PARALLELS; parallel += 1) {
    const latitude = south + ((north - south) * parallel) / (PARALLELS + 1);
    for (const span of polygons.flatMap((rings) => spansAt(rings, latitude))) {
      if (!best || span.width > best.width) best = span;
    }
  }
  return best && [(best.west + best.east) / 2, best.latitude];
}

/** The stretches of a parallel that lie inside a polygon. */
function spansAt(rings: MultiPolygonRings[number], latitude: number): Span[] {
  const crossings = rings.flatMap((ring) => crossingsOf(ring, latitude)).sort((one, other) => one - other);
  const spans: Span[] = [];
  for (let index = 1; index < crossings.length; index += 2) {
    const [west, east] = [crossings[index - 1]!, crossings[index]!];
    spans.push({ west, east, latitude, width: (east - west) * Math.cos(latitude * RADIANS_PER_DEGREE) });
  }
  return spans;
}

function crossingsOf(ring: readonly LonLat[], latitude: number): number[] {
  const crossings: number[] = [];
  for (let index = 1; index < ring.length; index += 1) {
    const [from, to] = [ring[index - 1]!, ring[index]!];
    if (from[1] > latitude === to[1] > latitude) continue;
    crossings.push(from[0] + ((latitude - from[1]) / (to[1] - from[1])) * (to[0] - from[0]));
  }
  return crossings;
}
