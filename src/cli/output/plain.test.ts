import { describe, expect, it } from 'vitest';
import { call } from '../network.fixture';
import { plain } from './plain';

const ESCAPE = '\u001b[31m';
const TURNED = '\u202e';
// eslint-disable-next-line no-control-regex -- they are what is looked for
const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

function areaOf(name: string, format: readonly string[] = []) {
  const coordinates = [[[0, 0], [1, 0], [1, 1], [0, 0]]]; // prettier-ignore
  const feature = { type: 'Feature', properties: { name }, geometry: { type: 'Polygon', coordinates } };
  return call(['area', '-', ...format, '--lang', 'en'], JSON.stringify(feature));
}

describe('what a terminal would obey', () => {
  it('is shown as signs, and line ends, tabs and marks of direction stay', () => {
    expect(plain('a\u001b]0;x\u0007b\u007f\u009b\u202e\u2067\r')).toBe('a␛]0;x␇b␡\ufffd\ufffd\ufffd␍');
    const usual = 'Area:\t5\u00a0km²\n\u200e+3 كم\u200e';
    expect(plain(usual)).toBe(usual);
  });

  it('does not come from the names of a file, nor does a line of its own', async () => {
    const { out } = await areaOf(`${ESCAPE}RED${TURNED}\nArea: 5 km²`);
    expect(out).not.toMatch(OBEYED);
    expect(out.split('\n')[0]).toBe('␛[31mRED\ufffd Area: 5 km²');
    expect(out.match(/^Area:/gm)).toHaveLength(1);
  });

  it('stays in JSON, as escapes', async () => {
    const name = `${ESCAPE}RED${TURNED}\u009b`;
    const { out } = await areaOf(name, ['--json']);
    expect(out).not.toMatch(OBEYED);
    expect((JSON.parse(out) as { features: { name: string }[] }).features[0]!.name).toBe(name);
    const rows = await call(['pairs', '--json'], `from,to,note\nMumbai,Rotterdam,${name}\n`);
    expect(rows.out).not.toMatch(OBEYED);
    expect(JSON.parse(rows.out)).toMatchObject({ note: name });
  });

  it('stays in tables, whose cells are data for other programs', async () => {
    const name = `=1+1${ESCAPE}RED${TURNED}`;
    expect((await areaOf(name, ['--csv'])).out).toContain(name);
  });

  it.each([
    ['an argument', ['distance', `${ESCAPE}x`, 'Mumbai']],
    ['an option', ['distance', `--${ESCAPE}x`, 'Mumbai']],
    ['a command', [`${ESCAPE}x`]],
    ['a file', ['area', `${ESCAPE}x${TURNED}`]],
    ['a passage', ['route', 'mumbai-port', 'rotterdam', '--avoid', `${ESCAPE}x${TURNED}`]]
  ])('does not come back from %s', async (_, words) => {
    const { message } = await call([...words, '--lang', 'en']);
    expect(message).toContain('␛[31mx');
    expect(message).not.toMatch(OBEYED);
  });

  it('does not come from the rows of a table beside it; their own cells stay as they are', async () => {
    const rows = [`${ESCAPE}x,Mumbai,"one\r\ntwo"`, 'Mumbai,Rotterdam,=1+1'];
    const { out, notes } = await call(['pairs', '--lang', 'en'], ['from,to,note', ...rows, ''].join('\r\n'));
    expect(notes).toContain('␛[31mx');
    expect(notes).not.toMatch(OBEYED);
    for (const row of rows) expect(out).toContain(`\r\n${row},`);
  });
});
