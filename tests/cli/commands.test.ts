import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
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
    [['direct', '80,0', '0', '5000'], 2, '5000'],
    [['direct', '80,0', '0', '-5km'], 2, 'out of range'],
    [['direct', '80,0', '0', '1000000km'], 2, 'out of range'],
    [['--lang', 'fr'], 2, 'ar, en'],
    [['--lang'], 2, '--lang takes a value'],
    [['distance', '', 'Mumbai'], 3, 'the place is empty'],
    [['distance', '25 75 N 60 E', 'Mumbai'], 3, 'the minutes of “25 75 N 60 E” are out of range'],
    [['places', 'qqqq'], 4, 'no place matches'],
    [['area', '/no/such/file'], 2, 'there is no such file'],
    [['area', '/'], 2, 'it is a folder'],
    [['places', '--foo', '--lang', 'ar'], 2, '\u200e--foo\u200e']
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

describe('errors before a command', () => {
  it('are JSON where JSON was asked for', async () => {
    const told = await Promise.all([runCli(['--json']), runCli(['--json', '--lang', 'fr'])]);
    expect(told.map(({ exit, notes }) => [exit, json<{ code: string }>(notes).code])).toEqual([
      [2, 'unknown-option'],
      [2, 'bad-value']
    ]);
  });

  it.skipIf(!existsSync('/dev/full'))('end a write that fails with a plain word', () => {
    const command = join(import.meta.dirname, '../../dist/masarat.js');
    const full = openSync('/dev/full', 'w');
    const env = { ...process.env, LC_ALL: 'C' };
    const { status, stderr } = spawnSync(process.execPath, [command, 'routes'], {
      env,
      encoding: 'utf8',
      stdio: ['ignore', full, 'pipe']
    });
    closeSync(full);
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'masarat: the output cannot be written (no space is left)\n' });
  });
});

describe('the other commands', () => {
  it('takes decimals after a comma', async () => {
    const [comma, point] = await Promise.all(
      ['45,5', '45.5'].map((azimuth) => runCli(['direct', 'Chabahar', azimuth, '14,5km']))
    );
    expect([comma!.exit, comma!.out]).toEqual([0, point!.out]);
  });

  it('states no azimuth between two places that are one point', async () => {
    const words = ['distance', '12.5,33.25', '12.5,33.25', '13.5,33.25'];
    const { out } = await runCli(words);
    expect(out).toContain('Initial azimuth: —\nFinal azimuth: —\n');
    const told = json<{ initialAzimuth: unknown; legs: object[] }>((await runCli([...words, '--json'])).out);
    expect(told.initialAzimuth).toBeNull();
    expect(told.legs).toMatchObject([{ initialAzimuth: null, finalAzimuth: null }, { initialAzimuth: 0 }]);
    const rows = (await runCli([...words, '--csv'])).out.split('\n');
    expect(rows[1]).toContain(',0,0,0,,,0,');
  });

  it('writes a destination as finely as the way to it', async () => {
    // GeodSolve: 0 0 45 5000.
    const { out } = await runCli(['direct', '0,0', '45', '5km']);
    expect(out).toContain('Destination: 0.03197° N, 0.03176° E\nKnown to: ±');
    const start = await runCli(['direct', '12.5,33.25', '45', '0km', '--json']);
    expect(json<object>(start.out)).toMatchObject({ metres: 0, to: { latitude: 12.5, longitude: 33.25 } });
  });

  it('says of one place by two names that it is one, and known without doubt', async () => {
    const { out } = await runCli(['distance', 'IRZBR', 'تشابهار']);
    expect(out.replaceAll('\u00a0', ' ')).toContain('Length: 0 km · 0 nmi\nBoth are the same place\n');
    expect(out).not.toContain('±');
    const { legs } = json<{ legs: { uncertaintyMetres: number }[] }>(
      (await runCli(['distance', 'IRZBR', 'تشابهار', '--json'])).out
    );
    expect(legs[0]!.uncertaintyMetres).toBe(0);
  });

  it('counts the features of a file as what was left out, and tells what was mended', async () => {
    const ring = [
      [0, 0],
      [1, 0],
      [1, 1]
    ];
    const features = [
      { type: 'Feature', properties: {}, geometry: null },
      { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } }
    ];
    const file = join(folder, 'open.geojson');
    writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', features }));
    const { out, notes } = await runCli(['area', file, '--csv', '--lang', 'ar']);
    expect(parseRows(out)[0]!.feature).toBe('2');
    expect(notes).toBe('تُرك المعلم 1: لا شكل له\nتنبيه: أُغلقت حلقات مضلعات كانت مفتوحة\n');
  });

  it('names the ends of legs in Arabic', async () => {
    expect((await runCli(['routes', 'instc-western', '--lang', 'ar'])).out).toContain('مومباي – بندر عباس');
  });

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

  it('measures boxes round the world as they are drawn, and says what could be meant either way', async () => {
    const box = (west: number, east: number) => JSON.stringify({ type: 'Polygon', coordinates: [[[west, 60], [east, 60], [east, 90], [west, 90], [west, 60]]] }); // prettier-ignore
    const areaOf = async (text: string) => {
      const file = join(folder, 'box.geojson');
      writeFileSync(file, text);
      const { out, notes } = await runCli(['area', file, '--json']);
      const { total, notes: told } = json<{ total: { squareKilometres: number }; notes: { code: string }[] }>(out);
      return { area: total.squareKilometres, told: told.map(({ code }) => code), notes };
    };
    const cap = await areaOf(box(-180, 180));
    expect(cap).toMatchObject({ told: [], notes: '' });
    // The closed formula of the ellipsoid (Snyder 1987, 3-12).
    expect(cap.area).toBeCloseTo(34_415_850.5, 0);
    const wide = await areaOf(box(-170, 170));
    expect(wide.told).toEqual(['turned-edges']);
    expect(wide.notes).toContain('more than 180° apart');
  });

  it('converts with the accuracy given', async () => {
    expect((await runCli(['convert', '25.3003,60.6128', '--to', 'mgrs'])).out).toBe(MGRS);
    expect((await runCli(['convert', '25.3,60.6', '--to', 'geo', '--full'])).out).toBe('geo:25.300000000,60.600000000\n');
  });

  it('speaks the language of the locale', async () => {
    const { out } = await runCli(['places', 'chabahar-port'], '', { LC_ALL: 'ar_EG.UTF-8' });
    expect(out).toContain('تشابهار');
  });
});
