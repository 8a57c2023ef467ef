import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Atlas } from '#core/atlas/atlas';
import { EDITION } from '#core/atlas/edition';
import type { FirstMap } from '#core/atlas/first-map';
import { segmentsOf } from '#core/atlas/segments';
import { positionsToDraw } from '#core/atlas/thin-path';
import { buildFirstMaps } from './first-map';

const read = (path: string): string => readFileSync(join(import.meta.dirname, '../../static/data', EDITION, path), 'utf8');
const atlas = JSON.parse(read('atlas.json')) as Atlas;
const labels = { path: 'base/labels.json', content: read('base/labels.json'), source: 'labels', licence: 'CC0', date: '2026-01-01' };
const files = buildFirstMaps(atlas, labels, { source: 'atlas', licence: 'CC BY 4.0', date: '2026-02-02' });
const allLabels = (JSON.parse(labels.content) as FeatureCollection).features;

describe.each(files)('$path', ({ content, ...file }) => {
  const first = JSON.parse(String(content)) as FirstMap;
  const { language } = first;

  it('is small, and says where it is from', () => {
    expect(brotliCompressSync(content).length).toBeLessThan(62_000);
    expect(file).toMatchObject({ source: 'atlas; labels', licence: 'CC BY 4.0; CC0', date: '2026-02-02' });
  });

  it('draws every piece of every line that the whole atlas draws, within 800 m', () => {
    expect(segmentsOf(first.atlas.lines, first.atlas.routes)).toEqual(segmentsOf(atlas.lines, atlas.routes));
    atlas.lines.forEach(({ vertices }, index) => {
      const drawn = positionsToDraw(first.atlas.lines[index]!.path);
      expect(drawn.length).toBe(vertices.length);
      const off = vertices.map(([longitude, latitude], at) => Math.hypot(longitude - drawn[at]![0]!, latitude - drawn[at]![1]!));
      // Half a step of a hundredth of a degree either way.
      expect(Math.max(...off)).toBeLessThan(0.0071);
    });
  });

  it('draws every ring of every area, as near', () => {
    const drawn = first.atlas.areas.map(({ paths }) => paths.map((rings) => rings.map(positionsToDraw)));
    expect(drawn.map((polygons) => polygons.map((rings) => rings.map((ring) => ring.length)))).toEqual(
      atlas.areas.map(({ polygons }) => polygons.map((rings) => rings.map((ring) => ring.length)))
    );
    const whole = atlas.areas.flatMap(({ polygons }) => polygons.flat(2));
    const off = drawn.flat(3).map(([longitude, latitude], at) => Math.hypot(longitude! - whole[at]![0], latitude! - whole[at]![1]));
    expect(Math.max(...off)).toBeLessThan(0.0071);
  });

  it('names everything in its language, and in no other but what is told apart by its English name', () => {
    for (const records of [atlas.places, atlas.lines, atlas.areas, atlas.sets]) for (const { names } of records) expect(names[language]).toBeTruthy();
    expect(first.atlas.places.map(({ names }) => names[language])).toEqual(atlas.places.map(({ names }) => names[language]));
    expect(String(content)).not.toMatch(/"(name2?:)?(fa|ru|zh)":/);
  });

  it('leaves out the same labels of cities beside places as the whole does', () => {
    const inAtlas = new Set<unknown>(first.atlas.places.flatMap(({ names }) => names.en ?? []));
    const isCity = ({ properties }: { properties: Record<string, unknown> | null }) => properties?.what === 'city';
    const left = first.labels.features.filter(isCity).filter(({ properties }) => inAtlas.has(properties['name:en'])).map(({ properties }) => properties.id);
    const shown = new Set(first.labels.features.map(({ properties }) => properties.id));
    const whole = new Set<unknown>(atlas.places.map(({ names }) => names.en));
    const expected = allLabels.filter(isCity).filter(({ properties }) => shown.has(properties?.id) && whole.has(properties?.['name:en']));
    expect(left).toEqual(expected.map(({ properties }) => properties?.id as unknown));
    expect(left.length).toBeGreaterThan(40);
  });
});
