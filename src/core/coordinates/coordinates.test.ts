import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMAT_LANGUAGES } from '../format/locale';
import type { LonLat } from '../geodesy/longitude';
import { formatDecimalDegrees, formatDegreesMinutesSeconds } from './format';
import { parseCoordinate } from './parse';

/** Longitude and latitude of a text that must be read. */
function at(text: string): LonLat {
  const result = parseCoordinate(text);
  if (!result.ok) throw new Error(`${text}: ${JSON.stringify(result)}`);
  return result.at;
}

/** So many of the texts made up must be positions, or nothing was asked of them. */
const ENOUGH_READ = 300;

describe('positions as people type them', () => {
  it.each([
    ['25.30, 60.61', 25.3, 60.61],
    ['25.30 60.61', 25.3, 60.61],
    ['(25.30, 60.61)', 25.3, 60.61],
    ['25.30N 60.61E', 25.3, 60.61],
    ['25.30n,60.61e', 25.3, 60.61],
    ['N25.30 E60.61', 25.3, 60.61],
    ['60.61E 25.30N', 25.3, 60.61],
    ['60.61E, 25.30', 25.3, 60.61],
    ['-33.9 18.4', -33.9, 18.4],
    ['−33.9 18.4', -33.9, 18.4],
    ['33.9S,18.4E', -33.9, 18.4],
    ['33.9S18.4E', -33.9, 18.4],
    ['-33.9,-70.1', -33.9, -70.1],
    ['25.30° North, 60.61° East', 25.3, 60.61],
    ['60.61, 95.3', 60.61, 95.3],
    ['0, 0', 0, 0],
    ['-0, 180', 0, 180],
    ['.5, -.5', 0.5, -0.5],
    ['٢٥٫٣٠، ٦٠٫٦١', 25.3, 60.61],
    ['۲۵٫۳۰، ۶۰٫۶۱', 25.3, 60.61],
    ['25.30، 60.61', 25.3, 60.61],
    ['25،60', 25, 60],
    ['25.30 ش، 60.61 ق', 25.3, 60.61],
    ['33.9 ج، 18.4 غ', -33.9, -18.4],
    ['25.30 شمالًا 60.61 شرقًا', 25.3, 60.61],
    ['‏25.30° ش، 60.61° ق‏', 25.3, 60.61],
    ['25,30 60,61', 25.3, 60.61],
    ['25,30; 60,61', 25.3, 60.61],
    ['25,30° N, 60,61° E', 25.3, 60.61],
    ['25,3', 25, 3]
  ])('%s', (text, latitude, longitude) => {
    expect(at(text)).toEqual([longitude, latitude]);
  });

  it.each([
    ['25°17′55″N 60°36′46″E', 25 + 17 / 60 + 55 / 3600, 60 + 36 / 60 + 46 / 3600],
    ['25°17\'55"N, 60°36\'46"E', 25 + 17 / 60 + 55 / 3600, 60 + 36 / 60 + 46 / 3600],
    ["25º 17' 55'' N 60º 36’ 46” E", 25 + 17 / 60 + 55 / 3600, 60 + 36 / 60 + 46 / 3600],
    ['25 17 55 N 60 36 46 E', 25 + 17 / 60 + 55 / 3600, 60 + 36 / 60 + 46 / 3600],
    ['N 25 17 55 E 60 36 46', 25 + 17 / 60 + 55 / 3600, 60 + 36 / 60 + 46 / 3600],
    ['25 17 55 60 36 46', 25 + 17 / 60 + 55 / 3600, 60 + 36 / 60 + 46 / 3600],
    ['25-17-55N 060-36-46E', 25 + 17 / 60 + 55 / 3600, 60 + 36 / 60 + 46 / 3600],
    ['25-17.9N 060-36.8E', 25 + 17.9 / 60, 60 + 36.8 / 60],
    ['25 17.9, 60 36.8', 25 + 17.9 / 60, 60 + 36.8 / 60],
    ['25 17.9 60 36.8', 25 + 17.9 / 60, 60 + 36.8 / 60],
    ["25°17.9' -60°36.8'", 25 + 17.9 / 60, -(60 + 36.8 / 60)],
    ['-0°30′, 10°', -0.5, 10],
    ['25°17′55″ ش، 60°36′46″ ق', 25 + 17 / 60 + 55 / 3600, 60 + 36 / 60 + 46 / 3600],
    ['٢٥°١٧′٥٥″ ش ٦٠°٣٦′٤٦″ ق', 25 + 17 / 60 + 55 / 3600, 60 + 36 / 60 + 46 / 3600]
  ])('%s', (text, latitude, longitude) => {
    expect(at(text)[0]).toBeCloseTo(longitude, 9);
    expect(at(text)[1]).toBeCloseTo(latitude, 9);
  });
});

