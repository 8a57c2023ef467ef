import { describe, expect, it } from 'vitest';
import { parseRows, runCli } from './run-cli';

const TABLE = [
  'name,from,to,note',
  '"Port, to port",Chabahar,Mumbai,a',
  'lost,Nowhere,Mumbai,"two\r\nlines"',
  'empty,,Mumbai,c',
  'positions,"25.30,60.61","33.9S,18.4E",d'
];

/** By GeographicLib's RhumbSolve 2.1.2, from the place's own position. */
const RHUMB = 1444939.951299;
const ROWS = 40_000;
/** Makes the rows long, which costs less than many of them. */
const PADDING = 'x'.repeat(600);

describe('pairs', () => {
  it('answers each row of CSV in order, and goes on after a bad one', async () => {
    const { exit, out, notes } = await runCli(['pairs'], `\ufeff${TABLE.join('\r\n')}\r\n`);
    expect(exit).toBe(1);
    const lines = out.split('\r\n');
    const added = 'metres,kilometres,nauticalMiles,initialAzimuth,finalAzimuth,fromId,toId,errorCode';
    expect(lines[0]).toBe(`name,from,to,note,${added}`);
    expect(lines[1]).toMatch(
      /^"Port, to port",Chabahar,Mumbai,a,1444546\.3459\d+,1444\.5463\d+,779\.99\d+,116\.5\d+,121\.2\d+,chabahar-port,mumbai-port,$/
    );
    expect(`${lines[2]}|${lines[3]}`).toBe('lost,Nowhere,Mumbai,"two|lines",,,,,,,,unknown-place');
    expect(lines[4]).toBe('empty,,Mumbai,c,,,,,,,,missing-place');
    // GeodSolve -i.
    expect(lines[5]).toContain('"25.30,60.61","33.9S,18.4E",d,7927395.21429');
    expect(notes).toContain('row 2: ');
    expect(notes).toContain('row 3: ');
  });

  it('reads and writes NDJSON, each member as it came', async () => {
    const rows = [
      '{"id":7,"from":"Chabahar","to":[72.86667,18.96667],"more":{"deep":[1]}}',
      '{"broken',
      '{"from":{"type":"Point","coordinates":[60.61,25.3]},"to":"Julfa"}'
    ];
    const { exit, out, notes } = await runCli(['pairs', '--line', 'rhumb', '--json'], rows.join('\n'));
    expect(exit).toBe(1);
    const told = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(told[0]).toMatchObject({ id: 7, more: { deep: [1] }, fromId: 'chabahar-port', toId: null, errorCode: null });
    expect(told[0]!.metres).toBeCloseTo(RHUMB, 3);
    expect(told.map(({ errorCode }) => errorCode)).toEqual([null, 'broken-row', 'ambiguous-place']);
    expect(
      notes
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as object)
    ).toMatchObject([
      { row: 2, code: 'broken-row' },
      { row: 3, code: 'ambiguous-place' }
    ]);
  });

  it('gives the same with any number of threads, in memory that does not grow with the rows', async () => {
    const position = (row: number): string => `"${((row * 7) % 179) - 89}.25,${((row * 11) % 359) - 179}.75"`;
    const rows = Array.from({ length: ROWS }, (_, row) => `${row},${position(row)},Mumbai,${PADDING}`);
    const input = `id,from,to,padding\n${rows.join('\n')}\n`;
    // Less room than the output takes.
    const [alone, together] = await Promise.all([
      runCli(['pairs'], input, { NODE_OPTIONS: '--max-old-space-size=24' }),
      runCli(['pairs', '--workers', '2'], input)
    ]);
    expect(alone.exit).toBe(0);
    expect(alone.out.length).toBeGreaterThan(24 * 2 ** 20);
    expect(together.out).toBe(alone.out);
    const told = parseRows(alone.out.replaceAll(/"[^"]*"/g, 'position'));
    expect(told.every(({ id }, row) => Number(id) === row)).toBe(true);
  });

  it('stops without a word when its reader has seen enough', async () => {
    const { exit, notes } = await runCli(['pairs'], 'from,to\nChabahar,Mumbai\n', {}, 'closed');
    expect({ exit, notes }).toEqual({ exit: 0, notes: '' });
  });

  it('states no azimuth between two places that are one point', async () => {
    const table = 'from,to\n"12.5,33.25","12.5,33.25"\n"10.0,180.0","10.0,-180.0"\n';
    const { out } = await runCli(['pairs'], table);
    expect(out.split('\n').slice(1, 3)).toEqual([
      '"12.5,33.25","12.5,33.25",0,0,0,,,,,',
      '"10.0,180.0","10.0,-180.0",0,0,0,,,,,'
    ]);
    const [row] = (await runCli(['pairs', '--json', '--line', 'rhumb'], table)).out.split('\n');
    expect(JSON.parse(row!)).toMatchObject({ metres: 0, initialAzimuth: null, finalAzimuth: null });
  });

  it.each(['from,From ,to', 'to;from;to'])('refuses the header %s', async (header) => {
    const { exit, out, notes } = await runCli(['pairs', '--json'], `${header}\n1,2,3\n`);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(JSON.parse(notes)).toMatchObject({
      code: 'repeated-column',
      message: expect.stringContaining('the header has two columns')
    });
  });

  it('loses no value of columns with one name', async () => {
    const { out } = await runCli(['pairs', '--json'], 'note,from,to,note,note_2\na,Chabahar,Mumbai,b,c\n');
    expect(JSON.parse(out)).toMatchObject({ note: 'a', note_3: 'b', note_2: 'c' });
  });

  it('says that a quotation mark is never closed, in one short line', async () => {
    const rows = Array.from({ length: 500 }, (_, row) => `${row},Mumbai`);
    const { exit, out, notes } = await runCli(['pairs'], `from,to\nChabahar,Mumbai\n"Chabahar,Mumbai\n${rows.join('\n')}\n`);
    expect(exit).toBe(1);
    expect(out).toMatch(/,broken-row\n$/);
    expect(notes).toBe('row 2: the row cannot be read: a quotation mark is never closed\n');
  });

  it('clips what it quotes', async () => {
    const { notes } = await runCli(['pairs'], `from,to\n"${'x'.repeat(500)}\ny",Mumbai\n`);
    expect(notes).toContain(`${'x'.repeat(79)}…”`);
    expect(notes.split('\n')[0]!.length).toBeLessThan(140);
  });

  it('keeps a line of NDJSON that cannot be read, and takes a number for a text', async () => {
    const input = '{"broken\n{"to":5,"id":1,"from":"Mumbai"}\n';
    const { out, notes } = await runCli(['pairs'], input);
    const [broken, numbered] = out.split('\n').map((line) => (line ? (JSON.parse(line) as object) : {}));
    expect(broken).toMatchObject({ given: '{"broken', errorCode: 'broken-row' });
    expect(numbered).toMatchObject({ to: 5, errorCode: 'unknown-place' });
    expect(notes).toContain('“{"broken”');
    const table = await runCli(['pairs', '--csv'], input);
    expect(table.out.split('\n')[0]).toMatch(/^to,id,from,metres,/);
    expect((await runCli(['pairs', '--csv'], '{"broken\n')).out).toMatch(/^from,to,metres,/);
  });

  it('says which columns are missing', async () => {
    const { exit, notes } = await runCli(['pairs'], 'a,to\n1,2\n');
    expect(exit).toBe(2);
    expect(notes).toContain('from');
  });
});
