import { describe, expect, it } from 'vitest';
import type { Atlas } from '../../atlas/atlas';
import type { LonLat } from '../../geodesy/longitude';
import type { Measurement } from '../../measure/measurement';
import { prepareMeasured } from '../prepare-measured';
import { measuredFeatures } from './measured-features';
import { writeMeasured } from './write-measured';

const atlas = { edition: '2026.11', places: [], lines: [], routes: [], areas: [], sets: [], datasets: [] } as unknown as Atlas;
const options = { language: 'en', stroke: '#111111', permalink: null } as const;
const common = { id: 'a', name: '', colour: 'ink', hidden: false } as const;
const point = (at: LonLat) => ({ at, accuracyMetres: 500 });
const line = (lineType: 'geodesic' | 'rhumb', ...points: LonLat[]): Measurement => ({
  ...common,
  shape: 'line',
  lineType,
  points: points.map(point)
});
const polygon: Measurement = {
  ...common,
  shape: 'polygon',
  lineType: 'geodesic',
  points: [point([0, 80]), point([120, 80]), point([-120, 80])]
};

/** What the tests look at. */
interface Properties {
  totalMetres: number;
  legs: { initialAzimuth: number }[];
  vertices: { longitude: number; latitude: number }[];
}

function propertiesOf(measurement: Measurement) {
  const [feature] = measuredFeatures(prepareMeasured(measurement, atlas, options), { edition: '2026.11' });
  return { geometry: feature!.geometry, properties: feature!.properties as unknown as Properties };
}

describe('a measurement as GeoJSON', () => {
  it('is the line that was measured, with its vertices and figures at full precision', () => {
    const { geometry, properties } = propertiesOf(line('geodesic', [33.08, 68.97], [139.65, 35.45]));
    expect(geometry?.type).toBe('LineString');
    // GeodSolve -i 68.97 33.08 35.45 139.65
    expect(properties.totalMetres).toBeCloseTo(6993028.931807394, 5);
    expect(properties.legs[0]!.initialAzimuth).toBeCloseTo(61.39512141877494, 8);
    expect(properties.vertices.map(({ longitude, latitude }) => [longitude, latitude])).toEqual([
      [33.08, 68.97],
      [139.65, 35.45]
    ]);
    expect(properties).toMatchObject({
      shape: 'line',
      lineType: 'geodesic',
      ellipsoid: 'WGS84',
      edition: '2026.11',
      stroke: '#111111'
    });
  });

  it('is called in Arabic without invisible marks, its positions as they were typed', () => {
    const typed = (at: LonLat) => ({ at, accuracyMetres: 5540 });
    const measurement: Measurement = {
      ...common,
      shape: 'line',
      lineType: 'geodesic',
      points: [typed([60.6, 25.3]), typed([-122.4, 37.8])]
    };
    const { title } = prepareMeasured(measurement, atlas, { ...options, language: 'ar' });
    expect(title).toBe('25.3, 60.6 – 37.8, -122.4');
    expect(prepareMeasured({ ...measurement, name: 'رحلة' }, atlas, options).title).toBe('رحلة');
  });

  it('is cut at the antimeridian', () => {
    const { geometry } = propertiesOf(line('rhumb', [170, 10], [-170, 20]));
    if (geometry?.type !== 'MultiLineString') throw new Error(geometry?.type);
    const [west, east] = geometry.coordinates;
    expect(west!.at(-1)![0]).toBe(180);
    expect(east![0]).toEqual([-180, west!.at(-1)![1]]);
    expect(geometry.coordinates.flat().every(([longitude]) => Math.abs(longitude!) <= 180)).toBe(true);
  });

  it('closes a surface over the pole', () => {
    const { geometry, properties } = propertiesOf(polygon);
    const positions =
      geometry?.type === 'Polygon'
        ? geometry.coordinates.flat()
        : geometry?.type === 'MultiPolygon'
          ? geometry.coordinates.flat(2)
          : [];
    expect(Math.max(...positions.map(([, latitude]) => latitude!))).toBe(90);
    expect(properties.legs).toHaveLength(3);
  });

  it('has a feature for each ring, and keeps the measurement in the first', () => {
    const rings: Measurement = {
      ...common,
      shape: 'rings',
      centre: point([72.05, 71.27]),
      radii: [
        { value: 500, unit: 'kilometre' },
        { value: 4000, unit: 'kilometre' }
      ]
    };
    const features = measuredFeatures(prepareMeasured(rings, atlas, options), { edition: '2026.11' });
    expect(features.map(({ properties }) => properties?.radiusMetres)).toEqual([500_000, 4_000_000]);
    expect(features.map(({ properties }) => 'masarat_measurement' in properties!)).toEqual([true, false]);
    expect(features.every(({ geometry }) => geometry?.type.endsWith('Polygon'))).toBe(true);
  });
});

describe('a measurement as a table', () => {
  it('has a row for each leg with the figures of the whole library', () => {
    const measured = prepareMeasured(line('geodesic', [33.08, 68.97], [80, 70], [139.65, 35.45]), atlas, options);
    const text = [...writeMeasured('csv', [measured], { title: '', edition: '2026.11', forExcel: true })].join('');
    const [head, first, second, rest] = text.split('\r\n');
    expect(head).toMatch(/^\ufeffname,shape,lineType,leg,from,/);
    expect(first).toContain(String(measured.result.shape === 'line' && measured.result.legs[0]!.lengthMetres));
    expect(second).toContain(String(measured.result.shape === 'line' && measured.result.totalMetres));
    expect(rest).toBe('');
  });
});

describe('a measurement as GPX', () => {
  it('is a route through its own vertices; a polygon is a closed track', () => {
    const write = (measurement: Measurement): string =>
      [...writeMeasured('gpx', [prepareMeasured(measurement, atlas, options)], { title: 'a', edition: '2026.11' })].join('');
    expect(write(line('geodesic', [33.08, 68.97], [139.65, 35.45])).match(/<rtept/g)).toHaveLength(2);
    const track = write(polygon);
    expect(track.match(/<trkpt lat="80" lon="-?\d+"/g)).toHaveLength(4);
    expect(track).toContain('<trk>');
  });
});
