import type { Geometry, Position } from 'geojson';
import { polygonAreaWithHoles } from '../geodesy/rings-area';
import { lengthOf } from '../geodesy/line-type';
import type { LonLat } from '../geodesy/longitude';
import { countTurnedEdges } from '../geodesy/ring-edges';
import type { LineType } from '../measure/measurement';
import { digitsAccuracyMetres } from './digits-accuracy';
import { runsOf } from './packed-layer';

/** The figures of a feature on WGS84, its vertices joined by lines of one type. Missing is what it has no parts for. */
export interface FeatureFigures {
  pointCount: number;
  /** Of its lines together. */
  lengthMetres?: number;
  /** Of its polygons together, holes taken away. */
  areaSquareMetres?: number;
  perimeterMetres?: number;
  /** How far the lengths may be off by the digits of the positions; each leg counts both its ends as independent. */
  uncertaintyMetres: number;
  /** The same for the area, as if all edges were of one length. */
  areaUncertaintySquareMetres: number;
  /** How many edges of its polygons could run on either side of the Earth (`countTurnedEdges`). */
  turnedEdgeCount: number;
  /** How many of its polygons have holes that overlap one another, or stick out. */
  overlapCount: number;
  /** How many of its polygons have a ring whose edges cross one another. */
  crossingCount: number;
}

/**
 * Measures a feature: the lengths of its lines, the areas of its polygons and the lengths of their edges. What a polygon encloses, and
 * that its rings may run either way round, is said at `polygonAreaWithHoles`.
 */
export function measureFeature(geometry: Geometry, lineType: LineType = 'geodesic'): FeatureFigures {
  const runs = runsOf(geometry);
  const vertexCount = runs.reduce((sum, { positions }) => sum + positions.length, 0);
  const accuracyMetres = digitsAccuracyMetres(runs.flatMap(({ positions }) => positions));
  const lines = runs.filter(({ kind }) => kind === 'line');
  const outlines = polygonsOf(geometry).map((rings) => rings.map((ring) => ring.slice(0, -1).map(lonLat)));
  const polygons = outlines.map((rings) => polygonAreaWithHoles(rings, lineType));
  const perimeterMetres = total(polygons.map((polygon) => polygon.perimeterMetres));
  return {
    pointCount: runs.filter(({ kind }) => kind === 'point').length,
    lengthMetres: total(lines.map(({ positions }) => lengthOf(lineType, positions.map(lonLat)))),
    areaSquareMetres: total(polygons.map((polygon) => polygon.areaSquareMetres)),
    perimeterMetres,
    uncertaintyMetres: accuracyMetres * Math.sqrt(2 * vertexCount),
    areaUncertaintySquareMetres: (accuracyMetres * (perimeterMetres ?? 0)) / Math.sqrt(vertexCount),
    turnedEdgeCount: outlines.flat().reduce((sum, ring) => sum + countTurnedEdges(ring), 0),
    overlapCount: polygons.filter(({ doesOverlap }) => doesOverlap).length,
    crossingCount: polygons.filter(({ crossesItself }) => crossesItself).length
  };
}

function polygonsOf(geometry: Geometry): Position[][][] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(polygonsOf);
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

function total(parts: readonly number[]): number | undefined {
  return parts.length === 0 ? undefined : parts.reduce((sum, part) => sum + part, 0);
}

function lonLat([longitude, latitude]: Position): LonLat {
  return [longitude!, latitude!];
}
