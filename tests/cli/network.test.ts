import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { distanceMetres } from '../../src/core/geodesy/geodesic';
import { ATLAS } from '../../src/cli/atlas.fixture';
import { parseRows, runCli } from './run-cli';

/** These wait for the sea network to be part of the package. */
const hasNetwork = existsSync(join(import.meta.dirname, '../../dist/data/network.bin'));
const withNetwork = describe.skipIf(!hasNetwork);

const json = <T>(text: string): T => JSON.parse(text) as T;
const at = (id: string) => ATLAS.places.find((place) => place.id === id)!.at;

interface Told {
  metres: number;
  nauticalMiles: number;
  hours: number;
  passages: string[];
  legs: { mode: string; metres: number }[];
  snaps: { origin: { metres: number }; destination: { metres: number } };
  warnings: { code: string }[];
  geometry: { type: string };
}

async function route(...words: string[]): Promise<Told> {
  const { exit, out, notes } = await runCli(['route', ...words, '--json']);
  expect(exit, notes).toBe(0);
  return json<Told>(out);
}

withNetwork('route', () => {
  // Distances Between Ports (NGA Pub. 151, 2001), in nautical miles.
  it.each([
    ['Chabahar', 'Aden', 1276],
    ['Chabahar', 'Singapore', 3144],
    ['Murmansk', 'Dikson', 1025]
  ])('from %s to %s is as long as published', async (from, to, published) => {
    const { nauticalMiles } = await route(from, to, ...(to === 'Dikson' ? ['--open', 'arctic'] : []));
    expect(Math.abs(nauticalMiles / published - 1)).toBeLessThan(0.05);
  });

  it('is never shorter than the geodesic, and its legs are its length', async () => {
    const told = await route('shanghai-port', 'rotterdam');
    expect(told.metres).toBeGreaterThan(distanceMetres(at('shanghai-port'), at('rotterdam')));
    const sum = told.legs.reduce((total, { metres }) => total + metres, 0);
    expect(sum).toBeCloseTo(told.metres, 3);
    expect(told.passages).toContain('suez');
    expect(told.nauticalMiles).toBeCloseTo(told.metres / 1852, 6);
  });

  it('goes by the Cape, and never by Panama, where Suez or Bab el-Mandeb is closed', async () => {
    for (const closed of ['Suez Canal', 'باب المندب']) {
      const { passages, nauticalMiles } = await route('shanghai-port', 'rotterdam', '--avoid', closed);
      expect(passages).toContain('cape-of-good-hope');
      expect(passages).not.toContain('panama');
      expect(Math.abs(nauticalMiles / 13_900 - 1)).toBeLessThan(0.05);
    }
  });

  it('tells machines what blocks the way, inside a member error', async () => {
    const { exit, out, notes } = await runCli(['route', 'Jebel Ali', 'Mumbai', '--avoid', 'hormuz', '--json']);
    expect({ exit, out }).toEqual({ exit: 4, out: '' });
    expect(json(notes)).toMatchObject({
      error: { code: 'no-route', message: expect.any(String), details: { blockedBy: [{ passage: 'hormuz', reason: 'avoided' }] } }
    });
    const unknown = json<{ error: { code: string; details: { candidates: { id: string }[] } } }>(
      (await runCli(['route', 'Mumbai', 'Aden', '--avoid', 'Hormus', '--json'])).notes
    );
    expect(unknown.error.code).toBe('unknown-passage');
    expect(unknown.error.details.candidates.map(({ id }) => id)).toContain('hormuz');
  });

  it('refuses what lies far from the water', async () => {
    const { exit, notes } = await runCli(['route', '47.0,67.0', 'Mumbai', '--json']);
    expect(exit).toBe(4);
    expect(json(notes)).toMatchObject({ error: { code: 'too-far', details: { point: 'origin', limitMetres: 75_000 } } });
  });
});

