import { describe, expect, it, vi } from 'vitest';
import { seriesOf, writtenSeries } from './series.fixture';

/** Unit tests have no compiled messages: each is said as its own inputs, so that what is put into it can be read. */
vi.mock('#i18n/index', () => ({
  language: () => 'en',
  m: new Proxy({}, { get: (_, key) => (inputs?: object) => `${String(key)}(${Object.values(inputs ?? {}).join(' | ')})` })
}));
const { chartInWords, exactText, valueText } = await import('./words');

describe('chartInWords', () => {
  it('says of every set over years its first, last and highest figure', () => {
    for (const series of writtenSeries('en').filter(({ form }) => form === 'years')) {
      const words = chartInWords(series);
      expect(words).toContain(series.names);
      for (const set of series.sets) {
        const values = set.points.flatMap(({ value }) => value ?? []);
        for (const value of [values[0]!, values.at(-1)!, Math.max(...values)])
          expect(words).toContain(valueText(value, series.unit));
        expect(words).toContain(set.names);
      }
    }
  });

  it('names the peak only where it lies between the ends', () => {
    expect(chartInWords(seriesOf({ rises: { 2001: 1, 2002: 2, 2003: 3 } }))).toContain('figures_said_change');
    expect(chartInWords(seriesOf({ peaks: { 2001: 1, 2002: 7, 2003: 3 } }))).toContain('figures_said_peak');
    expect(chartInWords(seriesOf({ once: { 2001: 1 } }))).toContain('figures_said_value');
  });

  it('says every part of a whole and every span', () => {
    for (const series of writtenSeries('en').filter(({ form }) => form !== 'years'))
      for (const { label } of series.sets.flatMap(({ points }) => points)) expect(chartInWords(series)).toContain(label);
  });
});

describe('values', () => {
  it('writes what the source gives in the table, and no more than two decimals in the chart', () => {
    expect(exactText(0.328, 'billion-cubic-metres-a-year')).toBe('0.328');
    expect(valueText(228.105, 'billion-dollars')).toBe('228.11');
    expect(exactText(50.1, 'percent')).toBe('50.1%');
  });
});
