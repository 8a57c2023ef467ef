import { describe, expect, it } from 'vitest';
import { readRequest } from '../request';
import { ROUTE } from '../specs/route';
import { readPositive, readShip } from './read-ship';

describe('a number that an option takes', () => {
  it('has a comma or a point before its decimals, and the digits of any script', () => {
    for (const text of ['14.5', '14,5', '١٤٫٥', '١٤،٥', '۱۴٫۵']) expect(readPositive(text), text).toBe(14.5);
    expect(readPositive('12,345.5')).toBe(12_345.5);
  });

  it('is none where a comma may part thousands or decimals and both are in range', () => {
    expect(readPositive('1,450')).toBeUndefined();
    expect(readPositive('1,450', 30)).toBe(1.45);
  });

  it('is none where it is nought, below it, too large or no number', () => {
    for (const text of ['0', '0,0', '-1', '1e9', '1e-12', 'deep', '14,5,5', '14 m', ''])
      expect(readPositive(text), text).toBeUndefined();
  });

  it('is each size of a ship', () => {
    const sizes = ['--draught', '14,5', '--beam', '32,3', '--length', '٣٦٦', '--air-draught', '٥٧٫٩١', '--speed', '13,5'];
    const request = readRequest(ROUTE, ['a', 'b', ...sizes], 'en');
    if (!request.ok) throw new Error(request.code);
    const value = { draughtMetres: 14.5, beamMetres: 32.3, lengthMetres: 366, airDraughtMetres: 57.91, speedKnots: 13.5 };
    expect(readShip(request)).toEqual({ ok: true, value });
  });
});
