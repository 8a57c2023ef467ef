import { describe, expect, it, vi } from 'vitest';
import { ACCESS_SOURCE, SEA_SOURCE, WORK_SOURCE } from '#core/network/own-sources';

const MESSAGES: Record<string, string> = { colon: ': ', semicolon: '؛ ' };
vi.mock('./index', () => ({
  language: () => 'ar',
  m: new Proxy({}, { get: (_, key) => () => MESSAGES[String(key)] ?? String(key) })
}));
const { assumedSource, legSource, legSourceText } = await import('./source-words');

describe('the source of an assumed figure', () => {
  const about = { ar: 'متوسط السرعة', en: 'mean speed' };
  it('says in the reader’s language what the figure is, and leaves the title in its own', () => {
    expect(assumedSource({ about, source: 'Annual Report' })).toEqual({ words: 'متوسط السرعة', title: 'Annual Report' });
    expect(assumedSource({ source: 'own' })).toEqual({ words: 'assume_own', title: '' });
    expect(assumedSource({ source: 'table.json' })).toEqual({ words: '', title: 'table.json' });
  });
});

describe('the source of a leg', () => {
  it('is told in the reader’s language where it is the atlas’s own work', () => {
    const told = [SEA_SOURCE, ACCESS_SOURCE, WORK_SOURCE].map((source) => legSource(source));
    expect(told).toEqual(['source_sea', 'source_geodesic', 'source_work'].map((words) => [{ words, title: '' }]));
  });

  it('says in the reader’s language what a title is the source of', () => {
    expect(legSource('Trend, 2025 (18 of 29; begun); towns: GeoNames; opened: Wikipedia; length: A; B')).toEqual([
      { words: '', title: 'Trend, 2025 (18 of 29; begun)' },
      { words: 'source_towns', title: 'GeoNames' },
      { words: 'source_opened', title: 'Wikipedia' },
      { words: 'source_length', title: 'A; B' }
    ]);
    expect(legSource('Towns: GeoNames')).toEqual([{ words: 'source_towns', title: 'GeoNames' }]);
    expect(legSourceText('x; towns: GeoNames')).toBe('\u2068x\u2069؛ source_towns: \u2068GeoNames\u2069');
  });
});
