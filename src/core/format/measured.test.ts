import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { direct, inverse, type LonLat } from '../geodesy/geodesic';
import { METRES_PER, type LengthUnit } from '../units';
import { FORMAT_LANGUAGES } from './locale';
import { FULL_PRECISION, formatArea, formatAzimuth, formatBareLength, formatMeasuredLength } from './measured';
import { areaAccuracySquareMetres, azimuthAccuracyDegrees, decimalsFor, lengthAccuracyMetres, roundTo } from './precision';

describe('the last digit', () => {
  it.each([
    [0.5, 0],
    [0.49, 1],
    [5, -1],
    [557, -3],
    [500, -3],
    [499, -2],
    [0.0005, 3],
    [0, 9]
  ])('of a figure known to ±%d stands at 10^−%d', (uncertainty, decimals) => {
    expect(decimalsFor(uncertainty)).toBe(decimals);
  });

  it('is the coarsest that moves the figure by no more than its uncertainty', () => {
    const figure = fc.double({ min: -1e8, max: 1e8, noNaN: true });
    fc.assert(
      fc.property(figure, fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (value, uncertainty) => {
        const decimals = decimalsFor(uncertainty);
        expect(Math.abs(roundTo(value, decimals) - value)).toBeLessThanOrEqual(uncertainty * (1 + 1e-6) + 1e-7);
        expect(10 ** -(decimals - 1) / 2).toBeGreaterThan(uncertainty * (1 - 1e-6));
      })
    );
  });
});

describe('measured lengths', () => {
  it.each([
    [7_234_567.891, 'kilometre', 'en', 1000, '7,235 km'],
    [7_234_567.891, 'kilometre', 'ar', 1000, '7235 كم'],
    [7_234_567.891, 'kilometre', 'en', 0.5, '7,234.568 km'],
    [7_234_567.891, 'kilometre', 'en', 20_000, '7,230 km'],
    [7_234_567.891, 'kilometre', 'en', FULL_PRECISION.accuracyMetres, '7,234.567891 km'],
    [12_300, 'kilometre', 'en', 5, '12.30 km'],
    [300, 'kilometre', 'en', 707, '0.3 km'],
    [0, 'kilometre', 'en', 707, '0 km'],
    [97, 'kilometre', 'en', 5000, '0.1 km'],
    [1852 * 5, 'nauticalMile', 'ar', 1000, '5 أميال بحرية'],
    [1852 * 5, 'nauticalMile', 'en', 500, '5.0 nmi'],
    [1852, 'nauticalMile', 'ar', 1000, 'ميل بحري واحد'],
    [1852 * 2, 'nauticalMile', 'ar', 0, 'ميلان بحريان'],
    [1852 * 2, 'nauticalMile', 'ar', 50, '2.00 ميل بحري'],
    [1609.344 * 2, 'statuteMile', 'ar', 0, 'ميلان بريان'],
    [1609.344 * 12, 'statuteMile', 'en', 1000, '12 mi'],
    [1609.344 * 12, 'statuteMile', 'ar', 1000, '12 ميلًا بريًا'],
    [456.789, 'metre', 'en', 1, '457 m'],
    [456.789, 'metre', 'ar', 0.05, '456.8 م'],
    [111_120 * 64.812, 'degree', 'en', 1000, '64.81°'],
    [111_120 * 64.812, 'degree', 'ar', 1000, '\u200e64.81°']
  ] as const)('%d m in %s (%s) known to %d m are %s', (metres, unit, language, accuracyMetres, text) => {
    expect(spaces(formatMeasuredLength(metres, unit, language, { accuracyMetres }))).toBe(text);
  });

  it('lie no further from the truth than they are known', () => {
    const length = fc.double({ min: 1, max: 4e7, noNaN: true });
    const unit = fc.constantFrom(...(Object.keys(METRES_PER) as LengthUnit[]));
    fc.assert(
      fc.property(
        length,
        unit,
        fc.constantFrom(...FORMAT_LANGUAGES),
        fc.double({ min: 0.01, max: 5e3, noNaN: true }),
        (metres, unit, language, accuracy) => {
          const text = formatMeasuredLength(metres, unit, language, { accuracyMetres: accuracy });
          // One and two of a mile are nouns in Arabic.
          const number = /[\d.,]+/.exec(text)?.[0] ?? (text.endsWith('واحد') ? '1' : '2');
          const written = Number(number.replaceAll(',', '')) * METRES_PER[unit];
          expect(Math.abs(written - metres)).toBeLessThanOrEqual(accuracy * (1 + 1e-6) + 1e-6);
        }
      )
    );
  });
});