describe('what is no position says why', () => {
  it.each([
    '',
    'Chabahar',
    '25.3',
    '22 N',
    'تشابهار',
    '25.3N 60.6N',
    '25.3° 17′ N 60 E',
    '1,2,3',
    '25-60',
    '25°17°, 60',
    '1e3, 2',
    'S 2 3 W 4 5 N',
    '4 5 6 7 8 9 1 2'
  ])('%s is not a coordinate', (text) => {
    expect(parseCoordinate(text)).toEqual({ ok: false, code: 'not-a-coordinate' });
  });

  it('offers the swapped order when latitude cannot be one', () => {
    expect(parseCoordinate('95.3, 60.61')).toMatchObject({
      code: 'out-of-range',
      part: 'latitude',
      swapped: { at: [95.3, 60.61] }
    });
    expect(parseCoordinate('95.3N 60.61E')).toEqual({ ok: false, code: 'out-of-range', part: 'latitude' });
    expect(parseCoordinate('95.3, 160.61')).toEqual({ ok: false, code: 'out-of-range', part: 'latitude' });
  });

  it('names the part that is too large', () => {
    expect(parseCoordinate('60.61, 181')).toMatchObject({ code: 'out-of-range', part: 'longitude' });
    expect(parseCoordinate('25 60 N 60 36 E')).toMatchObject({ code: 'out-of-range', part: 'minutes' });
    expect(parseCoordinate('25°17′60″, 60°')).toMatchObject({ code: 'out-of-range', part: 'seconds' });
  });

  it.each([
    ['25 17 26 18', 3],
    ['-33.9 S, 18.4 E', 2],
    ['48.1 N, 11.5 O', 2],
    ['25 17 55 60 36', 1]
  ])('%s has readings to choose from', (text, count) => {
    const result = parseCoordinate(text);
    if (count === 1) expect(result.ok).toBe(true);
    else expect(!result.ok && result.code === 'ambiguous' && result.readings.length).toBe(count);
  });
});

