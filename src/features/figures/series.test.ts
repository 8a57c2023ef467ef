import { describe, expect, it } from 'vitest';
import { columnsOf } from './columns';
import { seriesOf, writtenSeries } from './series.fixture';
import { paragraphsOfSet, voicedSets } from './sets';
import { sharesOf, wholeOf } from './shares';
import { spanLayout } from './span-rows';
import { landmarksOf, runsOf, timedOf } from './timed';

const written = writtenSeries('en');
const sets = written.flatMap((series) => series.sets);

describe('voices', () => {
  it('tells the sets of every series apart by colour, and by mark as well', () => {
    for (const series of written) {
      const voices = voicedSets(series).map(({ voice }) => voice);
      expect(new Set(voices.map(({ colour }) => colour)).size).toBe(voices.length);
      expect(new Set(voices.map(({ marker }) => marker)).size).toBe(voices.length);
    }
  });

  it('gives the article one voice in all series, and that voice to nobody else', () => {
    const all = written.flatMap(voicedSets);
    expect(all.filter(({ set }) => set.id === 'article').every(({ isArticle }) => isArticle)).toBe(true);
    expect(new Set(all.filter(({ isArticle }) => isArticle).map(({ voice }) => voice)).size).toBe(1);
    expect(all.filter(({ isArticle }) => !isArticle).some(({ voice }) => voice.colour === 'var(--set-article)')).toBe(false);
  });

  it('names the paragraphs of a set once each', () => {
    expect(paragraphsOfSet(written.find(({ id }) => id === 'trade-russia-china')!.sets[0]!)).toEqual([26, 27]);
  });
});

describe('values over time', () => {
  it('keeps every value of a set and leaves out what carries only a note', () => {
    for (const set of sets) {
      const values = set.points.filter(({ at, value }) => at !== undefined && value !== undefined);
      expect(
        timedOf(set)
          .map(({ value }) => value)
          .sort()
      ).toEqual(values.map(({ value }) => value).sort());
    }
  });

  it('joins a year to the next and never across a year without a figure', () => {
    for (const set of sets) {
      const timed = timedOf(set);
      const runs = runsOf(timed);
      expect(runs.flat()).toEqual(timed);
      if (timed.some(({ at }) => at.length > 4)) continue;
      for (const run of runs) expect(run.map(({ at }) => Number(at) - Number(run[0]!.at))).toEqual(run.map((_, index) => index));
    }
  });

  it('breaks the balance of trade at the years that were not found', () => {
    const exports = written.find(({ id }) => id === 'trade-balance')!.sets[0]!;
    expect(runsOf(timedOf(exports)).map((run) => run.map(({ at }) => at))).toEqual([
      ['2007'],
      ['2010', '2011'],
      ['2015', '2016', '2017', '2018', '2019', '2020'],
      ['2022', '2023', '2024']
    ]);
  });

  it('joins counts taken on a day: they hold until the next', () => {
    const counted = seriesOf({ treaties: { '2019-03-27': 125, '2021-12-10': 145 } }).sets[0]!;
    expect(runsOf(timedOf(counted))).toHaveLength(1);
  });

  it('finds the first, the last and the highest of each set', () => {
    for (const set of sets) {
      const valued = set.points.filter(({ at, value }) => at !== undefined && value !== undefined);
      const marks = landmarksOf(timedOf(set));
      if (valued.length === 0) expect(marks).toBeUndefined();
      else expect(marks!.peak.value).toBe(Math.max(...valued.map(({ value }) => value!)));
    }
  });
});

describe('columnsOf', () => {
  it('stands few years of one set as columns, with the others across them', () => {
    const gas = columnsOf(written.find(({ id }) => id === 'gas-contract')!)!;
    expect(gas.voiced.set.id).toBe('deliveries');
    expect(gas.targets.map(({ voiced, value, points }) => [voiced.set.id, value, points.length])).toEqual([
      ['full-volume', 38, 7],
      ['agreed', 44, 1]
    ]);
    expect(columnsOf(written.find(({ id }) => id === 'rail-tonnage')!)!.voiced.set.id).toBe('russian-railways');
  });

  it('leaves long, broken, equal and day-exact sets to the line', () => {
    for (const id of ['trade-russia-china', 'trade-balance', 'belt-countries'])
      expect(columnsOf(written.find((series) => series.id === id)!), id).toBeUndefined();
    expect(columnsOf(seriesOf({ one: { 2001: 1, 2002: 2, 2004: 3 } }))).toBeUndefined();
    expect(columnsOf(seriesOf({ one: { 2001: 1, 2002: 2, 2003: 3 }, two: { 2001: 1, 2002: 2, 2003: 3 } }))).toBeUndefined();
  });
});

describe('sharesOf', () => {
  it('lays the parts end to end in a whole that holds them', () => {
    const whole = written.filter(({ form }) => form === 'shares');
    expect(whole.length).toBeGreaterThan(0);
    for (const series of whole)
      for (const set of series.sets) {
        const shares = sharesOf(set);
        expect(shares.map(({ value }) => value)).toEqual(set.points.map(({ value }) => value));
        shares.slice(1).forEach((share, index) => expect(share.from).toBe(shares[index]!.to));
        expect(wholeOf(shares, series.unit)).toBeGreaterThanOrEqual(shares.at(-1)!.to);
      }
  });
});

describe('spanLayout', () => {
  it.each([320, 640])('gives every span a row of its own at %i, below the one before', (width) => {
    const series = written.find(({ form }) => form === 'spans')!;
    const { groups, span, height } = spanLayout(series, width, 13, 20);
    const rows = groups.flatMap((group) => group.rows);
    expect(rows).toHaveLength(series.sets.reduce((count, { points }) => count + points.length, 0));
    rows.slice(1).forEach((row, index) => expect(row.y).toBeGreaterThan(rows[index]!.bar + 10));
    for (const row of rows) {
      expect(row.from).toBeGreaterThanOrEqual(span[0]);
      expect(row.to).toBeLessThanOrEqual(span[1]);
      expect(row.from).toBeLessThan(row.to);
      expect(row.bar + 10).toBeLessThan(height);
    }
  });
});
