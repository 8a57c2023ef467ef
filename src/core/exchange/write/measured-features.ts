import type { Geometry } from 'geojson';
import { unwrapLine, type LonLat } from '../../geodesy/longitude';
import type { MeasurePoint } from '../../measure/measurement';
import { pointsOf } from '../../measure/operations/points';
import { OWN_MEASUREMENT } from './own-keys';
import type { Measured } from './measured';
import { asMultiPolygon, cutLines } from './measured-geometry';
import type { WrittenFeature } from './writer';

/** What stands in the properties beside the figures. */
interface About {
  /** The data edition the figures rest on. */
  edition: string;
}

type Properties = Record<string, unknown>;

/**
 * A measurement as features: its lines as they are drawn (densified, and cut at the antimeridian after RFC 7946), the
 * vertices as they were given among the properties with the figures, and in the first feature the measurement itself, from
 * which it can be restored exactly. `asGiven` leaves lines at their own vertices, for formats whose readers draw geodesics
 * themselves and for those that hold nothing but vertices.
 */
export function measuredFeatures(measured: Measured, about: About, { asGiven = false } = {}): WrittenFeature[] {
  const parts = asGiven ? (givenParts(measured) ?? partsOf(measured)) : partsOf(measured);
  const common = commonProperties(measured, about);
  return parts.map(({ geometry, properties }, index) => ({
    type: 'Feature',
    // What has no extent is still somewhere: readers pass over features without a place.
    geometry: geometry ?? firstPoint(measured),
    properties: { ...common, ...properties, ...(index === 0 ? { [OWN_MEASUREMENT]: measured.measurement } : {}) }
  }));
}

function commonProperties({ measurement, title, stroke, method, permalink }: Measured, { edition }: About): Properties {
  return {
    name: title,
    shape: measurement.shape,
    ...('lineType' in measurement ? { lineType: measurement.lineType } : {}),
    vertices: pointsOf(measurement).map(vertex),
    stroke,
    ellipsoid: 'WGS84',
    method,
    edition,
    ...(permalink === null ? {} : { permalink })
  };
}

function vertex({ at, accuracyMetres, of, name }: MeasurePoint): Properties {
  return {
    longitude: at[0],
    latitude: at[1],
    accuracyMetres,
    ...(of ? { of: `${of.kind}:${of.id}` } : {}),
    ...(name ? { name } : {})
  };
}

function firstPoint({ measurement }: Measured): Geometry | null {
  const [first] = pointsOf(measurement);
  return first ? { type: 'Point', coordinates: [...first.at] } : null;
}

interface Part {
  geometry: Geometry | null;
  properties: Properties;
}

/** The vertices of a line or polygon as they were given, closed for a polygon; nothing for what is not made of vertices. */
function givenParts({ measurement, result }: Measured): Part[] | undefined {
  if (measurement.shape !== 'line' && measurement.shape !== 'polygon') return undefined;
  const line = measurement.points.map(({ at }) => [...at]);
  if (line.length < 2) return undefined;
  if (measurement.shape === 'line')
    return [{ geometry: { type: 'LineString', coordinates: line }, properties: figuresOf(result) }];
  if (line.length < 3) return undefined;
  return [{ geometry: { type: 'Polygon', coordinates: [[...line, line[0]!]] }, properties: figuresOf(result) }];
}

function partsOf(measured: Measured): Part[] {
  const { measurement, result } = measured;
  switch (result.shape) {
    case 'line':
    case 'along':
      return [{ geometry: cutLines([joined(linesOf(measured, 'line'))]), properties: figuresOf(result) }];
    case 'polygon':
    case 'buffer':
      return [{ geometry: fillOf(measured), properties: figuresOf(result) }];
    case 'rings':
      return result.rings.map((ring, index) => ({
        geometry: fillOf(measured, index),
        properties: { radiusMetres: ring.radiusMetres, arcMetres: ring.arcMetres, areaSquareMetres: ring.areaSquareMetres }
      }));
    case 'nearest':
      return result.rows.map((row, index) => ({
        geometry: cutLines(linesOf(measured, 'ray').slice(index, index + 1)),
        properties: { place: row.place, lengthMetres: row.lengthMetres, initialAzimuth: row.initialAzimuth }
      }));
    case 'none':
      return pointsOf(measurement).map(({ at }) => ({ geometry: { type: 'Point', coordinates: [...at] }, properties: {} }));
  }
}

/** The figures of a measurement that is one feature, at full precision. */
function figuresOf(result: Measured['result']): Properties {
  switch (result.shape) {
    case 'line':
      return { totalMetres: result.totalMetres, uncertaintyMetres: result.uncertaintyMetres, legs: legsOf(result.legs) };
    case 'polygon':
      return {
        areaSquareMetres: result.areaSquareMetres,
        areaUncertaintySquareMetres: result.areaUncertaintySquareMetres,
        perimeterMetres: result.perimeterMetres,
        uncertaintyMetres: result.uncertaintyMetres,
        legs: legsOf(result.legs)
      };
    case 'along':
      return {
        alongMetres: result.alongMetres,
        geodesicMetres: result.geodesicMetres,
        uncertaintyMetres: result.uncertaintyMetres,
        lines: result.lines
      };
    case 'buffer':
      return {
        radiusMetres: result.radiusMetres,
        areaSquareMetres: result.areaSquareMetres,
        areaUncertaintySquareMetres: result.areaUncertaintySquareMetres
      };
    default:
      return {};
  }
}

interface Leg {
  lengthMetres: number;
  initialAzimuth: number;
  finalAzimuth: number;
  runningMetres: number;
}

function legsOf(legs: readonly Leg[]): Properties[] {
  return legs.map(({ lengthMetres, initialAzimuth, finalAzimuth, runningMetres }) => ({
    lengthMetres,
    initialAzimuth,
    finalAzimuth,
    runningMetres
  }));
}

function linesOf({ outline }: Measured, role: 'line' | 'ray'): (readonly LonLat[])[] {
  return outline.flatMap((each) =>
    each.role === role && each.geometry.type === 'LineString' ? [each.geometry.coordinates] : []
  );
}

/** Legs in a row as one line: each begins where the one before ended, or whole turns away from there. */
function joined(lines: readonly (readonly LonLat[])[]): LonLat[] {
  return unwrapLine(lines.flatMap((line, index) => (index === 0 ? line : line.slice(1))));
}

function fillOf({ outline }: Measured, index?: number): Geometry | null {
  const fill = outline.filter(({ role }) => role === 'fill').find((each) => index === undefined || each.index === index);
  return fill?.geometry.type === 'MultiPolygon' ? asMultiPolygon(fill.geometry.coordinates) : null;
}
