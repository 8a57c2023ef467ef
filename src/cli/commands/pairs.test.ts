import { describe, expect, it } from 'vitest';
import { distanceMetres } from '../../core/geodesy/geodesic';
import type { Network } from '../../core/network/types';
import { ATLAS } from '../atlas.fixture';
import { call, NETWORK } from '../network.fixture';

const json = <T>(text: string): T => JSON.parse(text) as T;
const at = (id: string) => ATLAS.places.find((place) => place.id === id)!.at;
/** What the small network answers for this pair. */
const DIRECT = distanceMetres(at('shanghai-port'), at('rotterdam'));

describe('the header of pairs', () => {
  const ADDED = 'metres,kilometres,nauticalMiles,initialAzimuth,finalAzimuth,fromId,toId,errorCode';

  it.each([',', ';', '\t', '|'])('may hold line breaks between quotation marks, by RFC 4180: %j', async (delimiter) => {
    const header = ['"no\nte"', 'from', 'to', '"more\n""so"""'].join(delimiter);
    const { exit, out, notes } = await call(['pairs'], `${header}\n${['x', 'Shanghai', 'Mumbai', 'y'].join(delimiter)}\n`);
    expect({ exit, notes }).toEqual({ exit: 0, notes: '' });
    expect(out.startsWith(`${header}${delimiter}${ADDED.replaceAll(',', delimiter)}\n`)).toBe(true);
    expect(out.slice(header.length).split('\n').slice(1)).toEqual([
      expect.stringMatching(`^x${delimiter}Shanghai${delimiter}Mumbai${delimiter}y${delimiter}\\d`),
      ''
    ]);
  });

  it.each(['sep=;\n', '\ufeffsep=;\r\n', '"sep=;"\n', 'SEP=^\n'])(
    'may be told how it is parted by a line before it: %j',
    async (line) => {
      const sign = line.includes('^') ? '^' : ';';
      const { exit, out, notes } = await call(['pairs'], `${line}from${sign}to\nShanghai${sign}Mumbai\n`);
      expect({ exit, notes }).toEqual({ exit: 0, notes: '' });
      expect(out.split('\n')[0]).toBe(['from', 'to', ...ADDED.split(',')].join(sign));
      expect(out.split('\n')).toHaveLength(3);
    }
  );

  it('is parted by nothing but the sign that was told', async () => {
    expect((await call(['pairs'], 'sep=;\nfrom,to\nShanghai,Mumbai\n')).code).toBe('missing-columns');
  });

  it('is refused where a quotation mark in it is never closed', async () => {
    expect(await call(['pairs'], 'from,to,"note\nShanghai,Mumbai,x\n')).toMatchObject({ exit: 2, code: 'broken-row', out: '' });
    expect((await call(['pairs'], `from,to,"note\n${'x,y,z\n'.repeat(1e6)}`)).code).toBe('broken-row');
    expect((await call(['pairs'], 'a,"b\nShanghai,Mumbai\n')).code).toBe('missing-columns');
    // By a comma no field begins with the mark: it is one of its signs.
    expect((await call(['pairs'], 'from,to,5;"\nShanghai,Mumbai,x\n')).exit).toBe(0);
  });

  it('holds for an impact too', async () => {
    const table = 'from,to,"no\nte"\nShanghai,Rotterdam,x\n';
    const { exit, out } = await call(['impact', '--close', 'suez', '--csv'], table);
    expect([exit, out.trimEnd().split('\n').length]).toEqual([0, 2]);
  });
});