withNetwork('the other commands', () => {
  it('show what closing a strait does', async () => {
    const words = ['impact', '--close', 'malacca', 'Shanghai', 'Aden', '--json'];
    const { pairs } = json<{ pairs: { addedMetres: number; after: { passages: string[] } }[] }>((await runCli(words)).out);
    expect(pairs[0]!.addedMetres).toBeGreaterThan(0);
    expect(pairs[0]!.after.passages).not.toContain('malacca');
  });

  it('reckon a matrix as routes one by one', async () => {
    const rows = parseRows((await runCli(['matrix', 'Chabahar,Karachi', 'Mumbai,Aden'])).out);
    expect(rows).toHaveLength(4);
    for (const { from, to, metres } of rows) expect((await route(from!, to!)).metres).toBeCloseTo(Number(metres), 0);
  });

  it('draw how far one gets, the farther the larger', async () => {
    const rows = parseRows((await runCli(['reach', 'Chabahar', '--days', '1,2', '--csv'])).out);
    const [near, far] = rows.map(({ squareKilometres }) => Number(squareKilometres));
    expect(near).toBeGreaterThan(0);
    expect(far).toBeGreaterThan(near!);
    const { features } = json<{ features: { geometry: { type: string } }[] }>(
      (await runCli(['reach', 'Chabahar', '--km', '500', '--geojson'])).out
    );
    expect(features).toMatchObject([{ geometry: { type: 'MultiPolygon' } }]);
  });

  it('list the passages, with their limits', async () => {
    const passages = json<{ id: string; restricted: string | null }[]>((await runCli(['passages', '--json'])).out);
    const ids = passages.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['suez', 'hormuz', 'malacca', 'bab-el-mandeb', 'panama']));
    expect(passages.some(({ restricted }) => restricted === 'arctic')).toBe(true);
  });

  it('find every ready comparison', async () => {
    for (const { id } of json<{ id: string }[]>((await runCli(['compare', '--json'])).out)) {
      const { exit, notes } = await runCli(['compare', id, '--csv']);
      expect(exit, `${id}: ${notes}`).toBe(0);
    }
  });
});

it.skipIf(!hasNetwork)('prints what the guide shows', async () => {
  const guide = readFileSync(join(import.meta.dirname, '../../docs/cli.md'), 'utf8');
  const { out } = await runCli(['impact', '--close', 'malacca', 'Shanghai', 'Chabahar']);
  expect(guide).toContain(`$ masarat impact --close malacca Shanghai Chabahar\n${out}`);
});

withNetwork('pairs by sea', () => {
  const TABLE = 'id,from,to\n1,Chabahar,Mumbai\n2,Nowhere,Mumbai\n3,"47.0,67.0",Mumbai\n4,Murmansk,Yokohama\n';

  it('tell what routes tell, a row each, and go on after bad ones', async () => {
    const { exit, out, notes } = await runCli(['pairs', '--by', 'sea'], TABLE);
    expect(exit).toBe(1);
    const rows = parseRows(out.replace('"47.0,67.0"', 'inland'));
    expect(rows.map(({ errorCode }) => errorCode)).toEqual(['', 'unknown-place', 'too-far', '']);
    const told = await route('Chabahar', 'Mumbai');
    expect(Number(rows[0]!.metres)).toBe(told.metres);
    expect(Number(rows[0]!.hours)).toBe(told.hours);
    expect(Number(rows[0]!.originSnapMetres)).toBe(told.snaps.origin.metres);
    expect(rows[3]!.passages).toBe((await route('Murmansk', 'Yokohama')).passages.join(' '));
    expect(notes).toContain('row 2: ');
  });

  it('give the same with any number of threads', async () => {
    const position = (row: number): string => `"${((row * 7) % 60) - 30}.25,${((row * 11) % 70) - 40}.75"`;
    const rows = Array.from({ length: 400 }, (_, row) => `${row},${position(row)},Mumbai`);
    const input = `id,from,to\n${rows.join('\n')}\n`;
    const words = ['pairs', '--by', 'sea', '--avoid', 'suez'];
    const [alone, together] = await Promise.all([runCli(words, input), runCli([...words, '--workers', '2'], input)]);
    expect(together.out).toBe(alone.out);
    expect(alone.out.split('\n')).toHaveLength(402);
  });
});
