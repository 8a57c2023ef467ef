import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { PNG } from 'pngjs';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { EDITION } from '#core/atlas/edition';
import { unpackTopology, type PackedTopology } from '#core/atlas/packed-topology';
import { indexLand } from '../build/base/land';
import { RELIEF_SIZE_PIXELS } from '../build/base/relief/index';
import { doubleSignedArea, type Ring, type Rings } from '../build/base/winding';

const LAYERS = ['land', 'countries', 'coast', 'borders', 'disputed', 'bordersUn', 'disputedUn', 'lakes', 'rivers'];
const FOLDER = new URL(`../../static/data/${EDITION}/`, import.meta.url);

const contentOf = (path: string): Buffer => readFileSync(new URL(path, FOLDER));

function brotliBytes(path: string, quality: number): number {
  return brotliCompressSync(contentOf(path), { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}

function decode(path: string, layer: string): Geometry[] {
  const topology = unpackTopology(JSON.parse(String(contentOf(path))) as PackedTopology);
  const decoded = feature(topology, topology.objects[layer]!) as Feature | FeatureCollection;
  return decoded.type === 'FeatureCollection' ? decoded.features.map(({ geometry }) => geometry) : [decoded.geometry];
}

function polygonsOf(geometry: Geometry): Rings[] {
  return geometry.type === 'MultiPolygon' ? (geometry.coordinates as Rings[]) : [];
}

function linesOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat();
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}

const FIRST_LAYERS = LAYERS.filter((layer) => !layer.endsWith('Un'));

describe.each([
  ['base/first.json', FIRST_LAYERS],
  ['base/overview.json', LAYERS],
  ['base/detail.json', LAYERS]
])('%s', (path, layers) => {
  it('has every layer, with no segment over 180°', () => {
    expect(Object.keys((JSON.parse(String(contentOf(path))) as PackedTopology).objects).sort()).toEqual([...layers].sort());
    for (const layer of layers) {
      const lines = decode(path, layer).flatMap(linesOf);
      expect(lines.length, layer).toBeGreaterThan(5);
      expect(
        lines.filter((line) => line.some(([x], index) => index > 0 && Math.abs(x! - line[index - 1]![0]!) > 180)),
        layer
      ).toEqual([]);
    }
  });

  it('decodes to polygons wound as RFC 7946 asks', () => {
    for (const layer of ['land', 'countries', 'lakes']) {
      const polygons = decode(path, layer).flatMap(polygonsOf);
      expect(
        polygons.filter(([outer]) => doubleSignedArea(outer as Ring) < 0),
        layer
      ).toEqual([]);
      expect(
        polygons.flatMap(([, ...holes]) => holes).filter((hole) => doubleSignedArea(hole) > 0),
        layer
      ).toEqual([]);
    }
  });

  it('keeps the Caspian open and Chukotka whole', () => {
    const land = indexLand(decode(path, 'land').flatMap(polygonsOf));
    for (const water of [
      [51, 41],
      [178.5, 70.2],
      [73.3, 70],
      [-150, 30]
    ] as const)
      expect(land.isLand([...water])).toBe(false);
    for (const ground of [
      [176, 65.5],
      [179.9, 68],
      [-179.9, 68],
      [-179.5, 71.2],
      [179.5, 71.2],
      [0, -85]
    ] as const)
      expect(land.isLand([...ground])).toBe(true);
  });
});

describe('what the reader loads', () => {
  it('stays small', () => {
    expect(brotliBytes('base/first.json', 11)).toBeLessThan(36_000);
    expect(brotliBytes('base/overview.json', 11)).toBeLessThan(125_000);
    expect(brotliBytes('base/detail.json', 9)).toBeLessThan(900_000);
    expect(brotliBytes('base/labels.json', 11)).toBeLessThan(90_000);
    expect(contentOf('base/relief.png').length).toBeLessThan(140_000);
  });

  it('has a relief of the promised size, clear on flat ground, with structure on the sea floor', () => {
    const { width, height, data } = PNG.sync.read(contentOf('base/relief.png'));
    expect([width, height]).toEqual([RELIEF_SIZE_PIXELS, RELIEF_SIZE_PIXELS]);
    const alphaAround = (longitude: number, latitude: number): number[] => {
      const y = Math.round((0.5 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / (2 * Math.PI)) * height);
      const x = Math.round(((longitude + 180) / 360) * width);
      return Array.from(
        { length: 24 * 24 },
        (_, n) => data[((y - 12 + Math.floor(n / 24)) * width + x - 12 + (n % 24)) * 4 + 3]!
      );
    };
    // The Ninety East Ridge, the Himalaya.
    for (const [longitude, latitude] of [
      [90, -12],
      [86, 28]
    ] as const)
      expect(new Set(alphaAround(longitude, latitude)).size).toBeGreaterThan(3);
    expect(data.filter((value, at) => at % 4 === 3 && value === 0).length / (width * height)).toBeGreaterThan(0.2);
  });
});
