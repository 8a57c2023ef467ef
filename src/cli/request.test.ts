import { describe, expect, it } from 'vitest';
import { readCount, readRequest } from './request';
import { DISTANCE } from './specs/distance';
import { PAIRS } from './specs/pairs';
import { ROUTES } from './specs/routes';

const read = (...words: string[]) => readRequest(DISTANCE, words, 'en');
const code = (...words: string[]) => {
  const request = read(...words);
  return request.ok ? 'ok' : request.code;
};

describe('the words of a call', () => {
  it('takes southern latitudes for places', () => {
    expect(read('-33.9,18.4', '-٣٣٫٩،١٨٫٤', '--line', 'rhumb')).toMatchObject({
      ok: true,
      line: 'rhumb',
      arguments: ['-33.9,18.4', '-٣٣٫٩،١٨٫٤']
    });
  });

  it('takes options anywhere', () => {
    expect(read('--json', 'a', '--lang=ar', 'b', '--full')).toMatchObject({
      format: 'json',
      language: 'ar',
      full: true,
      arguments: ['a', 'b']
    });
  });

  it.each([
    [['a'], 'missing-argument'],
    [[], 'missing-argument'],
    [['a', 'b', '--lyne', 'rhumb'], 'unknown-option'],
    [['a', 'b', '-x'], 'unknown-option'],
    [['a', 'b', '--line'], 'missing-value'],
    [['a', 'b', '--line', ' '], 'missing-value'],
    [['a', 'b', '--line=,؛ '], 'missing-value'],
    [['a', 'b', '--line', 'straight'], 'bad-value'],
    [['a', 'b', '--lang', 'fr'], 'bad-value'],
    [['a', 'b', '--json=yes'], 'bad-value'],
    [['a', 'b', '--json', '--csv'], 'format-conflict'],
    [['a', 'b', '--line', 'rhumb', '--line', 'geodesic'], 'repeated-option'],
    [['--help'], 'ok'],
    [['a', 'b', 'c', 'd'], 'ok']
  ])('reads %j as %s', (words, expected) => {
    expect(code(...words)).toBe(expected);
  });

  it('counts in the digits of any script', () => {
    const request = readRequest(PAIRS, ['--workers', '٨'], 'en');
    if (!request.ok) throw new Error(request.code);
    expect(readCount(request, 'workers', 1, 64)).toBe(8);
    expect(readCount(request, 'workers', 1, 4)).toMatchObject({ code: 'bad-value' });
  });

  it('counts arguments', () => {
    const request = readRequest(ROUTES, ['one', 'two'], 'en');
    expect(request.ok || request.code).toBe('too-many-arguments');
    expect(readRequest(ROUTES, [], 'en').ok).toBe(true);
  });
});
