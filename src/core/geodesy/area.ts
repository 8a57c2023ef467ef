import geodesicPackage from 'geographiclib-geodesic';
import type { LineType } from '../measure/measurement';
import { drawnHolds, drawRing, type DrawnRing } from './drawn-ring';
import type { LonLat } from './longitude';
import { EARTH_SQUARE_METRES, rhumbEdge, rhumbPolygon, sumOfEdges, type MeasuredEdge } from './rhumb-area';
import { hasStrokes, ringEdges, type RingEdge } from './ring-edges';
import { shorterTurn } from './rhumb';

const { Geodesic } = geodesicPackage;

/** The area a ring of points encloses, and the length of its edges. */
export interface PolygonArea {
  /** Of a ring: the smaller of the two parts that it divides the Earth into. Never negative. */
  areaSquareMetres: number;
  /** How one walks round that part in the order of the points: with it on the left, or on the right. */
  orientation: 'counter-clockwise' | 'clockwise';
  perimeterMetres: number;
}

/**
 * Area and perimeter of the polygon whose edges join the points in order, the last to the first (a closing point repeated
 * does no harm). It may hold a pole or cross the antimeridian. Where edges cross one another the parts walked round the
 * other way count negative.
 *
 * Geodesic edges: Karney, "Algorithms for geodesics" (2013), section 6, good to 0.1 m² a vertex. Rhumb edges: Karney, "The
 * area of rhumb polygons" (2024), by our own series.
 */
export function polygonArea(ring: readonly LonLat[], lineType: LineType): PolygonArea {
  return polygonOf(lineType === 'rhumb' ? rhumbPolygon(ring) : geodesicPolygon(ring));
}

function polygonOf({ area, perimeter }: { area: number; perimeter: number }): PolygonArea {
  return {
    areaSquareMetres: Math.abs(area),
    orientation: area < 0 ? 'clockwise' : 'counter-clockwise',
    perimeterMetres: perimeter
  };
}

/**
 * The area of a polygon with holes, the outer ring first, and the length of all its edges. Rings may run either way round: many
 * files have them otherwise than RFC 7946 asks, so the way round says nothing here.
 *
 * Of the two parts that a ring divides the Earth into it stands for the one it encloses on a flat map of longitudes and
 * latitudes, where each edge takes the shorter way and a step from -180 to 180 is the edge of the world: the smaller part, unless more
 * than half of the Earth is enclosed, as by the frame of the world or by an ocean cut at the antimeridian. A ring round a pole
 * that is not drawn down to that pole stands for the smaller part. Edges of half a turn or a whole one run as that map shows them,
 * along parallels or other rhumb lines, for either type of line (`ringEdges`).
 *
 * Holes lie inside the outer ring: where they are larger than that part together, or lie round the other pole, the outer ring stands
 * for its other part. But a hole that holds the ring given as the outer one is itself the outer one.
 */
export function polygonAreaWithHoles(rings: readonly (readonly LonLat[])[], lineType: LineType): PolygonArea {
  const [outer, ...holes] = outerFirst(rings.map((ring) => measureRing(ring, lineType)));
  if (!outer) return { areaSquareMetres: 0, orientation: 'counter-clockwise', perimeterMetres: 0 };
  const taken = sum(holes.map((hole) => hole.areaSquareMetres));
  const isOther = taken > outer.areaSquareMetres || holes.some(({ drawn }) => areApart(drawn, outer.drawn));
  const { areaSquareMetres, orientation } = isOther ? otherPart(outer) : outer;
  return {
    areaSquareMetres: Math.max(0, areaSquareMetres - taken),
    orientation,
    perimeterMetres: sum([outer, ...holes].map(({ perimeterMetres }) => perimeterMetres))
  };
}

interface MeasuredRing extends PolygonArea {
  drawn: DrawnRing;
}

/** A ring with the part of the Earth that it encloses on the map. */
function measureRing(ring: readonly LonLat[], lineType: LineType): MeasuredRing {
  const edges = ringEdges(ring);
  const smaller = hasStrokes(edges)
    ? polygonOf(sumOfEdges(edges.map((edge) => measureEdge(edge, lineType))))
    : polygonArea(ring, lineType);
  const drawn = drawRing(edges);
  return { ...(drawn.share > 0.5 ? otherPart(smaller) : smaller), drawn };
}

function otherPart({ areaSquareMetres, orientation, perimeterMetres }: PolygonArea): PolygonArea {
  return {
    areaSquareMetres: EARTH_SQUARE_METRES - areaSquareMetres,
    orientation: orientation === 'clockwise' ? 'counter-clockwise' : 'clockwise',
    perimeterMetres
  };
}

/** Whether rings run round different poles. */
function areApart({ pole: one }: DrawnRing, { pole: other }: DrawnRing): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

/** The rings with a hole in front that holds the first of them, the largest if there are several. */
function outerFirst(rings: readonly MeasuredRing[]): readonly MeasuredRing[] {
  const [first] = rings;
  const start = first?.drawn.outline[0];
  if (!first || !start) return rings;
  const outer = rings.reduce((best, ring) => {
    return ring.areaSquareMetres > best.areaSquareMetres && drawnHolds(ring.drawn, start) ? ring : best;
  }, first);
  return [outer, ...rings.filter((ring) => ring !== outer)];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function geodesicPolygon(ring: readonly LonLat[]): { area: number; perimeter: number } {
  const polygon = Geodesic.WGS84.Polygon(false);
  for (const [longitude, latitude] of ring) polygon.AddPoint(latitude, longitude);
  const { area, perimeter } = polygon.Compute(false, true);
  return { area: area ?? 0, perimeter };
}

function measureEdge({ from, to, isStroke }: RingEdge, lineType: LineType): MeasuredEdge {
  if (isStroke) return rhumbEdge(from, to, to[0] - from[0]);
  if (lineType === 'rhumb') return rhumbEdge(from, to);
  const { s12, S12 } = Geodesic.WGS84.Inverse(from[1], from[0], to[1], to[0], Geodesic.DISTANCE | Geodesic.AREA);
  return { turnDegrees: shorterTurn(from[0], to[0]), lengthMetres: s12 ?? 0, underSquareMetres: S12 ?? 0 };
}
