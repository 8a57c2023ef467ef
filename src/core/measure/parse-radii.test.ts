import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LengthUnit } from '../units';
import { anyText } from './measurement.fixture';
import { parseRadii } from './parse-radii';

const radii = (...pairs: [number, LengthUnit][]) => pairs.map(([value, unit]) => ({ value, unit }));
const km = (...values: number[]) => radii(...values.map((value): [number, LengthUnit] => [value, 'kilometre']));

describe('a list of radii', () => {
  it.each([
    ['500, 1000 km; 200 nmi', [...km(500, 1000), ...radii([200, 'nauticalMile'])]],
    ['٥٠٠ كم، ١٠٠٠ كم', km(500, 1000)],
    ['٥٠٠، ١٠٠٠ كيلومتر', km(500, 1000)],
    ['۵۰۰، ۱۰۰۰ کیلومتر', km(500, 1000)],
    ['۲۰۰ مایل دریایی', radii([200, 'nauticalMile'])],
    ['٢٠٠ ميلٍ بحريٍّ', radii([200, 'nauticalMile'])],
    ['٣ أميال بحرية؛ ١١ ميلًا بحريًا', radii([3, 'nauticalMile'], [11, 'nauticalMile'])],
    ['١٠ أميال, 5 mi', radii([10, 'statuteMile'], [5, 'statuteMile'])],
    ['1°', radii([1, 'degree'])],
    ['٢٫٥ درجة', radii([2.5, 'degree'])],
    ['12.5 km', km(12.5)],
    ['.5km,', km(0.5)],
    ['1\u202f500 km', km(1500)],
    ['١٬٥٠٠ كم', km(1500)],
    ['500m\n1km', [...radii([500, 'metre']), ...km(1)]],
    ['100,200,1000 km', km(100, 200, 1000)]
  ])('%s', (text, expected) => {
    expect(parseRadii(text)).toEqual({ ok: true, radii: expected });
  });

  it.each([
    ['', { code: 'empty' }],
    [' , ', { code: 'empty' }],
    ['500', { code: 'unit-missing', part: '500' }],
    ['500 km, 1000', { code: 'unit-missing', part: '1000' }],
    ['500 parsec', { code: 'unknown-unit', part: '500 parsec' }],
    ['60 M', { code: 'unknown-unit', part: '60 M' }],
    ['500 1000 km', { code: 'not-a-radius', part: '500 1000 km' }],
    ['-5 km', { code: 'not-a-radius', part: '-5 km' }],
    ['0 km', { code: 'out-of-range', part: '0 km' }],
    ['30000 km', { code: 'out-of-range', part: '30000 km' }],
    ['1e3 km', { code: 'not-a-radius', part: '1e3 km' }],
    ['five km', { code: 'not-a-radius', part: 'five km' }]
  ])('%s is not one', (text, expected) => {
    expect(parseRadii(text)).toEqual({ ok: false, ...expected });
  });

  it('asks what a comma between digits means instead of guessing', () => {
    expect(parseRadii('1,000 km')).toEqual({ ok: false, code: 'ambiguous', readings: [km(1000), km(1)] });
    expect(parseRadii('1,5 km')).toEqual({ ok: false, code: 'ambiguous', readings: [km(1, 5), km(1.5)] });
    expect(parseRadii('500,750 km')).toEqual({ ok: false, code: 'ambiguous', readings: [km(500, 750), km(500750 / 1000)] });
  });

  it('never fails, whatever is typed', () => {
    const pieces = fc
      .array(fc.constantFrom('5', '٥', '1,000', 'km', ' ', ',', '،', ';', '.', '°', 'ميل'))
      .map((parts) => parts.join(''));
    fc.assert(fc.property(fc.oneof(anyText, pieces), (text) => typeof parseRadii(text).ok === 'boolean'));
  });

  it('holds no more than can be told apart', () => {
    expect(parseRadii(Array.from({ length: 51 }, () => '5 km').join('; '))).toEqual({ ok: false, code: 'too-many', limit: 50 });
  });
});
