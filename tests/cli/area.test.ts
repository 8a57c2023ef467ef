import { describe, expect, it } from 'vitest';
import { runCli } from './run-cli';

const json = <T>(text: string): T => JSON.parse(text) as T;

describe('the area of a file', () => {
  it('measures all that a ring runs round whose edges cross, and says so', async () => {
    const bow = '{"type":"Polygon","coordinates":[[[0,0],[1,1],[1,0],[0,1],[0,0]]]}';
    const told = json<{ total: { squareKilometres: number }; notes: object[] }>((await runCli(['area', '-', '--json'], bow)).out);
    expect(told.total.squareKilometres).toBeCloseTo(6154.4, 0);
    expect(told.notes).toEqual([{ code: 'edges-cross', count: 1 }]);
    expect((await runCli(['area', '-'], bow)).notes).toContain('Note: edges of some rings cross one another');
  });

  it.each([
    ['[[500000,2800000],[600000,2800000],[600000,2900000],[500000,2800000]]', 'out-of-range', 'metres of a projection'],
    ['[[0,0],[1,95],[1,0],[0,0]]', 'perhaps-swapped', 'latitude and longitude may be swapped']
  ])('says of the polygon %s that its coordinates are out of range', async (ring, code, hint) => {
    const text = `{"type":"Polygon","coordinates":[${ring}]}`;
    const { exit, notes } = await runCli(['area', '-', '--json'], text);
    expect(exit).toBe(4);
    expect(json<object>(notes)).toMatchObject({
      code: 'areas-left-out',
      skippedCount: 1,
      skipped: [{ where: { feature: 1 }, code }]
    });
    expect((await runCli(['area', '-'], text)).notes).toContain(hint);
    expect((await runCli(['area', '-'], '{"type":"Point","coordinates":[1,2]}')).notes).toContain('holds no polygon');
  });
});
