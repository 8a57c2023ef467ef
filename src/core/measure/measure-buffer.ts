import type { Atlas } from '../atlas/atlas';
import { areaAccuracySquareMetres } from '../format/precision';
import { polygonAreaWithHoles } from '../geodesy/rings-area';
import { distanceMetres } from '../geodesy/geodesic';
import { drawnArea } from '../geodesy/rhumb-area';
import { bufferPolygons, bufferToleranceMetres } from './buffer-polygons';
import type { BufferMeasurement } from './measurement';
import { radiusMetres } from './radius';
import type { BufferResult, Unmeasured } from './result';
import { courseAccuracyMetres, leastAccuracy, stretchesOf, type Stretch } from './track';

/**
 * The area of a buffer. It is uncertain as that of a polygon is, by how far the vertices of the line may lie elsewhere, and
 * at the line's ends by the width of the buffer there; and by how far the strokes of its outline may stray from the true one.
 */
export function measureBuffer(measurement: BufferMeasurement, atlas: Atlas): BufferResult | Unmeasured {
  const polygons = bufferPolygons(measurement, atlas, 0);
  if ('shape' in polygons) return polygons;
  const stretches = stretchesOf(atlas, measurement.of) ?? [];
  const lengthMetres = radiusMetres(measurement.radius);
  const areas = polygons.map((rings) => polygonAreaWithHoles(rings, 'geodesic'));
  return {
    shape: 'buffer',
    radiusMetres: lengthMetres,
    areaSquareMetres: drawnArea(polygons),
    areaUncertaintySquareMetres: Math.hypot(
      ...stretches.map((stretch) =>
        stretchUncertaintySquareMetres(stretch, courseAccuracyMetres(atlas, [stretch.line]), lengthMetres)
      ),
      bufferToleranceMetres(lengthMetres) * areas.reduce((sum, { perimeterMetres }) => sum + perimeterMetres, 0)
    ),
    accuracy: leastAccuracy(stretches.map(({ accuracy }) => accuracy))
  };
}

function stretchUncertaintySquareMetres({ positions }: Stretch, courseMetres: number, radius: number): number {
  const edges = positions.map((at, index) => (positions[index + 1] ? distanceMetres(at, positions[index + 1]!) : 0));
  const sides = areaAccuracySquareMetres(
    positions.map(() => courseMetres),
    edges
  );
  return Math.hypot(sides, courseMetres * 2 * radius, courseMetres * 2 * radius);
}
