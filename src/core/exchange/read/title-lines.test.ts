import { describe, expect, it } from 'vitest';
import type { ReadSuccess } from '../layer';
import { writePieces } from '../write/writer';
import { read as readFile } from './read-file.fixture';

const read = (text: string) => readFile(text, 'table.csv');
const points = (result: object) =>
  (result as ReadSuccess).features.map(({ geometry, properties }) => [
    properties?.['name'] as unknown,
    (geometry as { coordinates: unknown }).coordinates
  ]);

describe('a first line that names the separator', () => {
  it.each(['sep=;\r\n', '\ufeffsep=;\n', '"sep=;"\n', 'SEP=;\r'])('is heeded and is no part of the table: %j', async (line) => {
    const end = line.endsWith('\r') ? '\r' : '\n';
    const result = await read(line + ['name;lat;lon', 'A;27,18;56,27', 'B;x;58,59', ''].join(end));
    expect(points(result)).toEqual([['A', [56.27, 27.18]]]);
    expect(result).toMatchObject({ skipped: [{ code: 'unreadable-position' }] });
    // Lines are counted as an editor counts them.
    if (end === '\n') expect(result).toMatchObject({ skipped: [{ where: { line: 4 } }] });
  });

  it('may name a sign that is not guessed', async () => {
    expect(points(await read('sep=^\nname^lat^lon\nA^1^2\n'))).toEqual([['A', [2, 1]]]);
  });
});

describe('lines before the names of the columns', () => {
  const table = 'name,lat,lon\nA,27.18,56.27\nB,23.6,58.5\n';
  const expected = [['A', [56.27, 27.18]], ['B', [58.5, 23.6]]]; // prettier-ignore

  it.each([
    ['a title', 'Report 2026\n\n', [1]],
    ['a number', '2026\n', [1]],
    ['a title filled up by a spreadsheet', 'Report 2026,,\n,,\n', [1]],
    ['a title and a remark', 'Ports\nSource: survey, 2026\n', [1, 2]]
  ])('are passed over and told: %s', async (_, title, lines) => {
    const result = await read(title + table);
    expect(points(result)).toEqual(expected);
    expect(result).toMatchObject({ skipped: lines.map((line) => ({ where: { line }, code: 'before-table' })) });
  });

  it('are passed over where the positions have to be asked for', async () => {
    const result = await read('Report 2026\nname,y,x\nA,27.18,56.27\nB,23.6,58.5\n');
    expect(result).toMatchObject({ code: 'columns-needed', table: { columns: ['name', 'y', 'x'], rows: { length: 2 } } });
  });

  it.each([
    ['names fewer than the cells', 'name,where\nA,"25.5, 60.25",\nB,"25.5, 60.25",\n'],
    ['a nameless last column', 'where,\n"25.5, 60.25",x\n"25.5, 60.25",y\n'],
    ['a first row that is not filled to its end', 'A,"25.5, 60.25"\nB,"25.5, 60.25",x\nC,"25.5, 60.25",y\n'],
    ['one column', 'where\n"25.5, 60.25"\n"25.5, 60.25"\n']
  ])('are none: %s', async (_, text) => {
    expect(JSON.stringify(await read(text))).not.toContain('before-table');
  });

  it('are none in tables of ours', async () => {
    const features = (await read(table)) as ReadSuccess;
    const text = [...writePieces('csv', features.features, { title: '', columns: ['name', 'lat', 'lon'] })].join('');
    expect(points(await read(text))).toEqual(expected);
  });
});
