import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { distanceMetres } from '../../core/geodesy/geodesic';
import type { Network } from '../../core/network/types';
import { ATLAS } from '../atlas.fixture';
import { call, NETWORK } from '../network.fixture';

const folder = mkdtempSync(join(tmpdir(), 'masarat-matrix-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const json = <T>(text: string): T => JSON.parse(text) as T;
const at = (id: string) => ATLAS.places.find((place) => place.id === id)!.at;

describe('matrix', () => {
  it('reads lists and files, and leaves empty where there is no way', async () => {
    const ports = join(folder, 'ports.txt');
    writeFileSync(ports, '# two\nMumbai\n\n-33.9,18.4\n');
    const rows = (await call(['matrix', 'Mumbai;12.5,33.25', ports])).out.trimEnd().split('\n');
    expect(rows).toHaveLength(5);
    expect(rows[1]).toBe('Mumbai,Mumbai,,,,,,,0,0,,mumbai-port,mumbai-port,no-route');
    expect(rows.map((row) => row.split(',').at(-4))).toEqual(['warnings', '', 'restricted-passage', '', 'restricted-passage']);
    const told = json<{ metres: (number | null)[][] }>((await call(['matrix', 'Mumbai,Shanghai', 'Mumbai', '--json'])).out);
    expect(told.metres[0]).toEqual([null]);
    expect(told.metres[1]![0]).toBeCloseTo(distanceMetres(at('shanghai-port'), at('mumbai-port')), 6);
  });

  it('tells which lengths hang on restricted passages, and what is without effect', async () => {
    const words = ['matrix', 'Mumbai', 'Shanghai,Rotterdam', '--planned', 'all'];
    const { restricted, warnings } = json<{ restricted: boolean[][]; warnings: unknown[] }>(
      (await call([...words, '--json'])).out
    );
    expect(restricted).toEqual([[false, true]]);
    expect(warnings).toMatchObject([
      { code: 'idle-options', message: expect.stringContaining('these settings have no effect here') }
    ]);
    expect((await call(words)).notes).toContain('these settings have no effect here');
    expect((await call([...words, '--lang', 'ar'])).notes).toContain('لا أثر هنا لما يلي');
    expect((await call(words.slice(0, 3))).notes).toBe('');
  });

  it('tells hours, emissions, cost and warnings of each pair where they are known', async () => {
    const matrix: Network['matrix'] = (...asked) => {
      const answer = NETWORK.matrix(...asked);
      if (!answer.ok) return answer;
      const more = { hours: [1, NaN], co2Kilograms: [2, NaN], cost: [3, NaN] };
      const [hours, co2Kilograms, cost] = Object.values(more).map((values) => Float64Array.from(values));
      return { ok: true, value: { ...answer.value, hours: hours!, co2Kilograms: co2Kilograms!, cost: cost!, warnings: [['long-detour', 'schematic-leg'], []] } }; // prettier-ignore
    };
    const words = ['matrix', 'Mumbai', 'Shanghai,Rotterdam', '--by', 'any'];
    const told = json<object>((await call([...words, '--json'], '', { ...NETWORK, matrix })).out);
    expect(told).toMatchObject({ hours: [[1, null]], co2Kilograms: [[2, null]], cost: [[3, null]] });
    expect(told).toMatchObject({ cellWarnings: [[['long-detour', 'schematic-leg'], []]], warnings: [] });
    const [header, first, second] = (await call(words, '', { ...NETWORK, matrix })).out.split('\n');
    expect(header).toContain(',nauticalMiles,hours,co2Kilograms,cost,originSnapMetres,');
    expect(first).toMatch(/,1,2,3,0,0,long-detour schematic-leg,mumbai-port,shanghai-port,$/);
    expect(second).toMatch(/,,,,0,0,,mumbai-port,rotterdam,$/);
    expect(json<object>((await call([...words, '--json'])).out)).not.toHaveProperty('hours');
  });

  it('leaves empty the length whose computing broke off, says so and ends with 1', async () => {
    const matrix: Network['matrix'] = (...asked) => {
      const answer = NETWORK.matrix(...asked);
      if (!answer.ok) return answer;
      return {
        ok: true,
        value: { ...answer.value, metres: Float64Array.of(NaN, 5), warnings: [['broke-off'], []], failures: ['broke-off', null] }
      };
    };
    const words = ['matrix', 'Mumbai', 'Shanghai,Rotterdam'];
    const { exit, out } = await call(words, '', { ...NETWORK, matrix });
    const [, first, second] = out.split('\n');
    expect([exit, first, second]).toEqual([
      1,
      expect.stringMatching(/,,,,.*,broke-off,mumbai-port,shanghai-port,broke-off$/),
      expect.stringContaining(',5,0.005,')
    ]);
    const told = await call([...words, '--json'], '', { ...NETWORK, matrix });
    expect(told.exit).toBe(1);
    expect(json(told.out)).toMatchObject({ metres: [[null, 5]], cellWarnings: [[['broke-off'], []]] });
  });

  it('looks for the courses of a table of moderate size, and says where there are too many', async () => {
    const list = (name: string, count: number): string => Array(count).fill(name).join(',');
    const small = await call(['matrix', list('Shanghai', 20), list('Mumbai', 20)]);
    expect([small.notes, small.out.includes('courses-not-checked')]).toEqual(['', false]);
    const words = ['matrix', `Mumbai,${list('Shanghai', 20)}`, `Mumbai,${list('Rotterdam', 19)}`];
    const large = await call(words);
    expect(large.notes).toMatch(/^more than 400 pairs, .*ice.* by route and pairs/m);
    const told = large.out.trimEnd().split('\n').slice(1).map((row) => [row.split(',').at(-4), row.split(',').at(-1)].join()); // prettier-ignore
    expect(new Set(told)).toEqual(new Set([',no-route', 'courses-not-checked,', 'restricted-passage courses-not-checked,']));
    expect((await call([...words, '--lang', 'ar'])).notes).toContain('لم تُفحص مساراتها');
    const { warnings, cellWarnings } = json<{ warnings: object[]; cellWarnings: string[][][] }>((await call([...words, '--json'])).out); // prettier-ignore
    expect(warnings).toMatchObject([{ code: 'courses-not-checked', details: { mostPairs: 400 } }]);
    expect([cellWarnings[0]![0], cellWarnings[1]![0]]).toEqual([[], ['courses-not-checked']]);
  });

  it('tells why there is no length, beside the rows and in them, and ends with 1', async () => {
    const words = ['matrix', 'Mumbai,Shanghai', 'Mumbai,Rotterdam'];
    const { exit, out, notes } = await call(words);
    expect(exit).toBe(1);
    expect(out.trimEnd().split('\n').map((row) => row.split(',').at(-1))).toEqual(['errorCode', 'no-route', '', '', '']); // prettier-ignore
    expect(notes).toBe('pairs without a length: 1 (no-route: 1); the column errorCode tells of each\n');
    expect((await call([...words, '--lang', 'ar'])).notes).toContain('أزواج بلا طول: 1');
    const told = await call([...words, '--json']);
    expect([told.exit, told.notes]).toEqual([1, '']);
    expect(json(told.out)).toMatchObject({ errorCodes: [['no-route', null], [null, null]] }); // prettier-ignore
    expect((await call(['matrix', 'Mumbai', 'Rotterdam'])).exit).toBe(0);
  });

  it.each([
    ['', '<origins>', ['', 'Mumbai']],
    ['', '<origins>', [' , ', 'Mumbai', '--json']],
    [' \n# none\n', '<origins>', ['-', 'Mumbai']],
    ['', '<destinations>', ['Mumbai', ';']]
  ])('refuses a list without a place: %j', async (input, list, words) => {
    const told = await call(['matrix', ...words], input);
    expect(told).toMatchObject({ code: 'empty-list', exit: 3, out: '' });
    expect(told.message).toContain(list);
  });

  it('names the place that is none', async () => {
    expect((await call(['matrix', 'Mumbai,Nowhere', 'Mumbai'])).code).toBe('unknown-place');
  });
});