describe('measured lengths without their unit', () => {
  it('have the digits and the thousands of those with it', () => {
    const bare = (metres: number, language: 'ar' | 'en', unit: 'kilometre' | 'nauticalMile' | 'degree' = 'kilometre') =>
      formatBareLength(metres, unit, language, { accuracyMetres: 500 });
    expect([1_450_000, 14_500_000].map((metres) => bare(metres, 'ar'))).toEqual(['1450', '14,500']);
    expect([1_450_000, 14_500_000].map((metres) => bare(metres, 'en'))).toEqual(['1,450', '14,500']);
    // Two miles have no number in Arabic where their noun follows.
    expect(bare(3_704, 'ar', 'nauticalMile')).toMatch(/^2/);
    expect(bare(11_131_949, 'ar', 'degree')).not.toMatch(/[°\u200e]/);
  });
});

describe('measured areas', () => {
  it.each([
    [371_000_123_456, 'squareKilometre', 'en', 5e7, '371,000 km²'],
    [371_000_123_456, 'squareKilometre', 'ar', 5e7, '371,000 كم²'],
    [371_000_123_456, 'squareKilometre', 'en', FULL_PRECISION.accuracySquareMetres, '371,000.123456 km²'],
    [123_456, 'hectare', 'en', 600, '12.3 ha'],
    [50_000, 'hectare', 'ar', 5000, '5 هكتارات'],
    [20_000, 'hectare', 'ar', 5000, 'هكتاران'],
    [123_456, 'squareMetre', 'en', 600, '123,000 m²'],
    [123_456, 'squareMetre', 'ar', 0.5, '123,456 م²'],
    [3_429_904 * 20, 'squareNauticalMile', 'ar', 3_429_904, '20 ميلًا بحريًا مربعًا'],
    [3_429_904 * 20, 'squareNauticalMile', 'en', 3_429_904, '20 nmi²']
  ] as const)('%d m² in %s (%s) known to %d m² are %s', (area, unit, language, accuracySquareMetres, text) => {
    expect(spaces(formatArea(area, unit, language, { accuracySquareMetres }))).toBe(text);
  });
});

describe('azimuths', () => {
  it('stay below a full turn', () => {
    expect(formatAzimuth(45.2499, 'en')).toBe('45.2°');
    expect(formatAzimuth(359.96, 'en')).toBe('0.0°');
    expect(formatAzimuth(359.96, 'ar', { accuracyDegrees: 0.005 })).toBe('\u200e359.96°');
    expect(formatAzimuth(237.4, 'en', { accuracyDegrees: 4 })).toBe('237°');
  });
});

describe('uncertainties', () => {
  const point = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -80, max: 80, noNaN: true }));
  const turn = fc.double({ min: 0, max: 360, noNaN: true });

  it('of one leg join as those of two independent ends, and no point moves it further than it is off itself', () => {
    expect(lengthAccuracyMetres([300, 400])).toBe(500);
    expect(lengthAccuracyMetres([3, 4, 5])).toBe(Math.sqrt(9 + 2 * 16 + 25));
    fc.assert(
      fc.property(point, turn, fc.double({ min: 1e4, max: 1e7, noNaN: true }), turn, (from, azimuth, length, aside) => {
        const to: LonLat = direct(from, azimuth, length).at;
        const moved = direct(to, aside, 1000).at;
        expect(Math.abs(inverse(from, moved).lengthMetres - length)).toBeLessThanOrEqual(lengthAccuracyMetres([0, 1000]) + 1e-6);
      })
    );
  });

  it('of an azimuth span what its points may lie aside', () => {
    expect(azimuthAccuracyDegrees([0, 1000], 100_000)).toBeCloseTo(0.573, 3);
    expect(azimuthAccuracyDegrees([100, 100], 0)).toBe(90);
  });

  it('of an area: a corner of a square moves half the diagonal, which two edges span more than', () => {
    expect(areaAccuracySquareMetres([10, 0, 0, 0], [1000, 1000, 1000, 1000])).toBe(10_000);
    expect(areaAccuracySquareMetres([0, 10, 0], [300, 400, 500])).toBe(3500);
  });
});

describe('any figure', () => {
  it('can be written, however odd its accuracy', () => {
    const any = fc.double();
    fc.assert(
      fc.property(any, any, fc.constantFrom(...FORMAT_LANGUAGES), (value, accuracy, language) => {
        for (const accuracySquareMetres of [accuracy, value / 100])
          expect(formatArea(value, 'squareKilometre', language, { accuracySquareMetres })).toMatch(/\p{L}/u);
        expect(formatMeasuredLength(value, 'kilometre', language, { accuracyMetres: accuracy })).toMatch(/\p{L}/u);
      })
    );
    const negative = formatArea(-110_800_000e6, 'squareKilometre', 'en', { accuracySquareMetres: -1_108_000e6 });
    expect(spaces(negative)).toBe('-111,000,000 km²');
  });
});

/** Numbers and units are held together by a no-break space. */
function spaces(text: string): string {
  return text.replace(/\u00a0/g, ' ');
}
