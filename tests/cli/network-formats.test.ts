import type { Feature, FeatureCollection, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../../src/cli/pairs/csv';
import { call } from '../../src/cli/network.fixture';
import { readEditionNetwork } from '../../src/core/network/edition-network.fixture';
import { createNetwork } from '../../src/core/network/load';

const NETWORK = createNetwork(readEditionNetwork());

const LANGUAGES = ['ar', 'en'] as const;
const ALL = ['text', 'json', 'csv', 'geojson'];
const COMMANDS: readonly [words: readonly string[], formats: readonly string[]][] = [
  [['route', 'chabahar-port', 'mumbai'], ALL],
  [['route', 'murmansk', 'yokohama', '--month', '8', '--ice-class', 'arc7', '--alternatives'], ALL],
  [['route', 'chabahar-port', 'moscow', '--by', 'any'], ALL],
  [['compare', 'shanghai-rotterdam'], ALL],
  [['compare', 'mumbai', 'rotterdam'], ALL],
  [['impact', '--close', 'suez', 'shanghai-port', 'rotterdam', 'mumbai', 'hamburg'], ALL],
  [['reach', 'chabahar-port', '--days', '1,3'], ALL],
  [
    ['matrix', 'chabahar-port,gwadar', 'mumbai,aden,singapore'],
    ['json', 'csv']
  ],
  [['passages'], ALL],
  [['passages', 'suez'], ALL]
];

const CASES = COMMANDS.flatMap(([words, formats]) => formats.map((format) => [words.join(' '), format, words] as const));
const ARABIC = /\p{Script=Arabic}/u;

async function told(words: readonly string[], format: string): Promise<{ ar: string; en: string }> {
  const asked = format === 'text' ? words : [...words, `--${format}`];
  const [ar, en] = await Promise.all(
    LANGUAGES.map(async (language) => {
      const { exit, out, message } = await call([...asked, '--lang', language], '', NETWORK);
      expect(exit, message).toBe(0);
      return out;
    })
  );
  return { ar: ar!, en: en! };
}

/** Numbers and ids of a text of JSON, without what is said in words. */
function withoutWords(text: string): unknown {
  return JSON.parse(text, (key, value: unknown) => (['name', 'message', 'given'].includes(key) ? undefined : value));
}

function positionsOf({ geometry }: Feature): Position[][] {
  if (geometry.type === 'Point') return [[geometry.coordinates]];
  if (geometry.type === 'LineString') return [geometry.coordinates];
  if (geometry.type === 'MultiLineString') return geometry.coordinates;
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat();
  throw new Error(geometry.type);
}

/** Valid after RFC 7946: on the Earth, cut at the antimeridian, rings closed. */
function expectValid({ type, features }: FeatureCollection): void {
  expect(type).toBe('FeatureCollection');
  expect(features.length).toBeGreaterThan(0);
  for (const each of features) {
    for (const line of positionsOf(each)) {
      if (each.geometry.type !== 'Point') expect(line.length).toBeGreaterThan(1);
      if (each.geometry.type === 'MultiPolygon') expect(line.at(-1)).toEqual(line[0]);
      for (const [index, [longitude = NaN, latitude = NaN]] of line.entries()) {
        expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
        expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
        if (index > 0) expect(Math.abs(longitude - line[index - 1]![0]!)).toBeLessThanOrEqual(180);
      }
    }
  }
}

describe('the commands for routes', () => {
  it.each(CASES)('%s, as %s, in both languages', async (_, format, words) => {
    const { ar, en } = await told(words, format);
    switch (format) {
      case 'text':
        expect(ar).toMatch(ARABIC);
        if (words[0] !== 'passages' || words.length === 1) expect(en).not.toMatch(ARABIC);
        break;
      case 'json':
        expect(withoutWords(ar)).toEqual(withoutWords(en));
        break;
      case 'csv': {
        const [header, ...rows] = readRecords(en, ',');
        expect(rows.length).toBeGreaterThan(0);
        expect(new Set(header).size).toBe(header!.length);
        for (const row of rows) expect(row).toHaveLength(header!.length);
        expect(readRecords(ar, ',').map((row) => row.length)).toEqual([header, ...rows].map((row) => row!.length));
        break;
      }
      case 'geojson':
        expectValid(JSON.parse(en) as FeatureCollection);
        expect(withoutWords(ar)).toEqual(withoutWords(en));
    }
  });

  it('tell machines all that was agreed of a route', async () => {
    const { out } = await call(['route', 'chabahar-port', 'mumbai', '--json'], '', NETWORK);
    const route = JSON.parse(out) as Record<string, unknown>;
    expect(route).toMatchObject({
      metres: expect.any(Number),
      nauticalMiles: expect.any(Number),
      hours: expect.any(Number),
      co2Kilograms: expect.any(Number),
      legs: expect.any(Array),
      passages: expect.any(Array),
      snaps: { origin: { metres: expect.any(Number) }, destination: { metres: expect.any(Number) } },
      edition: NETWORK.edition,
      warnings: expect.any(Array),
      geometry: { type: 'LineString' }
    });
  });

  it('list the passages by which the world is narrow, and all the Arctic ones as restricted', async () => {
    const { out } = await call(['passages', '--json'], '', NETWORK);
    const passages = JSON.parse(out) as { id: string; region: string; restricted: string | null }[];
    const ids = passages.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['suez', 'hormuz', 'malacca', 'bab-el-mandeb', 'panama', 'gibraltar']));
    expect(passages.find(({ id }) => id === 'vilkitsky')).toMatchObject({ region: 'arctic', restricted: 'arctic' });
    expect(passages.find(({ id }) => id === 'suez')).toMatchObject({ restricted: null });
  });

  it('draw a larger area the farther one gets', async () => {
    const { out } = await call(['reach', 'chabahar-port', '--km', '300,600', '--json'], '', NETWORK);
    const { bands } = JSON.parse(out) as { bands: { limit: number; squareKilometres: number }[] };
    expect(bands.map(({ limit }) => limit)).toEqual([300, 600]);
    // Water alone, and no more than the disc on a plane.
    for (const { limit, squareKilometres } of bands) {
      expect(squareKilometres).toBeGreaterThan(0);
      expect(squareKilometres).toBeLessThan(Math.PI * limit ** 2);
    }
    expect(bands[1]!.squareKilometres).toBeGreaterThan(bands[0]!.squareKilometres);
  });

  it('draw areas over more than half of the Earth that measure what they are said to be', async () => {
    const { out } = await call(['reach', 'mumbai-port', '--days', '20,40', '--by', 'any', '--geojson'], '', NETWORK);
    const areas = (JSON.parse(out) as FeatureCollection).features.filter(({ properties }) => properties?.['part'] === 'area');
    const said = areas.map(({ properties }) => (properties as { squareKilometres: number }).squareKilometres);
    const read = await call(['area', '-', '--json'], JSON.stringify({ type: 'FeatureCollection', features: areas }));
    const { features } = JSON.parse(read.out) as { features: { squareKilometres: number }[] };
    expect(said[1]).toBeGreaterThan(300e6);
    features.forEach(({ squareKilometres }, index) => expect(squareKilometres).toBeCloseTo(said[index]!, 3));
  });
});
