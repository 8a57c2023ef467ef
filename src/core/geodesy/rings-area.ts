import geodesicPackage from 'geographiclib-geodesic';
import type { LineType } from '../measure/measurement';
import { polygonArea, polygonOf, type PolygonArea } from './area';
import { drawRing, type DrawnRing } from './drawn-ring';
import { fineOutline } from './fine-outline';
import type { LonLat } from './longitude';
import { EARTH_SQUARE_METRES, rhumbEdge, sumOfEdges, type MeasuredEdge } from './rhumb-area';
import { hasStrokes, ringEdges, type RingEdge } from './ring-edges';
import { withoutCrossings, withoutOverlaps } from './ring-overlap';
import { partsOfRings, type RingPart } from './ring-parts';
import { shorterTurn } from './rhumb';

const { Geodesic } = geodesicPackage;

/** The map of the world, closed. */
const WORLD: readonly LonLat[] = [[-180, -90], [180, -90], [180, 90], [-180, 90], [-180, -90]]; // prettier-ignore

/** The area of a polygon with holes. */
export interface RingsArea extends PolygonArea {
  /** How many polygons the rings make: more than one where some lie outside the outer one. */
  partCount: number;
  /** Whether holes overlap one another or stick out of the outer ring: what crosses was sought on the flat map. */
  doesOverlap: boolean;
  /** Whether edges of a ring cross one another: it then stands for all that it runs round, each place once. */
  crossesItself: boolean;
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
 * Holes lie inside the outer ring, which may be given at any place. A ring outside it is a polygon of its own, as where the parts of a
 * multipolygon were written as rings of one. Where the outer ring runs round a pole, or is a frame drawn nearly to the sides of a map,
 * and what lies outside it is larger than that part together, or runs round the other pole, it stands for its other part instead. What
 * overlaps of holes, or sticks out, is taken off once and told of. So is a ring whose edges cross: it stands for all that it runs round.
 */
export function polygonAreaWithHoles(rings: readonly (readonly LonLat[])[], lineType: LineType): RingsArea {
  const measured = rings.map((ring) => measureRing(ring, lineType));
  const parts = partsOfRings(measured.map(({ drawn }) => drawn)).map((part) => measurePart(measured, part, lineType));
  return {
    areaSquareMetres: Math.min(EARTH_SQUARE_METRES, sum(parts.map(({ areaSquareMetres }) => areaSquareMetres))),
    orientation: parts[0]?.orientation ?? 'counter-clockwise',
    perimeterMetres: sum(measured.map(({ perimeterMetres }) => perimeterMetres)),
    partCount: parts.length,
    doesOverlap: parts.some(({ doesOverlap }) => doesOverlap),
    crossesItself: measured.some(({ crossesItself }) => crossesItself)
  };
}

/** What a ring encloses where its edges cross one another; nothing where none do. */
export function enclosedByCrossing(ring: readonly LonLat[], lineType: LineType): number | undefined {
  const { areaSquareMetres, crossesItself } = measureRing(ring, lineType);
  return crossesItself ? areaSquareMetres : undefined;
}

type MeasuredPart = Pick<RingsArea, 'areaSquareMetres' | 'orientation' | 'doesOverlap'>;

function measurePart(measured: readonly MeasuredRing[], { rings, isOtherPart }: RingPart, lineType: LineType): MeasuredPart {
  const [outer, ...holes] = rings.map((number) => measured[number]!);
  const { areaSquareMetres, orientation } = isOtherPart ? otherPart(outer!) : outer!;
  const outlines = holes.map(({ drawn }) => drawn.outline);
  const left = isOtherPart
    ? withoutOverlaps(WORLD, [outer!.drawn.outline, ...outlines])
    : withoutOverlaps(outer!.drawn.outline, outlines);
  // Lines drawn to a pole are no edges to be measured along.
  const isMeasured = left !== undefined && rings.every((number) => measured[number]!.drawn.pole === undefined);
  const inside = isMeasured ? signedSum(left, lineType) : areaSquareMetres - sum(holes.map((hole) => hole.areaSquareMetres));
  return { areaSquareMetres: Math.max(0, inside), orientation, doesOverlap: left !== undefined };
}

/** Of rings that do not cross: outer ones counter-clockwise, holes clockwise. */
function signedSum(rings: readonly (readonly LonLat[])[], lineType: LineType): number {
  const areas = rings.map((ring) => measurePlainRing(ring, lineType));
  return sum(areas.map(({ areaSquareMetres, orientation }) => (orientation === 'clockwise' ? -1 : 1) * areaSquareMetres));
}

interface PlainRing extends PolygonArea {
  drawn: DrawnRing;
}

interface MeasuredRing extends PlainRing {
  crossesItself: boolean;
}

/** A ring with the part of the Earth that it encloses on the map. */
function measureRing(ring: readonly LonLat[], lineType: LineType): MeasuredRing {
  const plain = measurePlainRing(ring, lineType);
  const pieces = withoutCrossings(fineOutline(plain.drawn.outline, lineType));
  if (!pieces) return { ...plain, crossesItself: false };
  return { ...plain, areaSquareMetres: signedSum(pieces, lineType), crossesItself: true };
}

/** The same of a ring whose edges do not cross. */
function measurePlainRing(ring: readonly LonLat[], lineType: LineType): PlainRing {
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

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function measureEdge({ from, to, isStroke }: RingEdge, lineType: LineType): MeasuredEdge {
  if (isStroke) return rhumbEdge(from, to, to[0] - from[0]);
  if (lineType === 'rhumb') return rhumbEdge(from, to);
  const { s12, S12 } = Geodesic.WGS84.Inverse(from[1], from[0], to[1], to[0], Geodesic.DISTANCE | Geodesic.AREA);
  return { turnDegrees: shorterTurn(from[0], to[0]), lengthMetres: s12 ?? 0, underSquareMetres: S12 ?? 0 };
}
