import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Atlas, Manifest } from '#core/atlas/atlas';
import { EDITION } from '#core/atlas/edition';
import { unpackTopology, type PackedTopology } from '#core/atlas/packed-topology';
import { stretchPositions } from '#core/atlas/stretch';
import { polylineLengthMetres } from '#core/geodesy/geodesic';

const FOLDER = join(import.meta.dirname, '../../static/data', EDITION);
/** What the first view asks for; detail comes from zoom 4. */
const FIRST_VIEW = ['atlas.json', 'base/overview.json', 'base/labels.json', 'base/relief.png'];
const read = (path: string) => readFileSync(join(FOLDER, path));
const brotliBytes = (path: string, quality: number) =>
  brotliCompressSync(read(path), { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

let manifest: Manifest;
let atlas: Atlas;

beforeAll(() => {
  if (!existsSync(FOLDER)) throw new Error('The edition is not built: run `npm run geo` first.');
  manifest = JSON.parse(read('manifest.json').toString()) as Manifest;
  atlas = JSON.parse(read('atlas.json').toString()) as Atlas;
});

describe('the built edition', () => {
  it('lists every file with its hash, size, source, licence and date', () => {
    const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((path) =>
      statSync(join(FOLDER, path)).isFile()
    );
    expect(manifest.files.map((file) => file.path).sort()).toEqual(files.filter((path) => path !== 'manifest.json').sort());
    for (const file of manifest.files) {
      expect(createHash('sha256').update(read(file.path)).digest('hex')).toBe(file.sha256);
      expect(file.bytes).toBe(read(file.path).length);
      for (const said of [file.source, file.licence, file.date]) expect(said).not.toBe('');
    }
  });

  it('weighs at most 450 KB for the first view and 3 MB in all (brotli)', () => {
    const sum = (paths: string[], quality: number) => paths.reduce((bytes, path) => bytes + brotliBytes(path, quality), 0);
    expect(sum(FIRST_VIEW, 11)).toBeLessThanOrEqual(450_000);
    // The best quality makes them smaller still, in ten times the time.
    expect(
      sum(
        manifest.files.map((file) => file.path),
        9
      )
    ).toBeLessThanOrEqual(3_000_000);
  });

  it('holds about 250 places and all eight subjects', () => {
    expect(atlas.places.length).toBeGreaterThanOrEqual(250);
    expect(new Set(atlas.routes.map((route) => route.subject)).size).toBeGreaterThanOrEqual(6);
    expect(new Set([...atlas.areas, ...atlas.sets].map((record) => record.subject)).size).toBeGreaterThanOrEqual(4);
  });

  it('marks no port of Iran for the Belt and Road, which no document lists, and Gwadar as the port of the corridor', () => {
    const ports = atlas.places.filter(({ kind, subjects }) => kind === 'port' && subjects.includes('belt-and-road'));
    expect(ports.filter(({ country }) => country === 'IR').map(({ id }) => id)).toEqual([]);
    const near = ports.filter(({ country }) => country === 'PK');
    expect(near.find(({ rank }) => rank === 1)?.id).toBe('gwadar-port');
  });

  it('gives every record its source, date, status and accuracy, and a dataset with a licence', () => {
    const datasets = new Map(atlas.datasets.map((dataset) => [dataset.id, dataset]));
    for (const record of [...atlas.places, ...atlas.lines, ...atlas.routes, ...atlas.areas, ...atlas.sets]) {
      expect(record.source, record.id).toBeTruthy();
      expect(datasets.get(record.dataset)?.licence, record.id).toBeTruthy();
    }
    for (const line of atlas.lines)
      for (const said of [line.status, line.asOf, line.accuracy]) expect(said, line.id).toBeTruthy();
    for (const place of atlas.places) expect(place.accuracyMetres, place.id).toBeGreaterThan(0);
  });

  it('carries no licence that would bind those who pass it on', () => {
    for (const { licence, path } of manifest.files) expect(licence, path).not.toMatch(/ODbL|EUPL|GPL/);
    for (const { id, licence } of atlas.datasets) expect(licence, id).not.toMatch(/ODbL|EUPL|GPL/);
  });

  it('measures every line, leg and route along the vertices it ships', () => {
    const lines = new Map(atlas.lines.map((line) => [line.id, line]));
    const along = (line: string, first: number, last: number) =>
      polylineLengthMetres(stretchPositions(lines.get(line)!.vertices, { first, last }));
    for (const line of atlas.lines) expect(line.lengthMetres).toBeCloseTo(along(line.id, 0, line.vertices.length - 1), 2);
    for (const route of atlas.routes) {
      for (const leg of route.legs) expect(leg.lengthMetres).toBeCloseTo(along(leg.line, leg.first, leg.last), 2);
      expect(route.lengthMetres).toBeCloseTo(
        route.legs.reduce((sum, leg) => sum + leg.lengthMetres, 0),
        1
      );
    }
  });

  it('cuts and winds areas as RFC 7946 asks', () => {
    for (const area of atlas.areas) {
      for (const [outer, ...holes] of area.polygons) {
        expect(signedArea(outer!), area.id).toBeGreaterThan(0);
        for (const hole of holes) expect(signedArea(hole), area.id).toBeLessThan(0);
        expectInWorld([outer!, ...holes], area.id);
      }
    }
  });

  it.each(['base/overview.json', 'base/detail.json'])('%s stays in the world, without a segment wider than 180°', (path) => {
    const topology = unpackTopology(JSON.parse(read(path).toString()) as PackedTopology);
    for (const [name, object] of Object.entries(topology.objects)) {
      const collection = feature(topology, object);
      const features = collection.type === 'FeatureCollection' ? collection.features : [collection];
      for (const { geometry } of features) {
        if (geometry?.type === 'MultiPolygon') for (const rings of geometry.coordinates) expectInWorld(rings, name);
        if (geometry?.type === 'Polygon' || geometry?.type === 'MultiLineString') expectInWorld(geometry.coordinates, name);
      }
    }
  });
});

/** Twice the plate-carrée area of a ring: positive when it turns counter-clockwise. */
function signedArea(ring: readonly (readonly number[])[]): number {
  return ring.slice(1).reduce((sum, [x, y], index) => sum + ring[index]![0]! * y! - x! * ring[index]![1]!, 0);
}

function expectInWorld(strokes: readonly (readonly (Position | readonly number[])[])[], name: string): void {
  let widest = 0;
  let farthest = 0;
  for (const stroke of strokes) {
    stroke.forEach(([longitude], index) => {
      farthest = Math.max(farthest, Math.abs(longitude!));
      if (index > 0) widest = Math.max(widest, Math.abs(longitude! - stroke[index - 1]![0]!));
    });
  }
  expect(farthest, name).toBeLessThanOrEqual(180);
  expect(widest, name).toBeLessThanOrEqual(180);
}
