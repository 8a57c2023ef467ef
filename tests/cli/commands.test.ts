import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ATLAS } from '../../src/cli/atlas.fixture';
import { formatMeasuredLength } from '../../src/core/format/measured';
import { measure } from '../../src/core/measure/measure';
import type { LineMeasurement } from '../../src/core/measure/measurement';
import { parseRows, runCli } from './run-cli';

/** By GeographicLib 2.1.2: GeodSolve, Planimeter and GeoConvert. */
const FIRST_LEG = 7927395.214294;
const SECOND_LEG = 9249.289901;
const DIRECT = [64.25184724427, 179.7082877584] as const;
const AREA = 5819755362.5;
const PERIMETER = 385949.969523;
const MGRS = '41RKJ59650034\n';

const folder = mkdtempSync(join(tmpdir(), 'masarat-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const json = <T>(text: string): T => JSON.parse(text) as T;

describe('distance', () => {
  it('tells machines what was agreed', async () => {
    const { exit, out } = await runCli(['distance', '25.30,60.61', '33.9S,18.4E', '-33.9,18.5', '--json']);
    expect(exit).toBe(0);
    const told = json<Record<string, unknown>>(out);
    const keys = ['from', 'to', 'line', 'metres', 'kilometres', 'nauticalMiles', 'initialAzimuth', 'finalAzimuth', 'legs'];
    expect(Object.keys(told)).toEqual(keys);
    expect(told).toMatchObject({ from: { latitude: 25.3, longitude: 60.61 }, to: { latitude: -33.9, longitude: 18.5 } });
    // GeodSolve -i -p 6 for each leg.
    expect(told.legs).toMatchObject([{ metres: expect.closeTo(FIRST_LEG, 5) }, { metres: expect.closeTo(SECOND_LEG, 5) }]);
    expect(told.metres).toBeCloseTo(FIRST_LEG + SECOND_LEG, 5);
  });

  it('prints what the library computes and the map shows, to the last digit', async () => {
    const places = ['murmansk', 'yokohama'].map((id) => ATLAS.places.find((place) => place.id === id)!);
    const points = places.map(({ at, accuracyMetres }) => ({ at, accuracyMetres }));
    const line: LineMeasurement = { id: '1', name: '', colour: 'ink', hidden: false, shape: 'line', lineType: 'rhumb', points };
    const result = measure(line, ATLAS);
    if (result.shape !== 'line') throw new Error('no line');
    const { totalMetres, uncertaintyMetres: accuracyMetres } = result;
    const { out } = await runCli(['distance', 'Мурманск', 'يوكوهاما', '--line', 'rhumb', '--lang', 'ar']);
    expect(out).toContain(formatMeasuredLength(totalMetres, 'kilometre', 'ar', { accuracyMetres }));
    expect(out).toContain(formatMeasuredLength(totalMetres, 'nauticalMile', 'ar', { accuracyMetres }));
    const machine = await runCli(['distance', 'murmansk', 'yokohama', '--line', 'rhumb', '--json']);
    expect(json<{ metres: number }>(machine.out).metres).toBe(totalMetres);
  });

  it('draws across the antimeridian in two pieces', async () => {
    const { out } = await runCli(['distance', '60,170', '60,-170', '--geojson']);
    const { features } = json<{ features: { geometry: { type: string; coordinates: number[][][] } }[] }>(out);
    expect(features[0]!.geometry.type).toBe('MultiLineString');
    const [west, east] = features[0]!.geometry.coordinates;
    expect(west!.at(-1)![0]).toBe(180);
    expect(east![0]![0]).toBe(-180);
    expect(west!.at(-1)![1]).toBe(east![0]![1]);
    // A geodesic bends towards the pole.
    expect(west!.at(-1)![1]).toBeGreaterThan(60.3);
  });
});

describe('exit codes', () => {
  it.each([
    [['distance', 'Chabahar', 'Mumbai'], 0, ''],
    [['distance', 'Chabahar'], 2, '<to>'],
    [['destance', 'Chabahar'], 2, 'destance'],
    [['distance', 'Chabahr', 'Mumbai'], 3, 'chabahar-port'],
    [['distance', 'Julfa', 'Mumbai'], 3, 'julfa-ir'],
    [['distance', '91,0', '0,0'], 3, 'latitude'],
    [['routes', 'instc-westen'], 4, 'instc-western'],
    [['direct', '80,0', '0', '5000km', '--line', 'rhumb'], 4, 'pole'],
    [['direct', '80,0', '0', '5000'], 2, '5000']
  ])('%j ends with %i', async (words, code, hint) => {
    const { exit, notes } = await runCli(words);
    expect(exit, notes).toBe(code);
    expect(notes).toContain(hint);
  });

  it('come with a code where JSON was asked for', async () => {
    const { exit, out, notes } = await runCli(['distance', 'Chabahr', 'Mumbai', '--json']);
    expect({ exit, out }).toEqual({ exit: 3, out: '' });
    const told = json<{ code: string; candidates: { id: string }[] }>(notes);
    expect(told.code).toBe('unknown-place');
    expect(told.candidates.map(({ id }) => id)).toContain('chabahar-port');
  });
});

describe('the other commands', () => {
  it('goes where GeodSolve goes', async () => {
    const { out } = await runCli(['direct', '71.27,72.07', '45', '4000 km', '--json']);
    const { to } = json<{ to: { latitude: number; longitude: number } }>(out);
    expect(to.latitude).toBeCloseTo(DIRECT[0], 9);
    expect(to.longitude).toBeCloseTo(DIRECT[1], 9);
  });

  it('measures a file as Planimeter does, leaves out what is broken and says so', async () => {
    const ring = [
      [50.1, 40.1],
      [51.2, 40.3],
      [51.1, 41.4],
      [50.1, 40.1]
    ];
    const features = [
      { type: 'Feature', properties: { name: 'Kept' }, geometry: { type: 'Polygon', coordinates: [ring] } },
      { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [1, 999] } }
    ];
    const file = join(folder, 'two.geojson');
    writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', features }));
    const { exit, out, notes } = await runCli(['area', file, '--csv']);
    expect(exit).toBe(1);
    expect(notes).toContain('feature 2');
    const [row] = parseRows(out);
    expect(row!.name).toBe('Kept');
    expect(Number(row!.squareMetres)).toBeCloseTo(AREA, 1);
    expect(Number(row!.perimeterMetres)).toBeCloseTo(PERIMETER, 5);
  });

  it('converts with the accuracy given', async () => {
    expect((await runCli(['convert', '25.3003,60.6128', '--to', 'mgrs'])).out).toBe(MGRS);
  });

  it('speaks the language of the locale', async () => {
    const { out } = await runCli(['places', 'chabahar-port'], '', { LC_ALL: 'ar_EG.UTF-8' });
    expect(out).toContain('تشابهار');
  });
});
