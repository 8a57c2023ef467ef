import type { Geometry, Position } from 'geojson';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceMetres, polylineLengthMetres } from '../geodesy/geodesic';
import type { LonLat } from '../geodesy/longitude';
import { nearestOnLine } from '../geodesy/nearest';
import { orderRows, rowsOf } from './attribute-rows';
import { drawnCopy } from './drawn-copy';
import type { LayerFeature } from './layer';
import { measurableOf } from './measurable';
import { measureFeature } from './measure-feature';
import { measuringNotes } from './measuring-notes';
import { packLayer, partsOf, runsOf } from './packed-layer';
import { snapToFeature } from './snap-to-feature';

const feature = (geometry: Geometry, properties: object = {}): LayerFeature => ({ type: 'Feature', geometry, properties });
const pack = (...geometries: Geometry[]) =>
  packLayer(
    geometries.map((geometry) => feature(geometry)),
    geometries.flatMap(runsOf).reduce((sum, { positions }) => sum + positions.length, 0)
  );
const line = (...coordinates: Position[]): Geometry => ({ type: 'LineString', coordinates });
const box: Position[] = [[50, 37], [54, 37], [54, 47], [50, 47], [50, 37]]; // prettier-ignore
const hole: Position[] = [[51, 40], [51, 42], [53, 42], [53, 40], [51, 40]]; // prettier-ignore

describe('packed positions', () => {
  it('give back every part of every feature', () => {
    const packed = pack(line([1, 2, 9], [3, 4]), { type: 'MultiPoint', coordinates: [[5, 6], [7, 8]] }, { type: 'Polygon', coordinates: [box, hole] }); // prettier-ignore
    expect(partsOf(packed, 0)).toEqual([{ kind: 'line', positions: [[1, 2], [3, 4]] }]); // prettier-ignore
    expect(partsOf(packed, 1).map(({ positions }) => positions)).toEqual([[[5, 6]], [[7, 8]]]);
    expect(partsOf(packed, 2)).toEqual([box, hole].map((positions) => ({ kind: 'polygon', positions })));
    expect(partsOf(packed, 3)).toEqual([]);
  });
});

describe('snapping', () => {
  it('finds the foot that a search of all edges finds', () => {
    const near = (span: number) =>
      fc.tuple(fc.double({ min: 178 - span, max: 182 + span, noNaN: true }), fc.double({ min: 60, max: 66, noNaN: true }));
    fc.assert(
      fc.property(fc.array(near(0), { minLength: 2, maxLength: 40 }), near(0), (vertices, point) => {
        const exact = nearestOnLine(vertices, point)!;
        const snapped = snapToFeature(pack(line(...vertices.map((vertex) => [...vertex]))), 0, point)!;
        // Within reach of a pointer the two are one; farther off the flat map may prefer an edge that is hardly farther.
        expect(snapped.distanceMetres).toBeLessThan(exact.distanceMetres * 1.03 + 1e-3);
        expect(Math.abs(distanceMetres(point, snapped.foot) - snapped.distanceMetres)).toBeLessThan(1e-3);
      }),
      { numRuns: 60 }
    );
  });

  it('prefers a vertex within reach, and takes points as they are', () => {
    const packed = pack(line([60, 25], [61, 26]), { type: 'Point', coordinates: [70, 30] });
    const beside: LonLat = [60.01, 25.005];
    expect(snapToFeature(packed, 0, beside, 2000)!.foot).toEqual([60, 25]);
    expect(snapToFeature(packed, 0, beside)!.foot).not.toEqual([60, 25]);
    expect(snapToFeature(packed, 1, [0, 0])!.foot).toEqual([70, 30]);
    expect(snapToFeature(packed, 9, [0, 0])).toBeUndefined();
  });
});

