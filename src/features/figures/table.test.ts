import { describe, expect, it } from 'vitest';
import { writtenSeries } from './series.fixture';
import { sourcesOf, tableRows } from './table';

const written = writtenSeries('ar');

describe('tableRows', () => {
  it.each(written.map((series) => [series.id, series] as const))(
    'holds every point of %s once, under its own set',
    (_, series) => {
      const rows = tableRows(series);
      series.sets.forEach((set, index) => {
        const told = rows.flatMap(({ cells }) => cells[index]!);
        expect(told).toHaveLength(set.points.length);
        expect(new Set(told)).toEqual(new Set(set.points));
      });
    }
  );

  it('puts points of one year beside each other, and the years in order', () => {
    const byYear = written.filter(({ form }) => form === 'years');
    expect(byYear.length).toBeGreaterThan(1);
    for (const series of byYear) {
      const times = tableRows(series).map(({ at }) => at!);
      expect(new Set(times).size).toBe(times.length);
      expect(times).toEqual([...times].sort());
    }
  });

  it('names each part in the order it is given', () => {
    const shares = written.find(({ form }) => form === 'shares')!;
    expect(tableRows(shares).map(({ label }) => label)).toEqual(shares.sets[0]!.points.map(({ label }) => label));
  });
});

describe('sourcesOf', () => {
  it('names every source of every set, those that sets share once', () => {
    expect(written.length).toBeGreaterThan(1);
    for (const series of written) {
      const groups = sourcesOf(series);
      for (const set of series.sets) {
        const group = groups.filter(({ sets }) => sets.includes(set));
        expect(group).toHaveLength(1);
        expect(group[0]!.sources).toEqual(set.sources);
      }
    }
    expect(sourcesOf(written.find(({ id }) => id === 'trade-balance')!)).toHaveLength(1);
  });
});
