import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ACCURACY } from '#content/method/accuracy';
import { geodesyAccuracy } from './accuracy';
import { areaFigures, geodesicFigures, geodTestFigures, overall, rhumbDirectFigure, rhumbFigures, type Figure } from './figures';

const REPORT = readFileSync(new URL('REPORT.md', import.meta.url), 'utf8');
const MICROMETRE = 1e-6;
const MILLIMETRE = 1e-3;

/** The figures of a section's table in the report, by kind: the number of cases, then each measure. */
function reported(title: string): Map<string, number[]> {
  const section = REPORT.split('\n## ').find((each) => each.startsWith(title)) ?? '';
  const rows = section
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split('|').slice(1, -1));
  return new Map(rows.slice(2).map(([what, ...cells]) => [what!.trim(), cells.map(Number)]));
}

/** Another machine may round the last digit otherwise: figures agree when neither is much worse than the other. */
function agrees(fresh: readonly Figure[], title: string, scales: readonly number[], slack: readonly number[]): void {
  const table = reported(title);
  expect([...table.keys()]).toEqual([...fresh.map(({ what }) => what), 'all']);
  for (const { what, count, worst } of fresh) {
    const [cases, ...figures] = table.get(what)!;
    expect(cases, what).toBe(count);
    worst.forEach((value, index) => {
      const [now, then] = [value * scales[index]!, figures[index]!];
      expect(now, what).toBeLessThanOrEqual(2 * then + slack[index]!);
      expect(then, what).toBeLessThanOrEqual(2 * now + slack[index]!);
    });
  }
}

describe('geodesics', () => {
  const figures = geodesicFigures();

  it('agree with GeodSolve’s elliptic integrals in 10,000 cases to a micrometre: length, direct problem and fast inverse', () => {
    expect(figures.reduce((sum, { count }) => sum + count, 0)).toBe(10_000);
    for (const measure of [0, 1, 2, 3]) expect(overall(figures, measure)).toBeLessThan(MICROMETRE);
  });

  it('agree with forty rows of GeodTest, Karney’s truth in a hundred digits', () => {
    const rows = geodTestFigures();
    expect(rows[0]!.count).toBe(40);
    for (const measure of [0, 1, 2, 3]) expect(overall(rows, measure)).toBeLessThan(MICROMETRE);
    agrees(rows, 'GeodTest', [1e9, 1e9, 1e9, 1e9], [10, 10, 10, 10]);
  });

  it('are reported as they are', () => agrees(figures, 'Geodesics', [1e9, 1e9, 1e9, 1e9], [10, 10, 10, 10]));
});

describe('rhumb lines', () => {
  const figures = rhumbFigures();

  it('agree with RhumbSolve in 10,000 cases: a millimetre is promised, a micrometre kept', () => {
    expect(figures.reduce((sum, { count }) => sum + count, 0)).toBe(10_000);
    for (const measure of [0, 1]) expect(overall(figures, measure)).toBeLessThan(MICROMETRE);
  });

  it('arrive where RhumbSolve arrives, and say when they would run past a pole', () => {
    const { worst, beyondPole, disagreements } = rhumbDirectFigure();
    expect(worst[0]).toBeLessThan(MILLIMETRE);
    expect(beyondPole).toBeGreaterThan(100);
    expect(disagreements).toBe(0);
  });

  it('are reported as they are', () => agrees(figures, 'Rhumb lines', [1e9, 1e9], [10, 10]));
});

describe('areas', () => {
  const figures = areaFigures();

  it('agree with Planimeter to a square metre, perimeters to a micrometre', () => {
    for (const measure of [0, 2]) expect(overall(figures, measure)).toBeLessThan(1);
    for (const measure of [1, 3]) expect(overall(figures, measure)).toBeLessThan(MICROMETRE);
  });

  it('are reported as they are', () => agrees(figures, 'Areas', [1, 1e9, 1, 1e9], [0.1, 10, 0.1, 10]));
});

describe('the page of the method', () => {
  const fresh = geodesyAccuracy();

  it('promises no more than is kept', () => {
    for (const { what, worst, promised } of fresh) expect(worst, what).toBeLessThan(promised);
  });

  it('tells the largest differences as they are: anew by `npm run oracle`', () => {
    const bare = ({ what, cases, promised }: (typeof fresh)[number]) => ({ what, cases, promised });
    expect(ACCURACY.geodesy.map(bare)).toEqual(fresh.map(bare));
    fresh.forEach(({ what, worst: now }, index) => {
      const then = ACCURACY.geodesy[index]!.worst;
      const slack = what.endsWith('area') ? 0.1 : 1e-8;
      expect(now, what).toBeLessThanOrEqual(2 * then + slack);
      expect(then, what).toBeLessThanOrEqual(2 * now + slack);
    });
  });
});
