import { distanceMetres } from '../geodesy/geodesic';
import { nearestLongitude, type LonLat } from '../geodesy/longitude';
import { nearestOnLine, type Foot } from '../geodesy/nearest';
import { RADIANS_PER_DEGREE } from '../geodesy/wgs84';
import type { PackedLayer } from './packed-layer';

/** So many of the segments that are nearest on the flat map are looked at exactly. */
const LOOKED_AT = 12;

interface Candidate {
  /** The vertex it begins with; a point on its own ends where it begins. */
  from: number;
  to: number;
  /** The square of how far it lies on a flat map, in degrees of latitude. */
  apart: number;
}

/**
 * The point of a feature nearest to another: the position itself, a vertex within `vertexReachMetres`, or the foot on an
 * edge, taken as a geodesic. A first look on a flat map leaves few edges to be measured exactly, so that a line of half a
 * million vertices answers while the pointer moves; far from the feature the flat map may choose another edge.
 */
export function snapToFeature(packed: PackedLayer, feature: number, near: LonLat, vertexReachMetres = 0): Foot | undefined {
  const edges = nearestCandidates(packed, feature, near).map(({ from, to }) => {
    const start = positionAt(packed, from);
    return from === to ? [start] : [start, positionAt(packed, to)];
  });
  const vertex = nearestVertex(edges.flat(), near);
  if (vertex && vertex.distanceMetres <= vertexReachMetres) return vertex;
  let best: Foot | undefined;
  for (const edge of edges) best = nearestOnLine(edge, near, best?.distanceMetres) ?? best;
  return best && { distanceMetres: best.distanceMetres, foot: best.foot };
}

function nearestVertex(vertices: readonly LonLat[], near: LonLat): Foot | undefined {
  const feet = vertices.map((foot) => ({ foot, distanceMetres: distanceMetres(near, foot) }));
  return feet.sort((a, b) => a.distanceMetres - b.distanceMetres)[0];
}

function nearestCandidates(packed: PackedLayer, feature: number, near: LonLat): Candidate[] {
  const best: Candidate[] = [];
  let worst = Infinity;
  const flat = flatMap(packed, near);
  for (let part = packed.featureStarts[feature] ?? 0; part < (packed.featureStarts[feature + 1] ?? 0); part += 1) {
    const first = packed.partStarts[part]!;
    const last = packed.partStarts[part + 1]! - 1;
    for (let from = first; from < last || from === first; from += 1) {
      const to = Math.min(from + 1, last);
      const apart = flat(from, to);
      if (apart >= worst) continue;
      best.push({ from, to, apart });
      best.sort((a, b) => a.apart - b.apart);
      best.length = Math.min(best.length, LOOKED_AT);
      if (best.length === LOOKED_AT) worst = best.at(-1)!.apart;
    }
  }
  return best;
}

/** How far an edge lies from a point on a flat map around it, squared. */
function flatMap({ positions }: PackedLayer, [longitude, latitude]: LonLat): (from: number, to: number) => number {
  const scale = Math.cos(latitude * RADIANS_PER_DEGREE);
  return (from, to) => {
    const startEast = nearestLongitude(positions[2 * from]!, longitude);
    const endEast = nearestLongitude(positions[2 * to]!, startEast);
    const x = (startEast - longitude) * scale;
    const y = positions[2 * from + 1]! - latitude;
    const alongX = (endEast - startEast) * scale;
    const alongY = positions[2 * to + 1]! - positions[2 * from + 1]!;
    const square = alongX * alongX + alongY * alongY;
    const share = square === 0 ? 0 : Math.max(0, Math.min(1, -(x * alongX + y * alongY) / square));
    return (x + share * alongX) ** 2 + (y + share * alongY) ** 2;
  };
}

function positionAt({ positions }: PackedLayer, vertex: number): LonLat {
  return [positions[2 * vertex]!, positions[2 * vertex + 1]!];
}
