import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { distanceMetres } from '../../src/core/geodesy/geodesic';
import { ATLAS } from '../../src/cli/atlas.fixture';
import { parseRows, runCli } from './run-cli';

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

/** Distances Between Ports (NGA Pub. 151, 2001), in nautical miles. */
const PUBLISHED: readonly [from: string, to: string, nauticalMiles: number][] = [
  ['chabahar-port', 'karachi-port', 357],
  ['chabahar-port', 'aden', 1276],
  ['chabahar-port', 'singapore-port', 3144],
  ['shanghai-port', 'singapore-port', 2207],
  ['mumbai-port', 'singapore-port', 2441],
  ['murmansk', 'dikson', 1025]
];
/** The atlas has its ports elsewhere in the harbour than the publication. */
const TOLERANCE = 0.05;
/** Shanghai – Rotterdam; the way by the Cape is Sunda Strait 2,535, the Cape 5,164, Ushant 5,746 and 444 more in Pub. 151. */
const BY_SUEZ = 10_500;
const BY_THE_CAPE = 13_889;

function expectNear(nauticalMiles: number, published: number, name: string): void {
  expect(Math.abs(nauticalMiles / published - 1), `${name}: ${nauticalMiles} for ${published}`).toBeLessThan(TOLERANCE);
}

describe('route', () => {
  it('by Suez is as long as published, never shorter than the geodesic, and its legs are its length', async () => {
    const told = await route('shanghai-port', 'rotterdam');
    expect(told.passages).toContain('suez');
    expectNear(told.nauticalMiles, BY_SUEZ, 'by Suez');
    expect(told.metres).toBeGreaterThan(distanceMetres(at('shanghai-port'), at('rotterdam')));
    const sum = told.legs.reduce((total, { metres }) => total + metres, 0);
    expect(sum).toBeCloseTo(told.metres, 3);
    expect(told.nauticalMiles).toBeCloseTo(told.metres / 1852, 6);
  });

  it.each(['Suez Canal', 'باب المندب'])('goes by the Cape, and never by Panama, where %s is closed', async (closed) => {
    const { passages, nauticalMiles } = await route('shanghai-port', 'rotterdam', '--avoid', closed);
    expect(passages).toContain('cape-of-good-hope');
    expect(passages).not.toContain('panama');
    expectNear(nauticalMiles, BY_THE_CAPE, 'by the Cape');
  });

  it('stays in the Caspian', async () => {
    const { passages, metres } = await route('anzali-port', 'astrakhan-port');
    expect(passages).not.toContain('suez');
    const geodesic = distanceMetres(at('anzali-port'), at('astrakhan-port'));
    expect(metres / geodesic).toBeGreaterThan(1);
    expect(metres / geodesic).toBeLessThan(1.5);
  });

  it('tells machines what blocks the way, inside a member error', async () => {
    const { exit, out, notes } = await runCli(['route', 'Jebel Ali', 'Mumbai', '--avoid', 'hormuz', '--json']);
    expect({ exit, out }).toEqual({ exit: 4, out: '' });
    expect(json(notes)).toMatchObject({
      error: { code: 'no-route', message: expect.any(String), details: { blockedBy: [{ passage: 'hormuz', reason: 'avoided' }] } }
    });
  });

  it('tells people what blocks the way, in their language', async () => {
    const words = ['route', 'Jebel Ali', 'Mumbai', '--avoid', 'hormuz'];
    const { exit, notes } = await runCli(words, '', { LC_ALL: 'ar_EG.UTF-8' });
    expect(exit).toBe(4);
    expect(notes).toContain('مضيق هرمز');
    expect((await runCli(words)).notes).toContain('Strait of Hormuz: closed as asked');
  });

  it('refuses a ship too deep for the only way in, and names the passage and the reason', async () => {
    const asked = ['anzali-port', 'rotterdam', '--open', 'inland', '--draught', '15'];
    const { exit, notes } = await runCli(['route', ...asked, '--json']);
    expect(exit).toBe(4);
    const { error } = json<{ error: { code: string; details: { blockedBy: { passage: string; reason: string }[] } } }>(notes);
    expect(error.code).toBe('no-route');
    expect(error.details.blockedBy.length).toBeGreaterThan(0);
    for (const { passage, reason } of error.details.blockedBy) {
      expect(['volga', 'volga-don', 'volga-baltic', 'white-sea-canal']).toContain(passage);
      expect(reason).toBe('draught');
    }
  });

  it.each([
    [['Mumbai', 'Aden', '--avoid', 'Hormus'], 3, 'unknown-passage', 'hormuz'],
    [['Mumbai', 'Aden', '--via', 'Atlantis'], 3, 'unknown-place', 'Atlantis'],
    [['Mumbai', 'Aden', '--via', 'suez', '--avoid', 'suez'], 4, 'passage-shut', 'suez'],
    [['47.0,67.0', 'Mumbai'], 4, 'too-far', 'origin'],
    [['Mumbai', 'Aden', '--by', 'any', '--planned', 'rasht-astara'], 4, 'unknown-line', 'rasht-astara-railway'],
    [['Mumbai', 'Aden', '--minimise', 'cost'], 2, 'tariffs-missing', ''],
    [['Mumbai', 'Aden', '--month', '13'], 2, 'bad-value', '--month'],
    [['Mumbai'], 2, 'missing-argument', 'to']
  ])('refuses %j with exit code %d and %s', async (words, code, name, hint) => {
    const { exit, out, notes } = await runCli(['route', ...words, '--json']);
    expect({ exit, out }).toEqual({ exit: code, out: '' });
    const { error } = json<{ error: { code: string; message: string; details: object } }>(notes);
    expect(error.code).toBe(name);
    expect(error.message).not.toBe('');
    expect(JSON.stringify(error.details)).toContain(hint);
  });
});