describe('pairs by sea', () => {
  const TABLE = 'note,from,to\na,Shanghai,Rotterdam\nb,Nowhere,Mumbai\nc,Mumbai,"89.0,0.0"\n';

  it('adds what a route tells', async () => {
    const { exit, out } = await call(['pairs', '--by', 'sea'], TABLE);
    expect(exit).toBe(1);
    const [header, first, second, third] = out.split('\n');
    expect(header).toBe(
      'note,from,to,metres,kilometres,nauticalMiles,initialAzimuth,finalAzimuth,hours,co2Kilograms,cost,passages,originSnapMetres,destinationSnapMetres,warnings,fromId,toId,errorCode'
    );
    expect(first).toContain(`a,Shanghai,Rotterdam,${DIRECT},`);
    expect(first!.split(',').slice(8, -7)).toEqual([DIRECT / 1e4, DIRECT / 1e5, ''].map(String));
    expect(first).toMatch(/,suez,1200,30000,far-snap,shanghai-port,rotterdam,$/);
    expect(second).toBe('b,Nowhere,Mumbai,,,,,,,,,,,,,,,unknown-place');
    // The place that was taken is told of a way that is not found, too.
    expect(third).toMatch(/,mumbai-port,,too-far$/);
  });

  it('refuses a question that no pair has an answer to, once and before rows are read', async () => {
    const asked = (...words: string[]) => call(['pairs', '--by', 'sea', ...words], TABLE);
    expect(await asked('--minimise', 'cost')).toMatchObject({ exit: 2, code: 'tariffs-missing', out: '', notes: '' });
    const shut = await asked('--via', 'hormuz', '--avoid', 'hormuz');
    expect(shut).toMatchObject({ exit: 4, code: 'passage-shut', out: '', notes: '' });
    expect(shut.message).toContain('Strait of Hormuz');
  });

  it('says once which options are without effect', async () => {
    const words = ['pairs', '--by', 'rail', '--draught', '10', '--avoid', 'suez'];
    const { notes } = await call(words, TABLE);
    expect(notes.split('these settings have no effect here')).toHaveLength(2);
    expect(notes).toMatch(/^Warnings:\n {2}these settings have no effect here: closing Suez Canal; the draught 10\nrow 2/);
    expect((await call([...words, '--lang', 'ar'], TABLE)).notes).toContain('لا أثر هنا لما يلي');
    const [line] = (await call([...words, '--json'], TABLE)).notes.split('\n');
    expect(json(line!)).toMatchObject({ code: 'idle-options', options: [{ option: 'avoid' }, { option: 'draughtMetres' }] });
    expect((await call(['pairs', '--by', 'sea', '--draught', '10'], TABLE)).notes).not.toContain('no effect');
  });

  it('keeps all other rows where the computing of one breaks off', async () => {
    const route: Network['route'] = (from, to, options) => {
      if (from.place === 'mumbai-port') throw new Error('an assertion failed');
      return NETWORK.route(from, to, options);
    };
    const { exit, out, notes } = await call(['pairs', '--by', 'sea'], `${TABLE}d,Shanghai,Rotterdam\n`, { ...NETWORK, route });
    expect(exit).toBe(1);
    const codes = out.trimEnd().split('\n').map((row) => row.split(',').at(-1)); // prettier-ignore
    expect(codes).toEqual(['errorCode', '', 'unknown-place', 'broke-off', '']);
    expect(notes).toContain(
      'row 3: the calculation stopped because of a fault in the program, not in your request (an assertion failed)'
    );
  });

  it('ends with the fault of threads that die, each block told of once', async () => {
    // Unbuilt, the file of the threads does not lie beside the code that starts them.
    const rows = 'a,Shanghai,Rotterdam\n'.repeat(3000);
    await expect(call(['pairs', '--by', 'sea', '--workers', '3'], `${TABLE}${rows}`)).rejects.toThrow(/pairs-worker/);
  });

  it('keeps lists as lists in JSON', async () => {
    const { out } = await call(['pairs', '--by', 'any', '--json'], TABLE);
    expect(json(out.split('\n')[0]!)).toMatchObject({ note: 'a', passages: ['suez'], originSnapMetres: 1200, errorCode: null });
  });

  it.each([
    [['--avoid', 'suez'], 'missing-choice'],
    [['--by', 'sea', '--line', 'rhumb'], 'format-conflict'],
    [['--by', 'sea', '--avoid', 'Sues'], 'unknown-passage']
  ])('refuses %j as %s', async (words, code) => {
    expect((await call(['pairs', ...words], TABLE)).code).toBe(code);
  });

  it('names the one option that is lacking', async () => {
    expect((await call(['pairs', '--avoid', 'suez'], TABLE)).message).toBe('--by is needed with these options');
  });

  it('calls no mode the usual one, for without any it measures straight lines', async () => {
    const { out } = await call(['pairs', '--help', '--lang', 'en']);
    expect(out).toContain('without it, pairs are measured in a straight line');
    expect(out).not.toContain('(the default)');
  });
});
