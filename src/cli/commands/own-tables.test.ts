import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Network } from '../../core/network/types';
import { call, NETWORK } from '../network.fixture';

const folder = mkdtempSync(join(tmpdir(), 'masarat-tables-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PAIR = ['Shanghai', 'Rotterdam'];

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('tables of one’s own', () => {
  const tariffs = { perTonneKilometre: { sea: 1, river: 1, rail: 1, road: 1 }, perTransfer: 5, tolls: { suez: 100 } };

  it.each([
    [{ ...tariffs, perTransfer: -1 }, 'perTransfer'],
    [{ ...tariffs, perTonneKilometre: { sea: 1, river: 1, rail: '1', road: 1 } }, 'perTonneKilometre.rail'],
    [{ ...tariffs, tolls: { suez: null } }, 'tolls.suez'],
    [{ ...tariffs, tolls: [] }, 'tolls'],
    [{ ...tariffs, tolls: { 'Suez Canal': 100, 'قناة السويس': 100 } }, undefined],
    [tariffs, undefined]
  ])('reads the tariffs %j', async (table, member) => {
    const told = await call(['route', ...PAIR, '--tariffs', file('tariffs.json', JSON.stringify(table))]);
    expect(told.code).toBe(member === undefined ? undefined : 'broken-table');
    expect(told.message).toContain(member ?? '');
  });

  it.each([
    [{ speedKnots: { sea: 12 } }, undefined],
    [{ speedKnots: { sea: { value: 12, source: 'mine' } } }, undefined],
    [{ speedKnots: { sea: 0 } }, 'speedKnots.sea'],
    [{ cargoTonnes: { value: 0 } }, 'cargoTonnes'],
    [{ handlingHours: { border: 0 } }, undefined],
    [{ cargoTonnes: 'much' }, 'cargoTonnes'],
    [{ speedKnots: 12 }, 'speedKnots'],
    [{ speedKnots: { sea: 61 } }, 'speedKnots.sea'],
    [{ speedKilometresPerHour: { rail: 501 } }, 'speedKilometresPerHour.rail'],
    [[], 'a JSON object']
  ])('reads the defaults %j', async (table, member) => {
    const told = await call(['route', ...PAIR, '--defaults', file('defaults.json', JSON.stringify(table))]);
    expect(told.code).toBe(member === undefined ? undefined : 'broken-table');
    expect(told.message).toContain(member ?? '');
  });

  it.each([
    ['--defaults', { speed: 12 }, 'speed', 'speedKnots'],
    ['--defaults', { speedKnots: { sky: 12 } }, 'speedKnots.sky', 'river'],
    ['--tariffs', { ...tariffs, toll: {} }, 'toll', 'tolls']
  ])('names a member of %s that there is none of: %j', async (option, table, member, known) => {
    const told = await call(['route', ...PAIR, option, file('table.json', JSON.stringify(table))]);
    expect(told).toMatchObject({ code: 'unknown-member', exit: 2 });
    expect(told.message).toMatch(
      new RegExp(`^the member ${member.replace('.', '[.]')} of .* is not known.*There are:[^]*\n  ${known}`)
    );
  });

  it('reads tolls by any name of a passage, and offers what is near', async () => {
    const asked: object[] = [];
    const route: Network['route'] = (from, to, options) => {
      asked.push(options?.tariffs?.tolls ?? {});
      return NETWORK.route(from, to, options);
    };
    const priced = (tolls: object) =>
      call(['route', ...PAIR, '--tariffs', file('tolls.json', JSON.stringify({ ...tariffs, tolls }))], '', { ...NETWORK, route });
    for (const name of ['suez', 'Suez Canal', 'قناة السويس']) await priced({ [name]: 1000 });
    expect(asked).toEqual(Array.from({ length: 3 }, () => ({ suez: 1000 })));
    expect(await priced({ Suetz: 1000 })).toMatchObject({ code: 'unknown-passage', exit: 3 });
  });

  it('says what a figure must be', async () => {
    const message = async (table: object): Promise<string> =>
      (await call(['route', ...PAIR, '--defaults', file('defaults.json', JSON.stringify(table))])).message;
    expect(await message({ speedKnots: { sea: 0 } })).toMatch(/^speedKnots\.sea in .* a number above 0, 60 at most$/);
    expect(await message({ handlingHours: { border: -1 } })).toMatch(
      /^handlingHours\.border in .* a number that is not negative$/
    );
  });
});
