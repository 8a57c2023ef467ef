import { describe, expect, it } from 'vitest';
import { mendJson } from './mend-json';

describe('broken JSON', () => {
  it.each([
    ['{"a": [1, {"b": 2}, {"c"', { a: [1, { b: 2 }, {}] }, { line: 1, column: 25 }],
    ['{"a": 1.', {}, { line: 1, column: 8 }],
    ['{"a": 12,\n "b" 3}', { a: 12 }, { line: 2, column: 6 }],
    ['[true, nul]', [true], { line: 1, column: 8 }],
    ['x', undefined, { line: 1, column: 1 }]
  ])('gives what stood whole, and where it broke: %j', (text, value, broken) => {
    expect(mendJson(text)).toEqual({ value, broken });
  });

  it('has no break where it is whole', () => {
    expect(mendJson('[1]')).toEqual({ value: [1], broken: null });
  });
});
