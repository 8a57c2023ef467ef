import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { FeatureCollection, Point } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Atlas } from '#core/atlas/atlas';
import { EDITION } from '#core/atlas/edition';
import { FIRST_SUBJECTS, joinFirst, type FirstMap, type MoreOfFirst } from '#core/atlas/first-map';
import { segmentsOf, type Segment } from '#core/atlas/segments';
import { positionsToDraw } from '#core/atlas/thin-path';
import { buildFirstMaps } from './first-map';

const read = (path: string): string => readFileSync(join(import.meta.dirname, '../../static/data', EDITION, path), 'utf8');
const atlas = JSON.parse(read('atlas.json')) as Atlas;
const labels = { path: 'base/labels.json', content: read('base/labels.json'), source: 'labels', licence: 'CC0', date: '2026-01-01' };
const files = buildFirstMaps(atlas, labels, { source: 'atlas', licence: 'CC BY 4.0', date: '2026-02-02' });
const allLabels = (JSON.parse(labels.content) as FeatureCollection).features;

const sorted = (segments: readonly Segment[]): Segment[] => segments.toSorted((a, b) => keyOf(a).localeCompare(keyOf(b)));
const keyOf = ({ line, subject, first }: Segment): string => `${line} ${subject} ${first}`;
/** In the order of the atlas, as the parts of the two files are not. */
const inOrder = <T extends { id: string }>(records: readonly { id: string }[], found: readonly T[]): T[] =>
  records.map(({ id }) => found.find((each) => each.id === id)!);

it('are two of each language that say where they are from, the first small', () => {
  expect(files.map(({ path }) => path)).toEqual(['first/ar.json', 'first/ar-more.json', 'first/en.json', 'first/en-more.json']);
  for (const { path, content, ...file } of files) {
    expect(brotliCompressSync(content).length, path).toBeLessThan(path.includes('more') ? 32_000 : 25_000);
    expect(file).toMatchObject({ source: 'atlas; labels', licence: 'CC BY 4.0; CC0', date: '2026-02-02' });
  }
});

describe.each(['ar', 'en'] as const)('the files of the first map (%s)', (language) => {
  const [own, more] = files.filter(({ path }) => path.includes(language)).map(({ content }) => String(content));
  const part = JSON.parse(own!) as FirstMap;
  const first = joinFirst(part, JSON.parse(more!) as MoreOfFirst);

  it('hold together every record once', () => {
    for (const kind of ['places', 'lines', 'routes', 'areas', 'sets'] as const)
      expect(first.atlas[kind].map(({ id }) => id).sort(), kind).toEqual(atlas[kind].map(({ id }) => id).sort());
  });

  it('draw what the subjects of the first view do from the first alone', () => {
    const isOwn = ({ subject }: Segment): boolean => FIRST_SUBJECTS.includes(subject);
    const whole = segmentsOf(atlas.lines, atlas.routes).filter(isOwn);
    expect(sorted(segmentsOf(part.atlas.lines, part.atlas.routes).filter(isOwn))).toEqual(sorted(whole));
    const serving = atlas.places.filter(({ subjects }) => subjects.some((subject) => FIRST_SUBJECTS.includes(subject)));
    expect(part.atlas.places.map(({ id }) => id)).toEqual(serving.map(({ id }) => id));
    for (const kind of ['areas', 'sets'] as const) {
      const records = atlas[kind].filter(({ subject }) => FIRST_SUBJECTS.includes(subject));
      expect(part.atlas[kind].map(({ id }) => id)).toEqual(records.map(({ id }) => id));
    }
  });

  it('draws every piece of every line that the whole atlas draws, within 800 m', () => {
    expect(sorted(segmentsOf(first.atlas.lines, first.atlas.routes))).toEqual(sorted(segmentsOf(atlas.lines, atlas.routes)));
    const thin = inOrder(atlas.lines, first.atlas.lines);
    atlas.lines.forEach(({ vertices }, index) => {
      const drawn = positionsToDraw(thin[index]!.path);
      expect(drawn.length).toBe(vertices.length);
      const off = vertices.map(([longitude, latitude], at) => Math.hypot(longitude - drawn[at]![0]!, latitude - drawn[at]![1]!));
      // Half a step of a hundredth of a degree either way.
      expect(Math.max(...off)).toBeLessThan(0.0071);
    });
  });

  it('draws every ring of every area, as near', () => {
    const drawn = inOrder(atlas.areas, first.atlas.areas).map(({ paths }) => paths.map((rings) => rings.map(positionsToDraw)));
    expect(drawn.map((polygons) => polygons.map((rings) => rings.map((ring) => ring.length)))).toEqual(
      atlas.areas.map(({ polygons }) => polygons.map((rings) => rings.map((ring) => ring.length)))
    );
    const whole = atlas.areas.flatMap(({ polygons }) => polygons.flat(2));
    const off = drawn.flat(3).map(([longitude, latitude], at) => Math.hypot(longitude! - whole[at]![0], latitude! - whole[at]![1]));
    expect(Math.max(...off)).toBeLessThan(0.0071);
  });

  it('names everything in its language, and in no other but what is told apart by its English name', () => {
    for (const records of [atlas.places, atlas.lines, atlas.areas, atlas.sets]) for (const { names } of records) expect(names[language]).toBeTruthy();
    expect(inOrder(atlas.places, first.atlas.places).map(({ names }) => names[language])).toEqual(atlas.places.map(({ names }) => names[language]));
    expect(own! + more!).not.toMatch(/"(name2?:)?(fa|ru|zh)":/);
  });

  it('has the labels of the whole within 800 m', () => {
    const name = `name:${language}`;
    const wholeOf = (label: FirstMap['labels']['features'][number]) =>
      allLabels.filter(({ properties }) => properties?.what === label.properties.what && properties?.[name] === label.properties[name]);
    const off = part.labels.features.map((label) => {
      const spots = wholeOf(label).map(({ geometry }) => (geometry as Point).coordinates);
      const [longitude, latitude] = (label.geometry as Point).coordinates;
      return Math.min(...spots.map(([x, y]) => Math.hypot(x! - longitude!, y! - latitude!)));
    });
    expect(off.length).toBeGreaterThan(400);
    expect(Math.max(...off)).toBeLessThan(0.0071);
  });

  it('leaves out the same labels of cities beside places as the whole does', () => {
    const inAtlas = new Set<unknown>(first.atlas.places.flatMap(({ names }) => names.en ?? []));
    const isCity = ({ properties }: { properties: Record<string, unknown> | null }) => properties?.what === 'city';
    const left = first.labels.features.filter(isCity).filter(({ properties }) => inAtlas.has(properties['name:en'])).map(({ properties }) => properties['name:en']);
    const named = `name:${language}`;
    const shown = new Set(first.labels.features.map(({ properties }) => properties[named]));
    const whole = new Set<unknown>(atlas.places.map(({ names }) => names.en));
    const expected = allLabels.filter(isCity).filter(({ properties }) => shown.has(properties?.[named]) && whole.has(properties?.['name:en']));
    expect(left).toEqual(expected.map(({ properties }) => properties?.['name:en'] as unknown));
    expect(left.length).toBeGreaterThan(40);
  });
});
