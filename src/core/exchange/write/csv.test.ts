import { describe, expect, it } from 'vitest';
import type { ReadSuccess } from '../layer';
import { read } from '../read/read-file.fixture';
import { writePieces } from './writer';

const HARMFUL = [
  '=HYPERLINK("http://evil","x")',
  "=cmd|'/c calc'!A1",
  '@SUM(A1)',
  '+1+1',
  '-2+3',
  '\t=1+1',
  '\r=1',
  '\u0001=1',
  '＝1+1'
];
const HARMLESS = ['-5', '+3.5', '-1e5', '.5', '-.5', "'=1", 'ميناء', 'a=b', ' x', '', '1-2'];

function table(cells: readonly string[], forExcel: boolean, column = 'a'): string {
  const features = cells.map((cell) => ({
    type: 'Feature' as const,
    geometry: { type: 'Point' as const, coordinates: [1, 2] },
    properties: { [column]: cell }
  }));
  return [...writePieces('csv', features, { title: '', columns: [column], forExcel })].join('');
}

async function cellsOf(text: string): Promise<unknown[]> {
  const result = (await read(text, 'a.csv')) as ReadSuccess;
  return result.features.map(({ properties }) => properties?.['a'] as unknown);
}

describe('a table for Excel', () => {
  it('has no cell that a spreadsheet runs', async () => {
    const cells = await cellsOf(table(HARMFUL, true));
    expect(cells).toHaveLength(HARMFUL.length);
    for (const cell of cells) expect(String(cell)).toMatch(/^'/);
    expect(cells[0]).toBe(`'${HARMFUL[0]}`);
    expect(table([], true, '=1+1')).toBe("\ufeff'=1+1,wkt\r\n");
  });

  it('leaves numbers and words as they are', async () => {
    expect((await cellsOf(table(HARMLESS, true))).map((cell) => String(cell ?? ''))).toEqual(HARMLESS);
    const numbers = [{ type: 'Feature' as const, geometry: null, properties: { n: -5, tiny: -1e-7 } }];
    const text = [...writePieces('csv', numbers, { title: '', columns: ['n', 'tiny'], forExcel: true })].join('');
    expect(text).toContain('\r\n-5,-1e-7,\r\n');
  });
});

describe('a table for everything else', () => {
  it('holds every cell as it was', async () => {
    const kept = HARMFUL.filter((cell) => !cell.startsWith('\u0001'));
    expect(await cellsOf(table(kept, false))).toEqual(kept);
  });
});