describe('the other commands', () => {
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

  it('find every ready comparison', async () => {
    const ready = json<{ id: string }[]>((await runCli(['compare', '--json'])).out);
    expect(ready.length).toBeGreaterThan(1);
    const ids = ready.map(({ id }) => id);
    const { exit, out, notes } = await runCli(['compare', ...ids, '--json']);
    expect(exit, notes).toBe(0);
    expect(json<{ comparisons: { id: string }[] }>(out).comparisons.map(({ id }) => id)).toEqual(ids);
  });
});

/** Makes reading any file whose address holds a text an error, in the process that is started with it. */
function without(text: string): { NODE_OPTIONS: string } {
  const script = `import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module'; const read = fs.readFileSync;
    fs.readFileSync = (file, ...more) => { if (String(file).includes('${text}')) throw new Error(file); return read(file, ...more); };
    syncBuiltinESMExports();`;
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(script)}` };
}

it('reads the network for routes only, and its names alone for passages', async () => {
  expect((await runCli(['distance', 'Chabahar', 'Mumbai'], '', without('network.'))).exit).toBe(0);
  expect((await runCli(['passages', 'suez'], '', without('network.bin'))).exit).toBe(0);
  expect((await runCli(['route', 'Chabahar', 'Mumbai'], '', without('network.bin'))).exit).not.toBe(0);
});

it('prints what the guide shows', async () => {
  const guide = readFileSync(join(import.meta.dirname, '../../docs/cli.md'), 'utf8');
  const command = 'masarat impact --close malacca Shanghai Chabahar';
  const { out } = await runCli(command.split(' ').slice(1));
  const shown = new RegExp(`(?<=^\\$ ${command}\\n)[^\\x60]*`, 'm');
  expect(guide).toMatch(shown);
  await expect(guide.replace(shown, () => out)).toMatchFileSnapshot('../../docs/cli.md');
});

describe('pairs by sea', () => {
  it('are as long as published', async () => {
    const input = `from,to,published\n${PUBLISHED.map((row) => row.join(',')).join('\n')}\n`;
    const { exit, out, notes } = await runCli(['pairs', '--by', 'sea'], input);
    expect(exit, notes).toBe(0);
    const rows = parseRows(out);
    expect(rows).toHaveLength(PUBLISHED.length);
    for (const { from, to, published, metres, nauticalMiles } of rows) {
      expectNear(Number(nauticalMiles), Number(published), `${from} – ${to}`);
      expect(Number(metres)).toBeGreaterThanOrEqual(distanceMetres(at(from!), at(to!)));
    }
  });

  it('tell what routes tell, a row each, and go on after bad ones', async () => {
    const table = 'id,from,to\n1,Chabahar,Mumbai\n2,Nowhere,Mumbai\n3,"47.0,67.0",Mumbai\n4,Murmansk,Yokohama\n';
    const { exit, out, notes } = await runCli(['pairs', '--by', 'sea'], table);
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

  it('come as JSON from JSON, with passages as a list', async () => {
    const { out } = await runCli(['pairs', '--by', 'sea', '--avoid', 'suez'], '{"id":7,"from":"Aden","to":"Rotterdam"}\n');
    const row = json<{ id: number; passages: string[]; metres: number; errorCode: null }>(out);
    expect(row).toMatchObject({ id: 7, errorCode: null });
    expect(row.passages).toContain('cape-of-good-hope');
  });

  it('say which pairs have no way', async () => {
    const { exit, out } = await runCli(['pairs', '--by', 'sea', '--avoid', 'hormuz'], 'from,to\nJebel Ali,Mumbai\n');
    expect(exit).toBe(1);
    expect(parseRows(out)).toMatchObject([{ metres: '', errorCode: 'no-route' }]);
  });

  it('give the same with any number of threads', async () => {
    const position = (row: number): string => `"${((row * 7) % 60) - 30}.25,${((row * 11) % 70) - 40}.75"`;
    const rows = Array.from({ length: 700 }, (_, row) => `${row},${position(row)},Mumbai`);
    const input = `id,from,to\n${rows.join('\n')}\n`;
    const words = ['pairs', '--by', 'sea', '--avoid', 'suez'];
    const [alone, together] = await Promise.all(['1', '3'].map((count) => runCli([...words, '--workers', count], input)));
    expect(together!.out).toBe(alone!.out);
    expect(alone!.out.split('\n')).toHaveLength(702);
  });
});

it('tells a narrow width in metres, as the page does', async () => {
  const { out } = await runCli(['passages', 'suez']);
  expect(out.replaceAll('\u00a0', ' ')).toContain('Least width: 205 m\n');
});
