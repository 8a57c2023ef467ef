import type { Atlas } from '../atlas/atlas';
import { bufferLine, MAXIMUM_BUFFER_METRES } from '../geodesy/buffer';
import type { MultiPolygonRings } from '../geodesy/cut-ring';
import { unite } from '../geodesy/unite';
import type { BufferMeasurement } from './measurement';
import { radiusMetres } from './radius';
import { unmeasured, type Unmeasured } from './result';
import { stretchesOf } from './track';

/** The outline of a buffer is drawn and measured no finer than this share of its radius: finer, it costs seconds and shows nothing. */
const FINEST_SHARE = 1e-3;

/** How far at most the outline strays from the true one. */
export function bufferToleranceMetres(radius: number, wantedMetres = 0): number {
  return Math.max(wantedMetres, radius * FINEST_SHARE);
}

/** The last outline of a measurement: the panel measures it, and the map draws it, often at the same tolerance. */
const known = new WeakMap<
  BufferMeasurement,
  { toleranceMetres: number; atlas: Atlas; polygons: MultiPolygonRings | Unmeasured }
>();

/** All that lies within a distance of a line or route, as valid polygons cut at the antimeridian, or why there is nothing. */
export function bufferPolygons(
  measurement: BufferMeasurement,
  atlas: Atlas,
  wantedMetres: number
): MultiPolygonRings | Unmeasured {
  const toleranceMetres = bufferToleranceMetres(radiusMetres(measurement.radius), wantedMetres);
  const last = known.get(measurement);
  if (last?.toleranceMetres === toleranceMetres && last.atlas === atlas) return last.polygons;
  const polygons = unitedBuffers(measurement, atlas, toleranceMetres);
  known.set(measurement, { toleranceMetres, atlas, polygons });
  return polygons;
}

function unitedBuffers({ of, radius }: BufferMeasurement, atlas: Atlas, toleranceMetres: number): MultiPolygonRings | Unmeasured {
  const stretches = stretchesOf(atlas, of);
  if (!stretches) return unmeasured({ code: 'unknown-record', ...of });
  const lengthMetres = radiusMetres(radius);
  const parts = stretches.map(({ positions }) => bufferLine(positions, lengthMetres, toleranceMetres));
  if (parts.includes(undefined)) return unmeasured({ code: 'radius-out-of-range', limitMetres: MAXIMUM_BUFFER_METRES });
  const polygons = parts.flatMap((part) => part ?? []);
  return stretches.length === 1 ? polygons : unite(polygons);
}
