import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ColumnChoice, ReadFailure, ReadSuccess } from '../layer';
import { fixture, read as readFile } from './read-file.fixture';

const read = (text: string | Uint8Array, columns?: ColumnChoice) => readFile(text, 'table.csv', columns);
const positions = (result: object) =>
  (result as ReadSuccess).features.map(({ geometry }) => (geometry as { coordinates: unknown }).coordinates);
const asked = (result: object) => (result as ReadFailure & { code: 'columns-needed' }).table;

describe('tables', () => {
  it('finds columns by their Arabic names, reads every way to write degrees, and names the lines of bad rows', async () => {
    const result = await read(fixture('ports.csv'));
    expect(positions(result)).toEqual([[56.2808, 27.1865], [58.55, 23 + 36 / 60 + 30 / 3600], [60.6129, 25.2936]]); // prettier-ignore
    expect(result).toMatchObject({
      features: [
        { properties: { الاسم: 'بندر عباس, إيران', رمز: '007' } },
        { properties: { رمز: 12 } },
        { properties: { رمز: '1.50' } }
      ],
      skipped: [
        { where: { line: 4 }, code: 'unreadable-position' },
        { where: { line: 7 }, code: 'perhaps-swapped' }
      ],
      notes: [{ code: 'columns-used', names: ['خط العرض', 'خط الطول'] }]
    });
  });

  it.each([
    ['name,latitude,longitude\nA,25.5,60.25\n'],
    ['Name;LAT_DD;Long\nA;25,5;60,25\n'],
    ['a\tширота\tдолгота\nA\t25.5\t60.25\n'],
    ['名,纬度,经度\nA,25.5,60.25\n'],
    ['name,where\nA,"25.5, 60.25"\n'],
    ['name,geom\nA,POINT (60.25 25.5)\nB,\n'],
    ['\ufeffname,"Latitude (deg)","Longitude (deg)"\r\nA,25.5°N,60.25°E\r\n']
  ])('takes a table that leaves no doubt: %j', async (text) => {
    expect(positions(await read(text))).toEqual([[60.25, 25.5]]);
  });

  it('asks rather than guesses, with the beginning of the table', async () => {
    const grid = asked(await read(fixture('unsure.csv')));
    expect(grid).toEqual({ columns: ['name', 'y', 'x'], rows: [['A', '25,5', '60,25'], ['B', '26,5', '61,25']], guess: { latitude: 1, longitude: 2 } }); // prettier-ignore
    const answered = await read(fixture('unsure.csv'), { kind: 'pair', latitude: 1, longitude: 2 });
    expect(positions(answered)).toEqual([[60.25, 25.5], [61.25, 26.5]]); // prettier-ignore
    // Lengths and widths, not positions.
    expect(asked(await read('الميناء,الطول,العرض\nA,30,12\n'))).toMatchObject({ guess: { latitude: 2, longitude: 1 } });
    expect(asked(await read('25.5,60.25\n26.5,61.25\n'))).toMatchObject({ columns: ['1', '2'], rows: { length: 2 } });
  });

  it.each([
    // Swapped by whoever made the table: some rows have a latitude beyond 90, none the other way round.
    ['lat,lon\n139.65,35.44\n121.5,31.2\n', { latitude: 1, longitude: 0, isTurned: true }],
    ['name,lon,lat\nTokyo,35.68,139.69\nMuscat,23.61,58.59\n', { latitude: 1, longitude: 2, isTurned: true }],
    ['name,x,y\nTokyo,35.68,139.69\nSydney,-33.87,151.21\n', { latitude: 1, longitude: 2, isTurned: true }],
    // No names, and one order that fits.
    ['طوكيو,٣٥٫٦٨,١٣٩٫٦٩\nمسقط,٢٣٫٦١,٥٨٫٥٩\n', { latitude: 1, longitude: 2 }],
    ['Tokyo,139.69,35.68\nMuscat,58.59,23.61\n', { latitude: 2, longitude: 1 }],
    // Either order fits.
    ['مسقط;23,61;58,59\nبومباي;18,95;72,85\n', {}]
  ])('proposes the order of columns in which all rows lie on the Earth: %j', async (text, guess) => {
    expect(asked(await read(text)).guess).toEqual(guess);
  });

  it('says that latitude and longitude may have changed places where one row shows it', async () => {
    const result = await read('name,lat,lon\nA,23.6,158.6\nB,18.9,172.8\nTokyo,139.69,35.68\n');
    expect(result).toMatchObject({ ok: true, skipped: [{ where: { line: 4 }, code: 'perhaps-swapped' }] });
  });

  it.each([
    ['مسقط,٢٣٫٦١,٥٨٫٥٩\nبومباي,١٨٫٩٥,٧٢٫٨٥\n'],
    ['مسقط\t٢٣٫٦١\t٥٨٫٥٩\nبومباي\t١٨٫٩٥\t٧٢٫٨٥\n'],
    ['مسقط;23,61;58,59\nبومباي;18,95;72,85\n'],
    ['مسقط\t23,61\t58,59\nبومباي\t18,95\t72,85\n'],
    ['مسقط;٢٣,٦١;٥٨,٥٩\nبومباي;١٨,٩٥;٧٢,٨٥\n']
  ])('reads a table without headings whole, in any digits and with decimal commas: %j', async (text) => {
    expect(asked(await read(text))).toMatchObject({ columns: ['1', '2', '3'], rows: { length: 2 } });
    const answered = await read(text, { kind: 'pair', latitude: 1, longitude: 2 });
    expect(positions(answered)).toEqual([[58.59, 23.61], [72.85, 18.95]]); // prettier-ignore
  });

  it('leaves out rows whose cells have slipped or whose quotation is open', async () => {
    const result = await read('name,lat,lon\nA,1,2\nB, C,1,2\nD,3,4\n"E,5,6\n');
    expect(positions(result)).toEqual([[2, 1], [4, 3]]); // prettier-ignore
    expect((result as ReadSuccess).skipped.map(({ where, code }) => ({ where, code }))).toEqual([
      { where: { line: 3 }, code: 'bad-row' },
      { where: { line: 5 }, code: 'bad-row' }
    ]);
  });

  it('takes names of columns for nothing but names', async () => {
    const result = (await read('__proto__,lat,lon,lat,\nx,1,2,3,4\n', {
      kind: 'pair',
      latitude: 1,
      longitude: 2
    })) as ReadSuccess;
    const { ['__proto__']: first, ...others } = result.features[0]!.properties!;
    expect(first).toBe('x');
    expect(others).toEqual({ lat: 1, lon: 2, 'lat (2)': 3, 5: 4 });
  });

  it('guesses an old Arabic alphabet and says so', async () => {
    // "اسم" and "مسقط" in windows-1256.
    const bytes = [...[0xc7, 0xd3, 0xe3], ...strToU8(',lat,lon\n'), ...[0xe3, 0xd3, 0xde, 0xd8], ...strToU8(',23.6,58.5\n')];
    expect(await read(Uint8Array.from(bytes))).toMatchObject({
      features: [{ properties: { اسم: 'مسقط' } }],
      notes: [{ code: 'encoding-guessed', encoding: 'windows-1256' }, { code: 'columns-used' }]
    });
  });
});
