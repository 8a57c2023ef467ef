import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeValue } from '../measure/format-measure';
import { formatAssumptions, readAssumptions } from './assume-text';
import { anyAssumptions } from './route.fixture';
import { anyDecimalText } from './scenario.fixture';

const throughAddress = (value: string): string => new URL(`https://example.org/?x=${encodeValue(value)}`).searchParams.get('x')!;

describe('own assumptions in the address', () => {
  it('are legible, in a fixed order', () => {
    expect(formatAssumptions({ 'tariff-rail': 0.03, cargo: 20, 'speed-sea': 18 })).toBe('speed-sea:18,cargo:20,tariff-rail:0.03');
  });

  it('come back whole', () => {
    fc.assert(
      fc.property(anyAssumptions, (own) => {
        const text = formatAssumptions(own);
        if (text !== '') expect(readAssumptions(throughAddress(text))).toEqual(own);
      })
    );
  });

  it('read any decimal so that what is written reads the same', () => {
    fc.assert(
      fc.property(fc.constantFrom('cargo', 'speed-sea', 'tariff-rail'), anyDecimalText, (name, text) => {
        const own = readAssumptions(`${name}:${text}`);
        if (own) expect(readAssumptions(formatAssumptions(own))).toEqual(own);
      })
    );
  });

  it.each([
    '',
    'cargo:0.0000000001',
    'cargo:999999999.9999999999',
    'speed-sea',
    'speed-sea:0',
    'speed-sea:60.1',
    'speed-rail:501',
    'speed-sea:fast',
    'speed-sea:1,speed-sea:2',
    'luck:1',
    'cargo:-1',
    'cargo:1:2',
    'toString:1'
  ])('are left out whole for %j', (value) => {
    expect(readAssumptions(value)).toBeUndefined();
  });
});