describe('the figures of a feature', () => {
  it('are those of geodesics: a quarter of the equator, and the box round the Caspian by GeographicLib’s Planimeter', () => {
    // echo -e '37 50\n37 54\n47 54\n47 50' | Planimeter; the hole by '40 51\n42 51\n42 53\n40 53'.
    const { areaSquareMetres, perimeterMetres } = measureFeature({ type: 'Polygon', coordinates: [box, hole] });
    expect(Math.abs(areaSquareMetres! - (367_573_340_040.1 - 37_371_134_228.1))).toBeLessThan(1);
    expect(Math.abs(perimeterMetres! - (2_881_683.501188 + 780_697.585872))).toBeLessThan(1e-3);
    expect(measureFeature(line([0, 0], [90, 0])).lengthMetres).toBeCloseTo(10_018_754.171, 3);
    expect(measureFeature({ type: 'MultiPoint', coordinates: [[0, 0], [1, 1]] })).toMatchObject({ pointCount: 2, lengthMetres: undefined }); // prettier-ignore
  });

  it('tell of holes that overlap', () => {
    const square = (west: number, east: number): Position[] => [[west, west], [east, west], [east, east], [west, east], [west, west]]; // prettier-ignore
    const polygon = (...coordinates: Position[][]): Geometry => ({ type: 'Polygon', coordinates });
    const [apart, across] = [[square(1, 3), square(4, 6)], [square(1, 5), square(3, 7)]].map((holes) => measureFeature(polygon(square(0, 10), ...holes))); // prettier-ignore
    expect(measuringNotes([apart!])).toEqual([]);
    expect(measuringNotes([apart!, across!])).toEqual([{ code: 'rings-overlap', count: 1 }]);
    const bow = measureFeature(polygon([[0, 0], [1, 1], [1, 0], [0, 1], [0, 0]])); // prettier-ignore
    expect(bow.areaSquareMetres! / 6155e6).toBeCloseTo(1, 2);
    expect(measuringNotes([apart!, bow])).toEqual([{ code: 'edges-cross', count: 1 }]);
  });

  it('tell of edges that could run either way, and take those of a map of the world as drawn', () => {
    const polygon = (...ring: Position[]): Geometry => ({ type: 'Polygon', coordinates: [[...ring, ring[0]!]] });
    const wide = polygon([-170, 60], [170, 60], [170, 80], [-170, 80]);
    expect(measureFeature(wide).turnedEdgeCount).toBe(2);
    const cap = polygon([-180, 60], [180, 60], [180, 90], [-180, 90]);
    expect(measureFeature(cap).turnedEdgeCount).toBe(0);
    expect(measureFeature(cap).areaSquareMetres! / 34_415_850.5e6).toBeCloseTo(1, 9);
    // A measurement would join its corners by lines: the cap cannot become one.
    expect(measurableOf(pack(wide, cap), 0)).toBeDefined();
    expect(measurableOf(pack(wide, cap), 1)).toBeUndefined();
  });

  it('become points of a measurement when they are few and one line or ring, known as their digits say', () => {
    const packed = pack(line([60.61, 25.29], [61, 26]), { type: 'Polygon', coordinates: [box] }, { type: 'Polygon', coordinates: [box, hole] }); // prettier-ignore
    expect(measurableOf(packed, 0)).toEqual({ shape: 'line', points: [[60.61, 25.29], [61, 26]], accuracyMetres: 5.556 }); // prettier-ignore
    expect(measurableOf(packed, 1)!.points).toHaveLength(4);
    expect(measurableOf(packed, 2)).toBeUndefined();
  });
});

describe('what the map draws', () => {
  const drawn = (geometry: Geometry) =>
    (
      JSON.parse([...drawnCopy([feature(geometry, { name: 'ميناء', depth: 7 })], 'name')].join('')) as {
        features: LayerFeature[];
      }
    ).features[0]!;

  it('carries lines on across the antimeridian as short as they are measured, and leaves the edge of the world alone', () => {
    const crossing = line([179, 60], [-179, 61], [-178, 62]);
    expect(drawn(crossing)).toMatchObject({ id: 0, properties: { label: 'ميناء' }, geometry: { coordinates: [[179, 60], [181, 61], [182, 62]] } }); // prettier-ignore
    const { coordinates } = drawn(crossing).geometry as unknown as { coordinates: LonLat[] };
    expect(polylineLengthMetres(coordinates)).toBeCloseTo(measureFeature(crossing).lengthMetres!, 3);
    const world: Geometry = { type: 'Polygon', coordinates: [[[-180, 60], [180, 60], [180, 90], [-180, 90], [-180, 60]]] }; // prettier-ignore
    expect(drawn(world).geometry).toEqual(world);
    const slanted: Geometry = { type: 'Polygon', coordinates: [[[-180, 60], [180, 60], [100, 80], [-100, 80], [-180, 60]]] }; // prettier-ignore
    expect(drawn(slanted).geometry).toEqual(slanted);
  });
});

describe('the table of attributes', () => {
  const features = [{ n: 10, t: 'ب' }, { n: 9, t: 'أ' }, { t: 'ت', list: [1] }, { n: -1 }].map((each) => feature(line(), each)); // prettier-ignore
  it('is ordered by numbers as numbers, by texts as the language has them, what is missing last', () => {
    expect([...orderRows(features, { property: 'n', descending: false }, 'ar')]).toEqual([3, 1, 0, 2]);
    expect([...orderRows(features, { property: 'n', descending: true }, 'ar')]).toEqual([0, 1, 3, 2]);
    expect([...orderRows(features, { property: 't', descending: false }, 'ar')]).toEqual([1, 0, 2, 3]);
    expect(rowsOf(features, [2], ['n', 'list'])).toEqual([{ feature: 2, cells: [null, '[1]'] }]);
  });

  it.each([
    ['Arabic digits with their thousands parted', ['١٬٢٣٤', 2.345, '٣'], [2.345, '٣', '١٬٢٣٤']],
    ['decimals with a nought at the end', [12.5, '12.40', '12.100'], ['12.100', '12.40', 12.5]],
    ['thousands behind commas', ['1,200', 30, '2,000,000'], [30, '1,200', '2,000,000']],
    ['decimals behind commas, of which one could be thousands', ['1,200', '30,5', '2'], ['1,200', '2', '30,5']],
    ['figures and a note', ['unknown', '٤٠', 7], [7, '٤٠', 'unknown']],
    ['numbers that arithmetic does not tell apart', ['9007199254740993', '9007199254740992'], ['9007199254740992', '9007199254740993']] // prettier-ignore
  ])('is ordered by size of %s', (_name, given, wanted) => {
    const rows = given.map((n) => feature(line(), { n }));
    const order = (descending: boolean) => [...orderRows(rows, { property: 'n', descending }, 'ar')].map((row) => given[row]);
    expect(order(false)).toEqual(wanted);
    expect(order(true)).toEqual([...wanted].reverse());
  });
});