describe('positions as they are written', () => {
  it('in both languages', () => {
    const chabahar: LonLat = [60.61278, 25.30028];
    expect(formatDecimalDegrees(chabahar, 'en')).toBe('25.3003° N, 60.6128° E');
    expect(formatDecimalDegrees(chabahar, 'ar')).toBe('\u200e25.3003° ش، \u200e60.6128° ق');
    expect(formatDegreesMinutesSeconds(chabahar, 'en')).toBe('25°18′01″ N, 60°36′46″ E');
    expect(formatDegreesMinutesSeconds(chabahar, 'ar')).toBe('\u200e25°18′01″ ش، \u200e60°36′46″ ق');
    expect(formatDegreesMinutesSeconds([-0.99999, -59.99999], 'en')).toBe('60°00′00″ S, 1°00′00″ W');
    expect(formatDecimalDegrees([190, 66], 'en', 1)).toBe('66.0° N, 170.0° W');
  });

  it('are read back', () => {
    const position = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }));
    fc.assert(
      fc.property(position, fc.constantFrom(...FORMAT_LANGUAGES), (here, language) => {
        const decimal = at(formatDecimalDegrees(here, language));
        const dms = at(formatDegreesMinutesSeconds(here, language));
        for (const axis of [0, 1] as const) {
          expect(Math.abs(decimal[axis] - here[axis])).toBeLessThanOrEqual(0.50001e-4);
          expect(Math.abs(dms[axis] - here[axis])).toBeLessThanOrEqual(0.50001 / 3600);
        }
      })
    );
  });

  it('are read back as programs print them, digit for digit', () => {
    const printed = (most: number) =>
      fc.oneof(fc.double({ min: -most, max: most, noNaN: true }), fc.double({ min: -1e-5, max: 1e-5, noNaN: true }));
    fc.assert(
      fc.property(printed(180), printed(90), (longitude, latitude) => {
        // An array's text has no -0, which positions never hold either.
        const here = [longitude + 0, latitude + 0];
        expect(at(`${latitude},${longitude}`)).toEqual(here);
        expect(at(`(${latitude}; ${longitude})`)).toEqual(here);
        expect(at(JSON.stringify([longitude, latitude]))).toEqual(here);
        expect(at(`geo:${latitude},${longitude}`)).toEqual(here);
      }),
      { numRuns: 2000 }
    );
  });

  it.each([
    ['0.758458337808601,0.48928595862521007', 0.758458337808601, 0.48928595862521007],
    ['0.758458337808601 0.48928595862521007', 0.758458337808601, 0.48928595862521007],
    ['1e-7,0', 1e-7, 0],
    ['1e-07, -2.5E-06', 1e-7, -2.5e-6],
    ['6.061000e+01, 2.53e+01', 60.61, 25.3],
    ['25.30000000000000000000000000001N 60.61E', 25.3, 60.61]
  ])('%s, as programs print it', (text, latitude, longitude) => {
    expect(at(text)).toEqual([longitude, latitude]);
  });

  it('an exponent is told from the letter of the east', () => {
    expect(at('60.61e 25.3n')).toEqual([60.61, 25.3]);
    expect(at('60.61e25.3n')).toEqual([60.61, 25.3]);
    expect(parseCoordinate('1e-7 0')).toMatchObject({ code: 'ambiguous' });
    expect(parseCoordinate('1e+2, 0')).toMatchObject({ code: 'out-of-range', part: 'latitude' });
    for (const text of ['1e-7,', '1e-7,0,0', '1e-7777,0', '1ee-7,0', '1e-7.5,0', '1f-7,0'])
      expect(parseCoordinate(text), text).toEqual({ ok: false, code: 'not-a-coordinate' });
  });

  it('whatever is typed, what is read lies on the Earth', () => {
    // Near the notations: most are positions, and what is too great or does not fit together is refused.
    const number = (most: number) => {
      const whole = fc.integer({ min: 0, max: most }).map(String);
      return fc.oneof(
        whole,
        fc.tuple(whole, fc.nat(999_999)).map(([before, after]) => `${before}.${after}`)
      );
    };
    const degrees = (most: number) =>
      fc.oneof(
        fc.tuple(fc.constantFrom('', '-', '−'), number(most)).map((parts) => parts.join('')),
        fc.tuple(fc.nat(most), number(65)).map(([before, minutes]) => `${before}°${minutes}'`),
        fc.tuple(fc.nat(most), fc.nat(65), number(65)).map(([before, minutes, seconds]) => `${before}° ${minutes}' ${seconds}"`)
      );
    const letters = fc.constantFrom(
      ['', ''],
      ['N', 'E'],
      ['S', 'W'],
      ['° N', '° O'],
      ['ش', 'ق'],
      ['ج', 'غ'],
      ['E', 'N'],
      ['N', 'N']
    );
    const between = fc.constantFrom(', ', ',', ' ', '، ', '; ', '');
    const key = fc.constantFrom(...'0123456789.,،-°\'"NSEWشجقغ O');
    const stray = fc.oneof({ weight: 6, arbitrary: fc.constant('') }, { weight: 1, arbitrary: key });
    const near = fc
      .tuple(degrees(100), degrees(200), letters, between, stray)
      .map(([first, second, [one, other], gap, end]) => `${first}${one}${gap}${second}${other}${end}`);
    const typed = fc.oneof({ weight: 3, arbitrary: near }, { weight: 1, arbitrary: fc.string({ unit: key, maxLength: 30 }) });
    let read = 0;
    fc.assert(
      fc.property(typed, (text) => {
        const result = parseCoordinate(text);
        if (!result.ok) return;
        read += 1;
        expect(Math.abs(result.at[0])).toBeLessThanOrEqual(180);
        expect(Math.abs(result.at[1])).toBeLessThanOrEqual(90);
      }),
      { numRuns: 3000 }
    );
    expect(read).toBeGreaterThan(ENOUGH_READ);
  });
});
