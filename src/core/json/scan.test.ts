import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfString, jsonFault } from './scan';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('where a text stops being JSON', () => {
  it('is nowhere in JSON, and somewhere in all else', () => {
    const piece = fc.constantFrom(...'{}[],:"\\ \n10.e-', '"a"', 'true', 'nul');
    const soup = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.oneof(soup, fc.json()), (text) => {
        expect(jsonFault(text) === undefined).toBe(isJson(text));
      })
    );
  });

  it.each([
    ['', 0],
    ['[1, 2', 5],
    ['[1 2]', 3],
    ['[1,]', 3],
    ['{"a" 1}', 5],
    ['{"a": 01}', 7],
    ['[1.]', 2],
    ['["\\u12"]', 1],
    ['[}', 1],
    ['{} x', 3]
  ])('is the first character that may not stand there: %j', (text, offset) => {
    expect(jsonFault(text)).toBe(offset);
  });

  it('is found however deep the text goes', () => {
    expect(jsonFault('['.repeat(200_000))).toBe(200_000);
  });
});

describe('the end of a string', () => {
  it('is behind its mark, or that of the text', () => {
    expect(endOfString('"a\\"b" c', 0)).toBe(6);
    expect(endOfString('"a', 0)).toBe(2);
    expect(endOfString('"a\\', 0)).toBe(3);
  });
});
