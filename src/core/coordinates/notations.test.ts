import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMAT_LANGUAGES } from '../format/locale';
import { inverse, type LonLat } from '../geodesy/geodesic';
import { formatCoordinate } from './format-coordinate';
import { COORDINATE_NOTATIONS, type CoordinateReading } from './notation';
import { parseCoordinate } from './parse';

function read(text: string): CoordinateReading {
  const result = parseCoordinate(text);
  if (!result.ok) throw new Error(`${text}: ${JSON.stringify(result)}`);
  return result;
}

/** Metres north–south and east–west, of which an accuracy is the larger. */
function offset(one: LonLat, other: LonLat): number {
  const { lengthMetres, initialAzimuth } = inverse(one, other);
  const azimuth = (initialAzimuth * Math.PI) / 180;
  return lengthMetres * Math.max(Math.abs(Math.cos(azimuth)), Math.abs(Math.sin(azimuth)));
}

const CHABAHAR: LonLat = [60.61, 25.3];

describe('every notation', () => {
  it.each([
    ['41R 259370 2800312', 1],
    ['41r 259370 2800312', 1],
    ['41N 259370 2800312', 1],
    ['41north 259370.09 2800312.62', 0.01],
    ['UTM 41R 259370mE 2800312mN', 1],
    ['41 R 259370 m E, 2800312 m N', 1],
    ['41ش 259370 2800312', 1],
    ['٤١ شمال ٢٥٩٣٧٠، ٢٨٠٠٣١٢', 1],
    ['41RKJ5937000312', 1],
    ['41rkj5937000312', 1],
    ['41R KJ 59370 00312', 1],
    ['41 R KJ 5937 0031', 10],
    ['41RKJ593003', 100],
    ['41RKJ5900', 1000],
    ['7JQ28J26+222', 3.5],
    ['7jq28j26+22', 14],
    ['geo:25.3000,60.6100', 11.2],
    ['GEO:25.3000,60.6100,12.5;crs=WGS84?z=11', 11.2],
    ['[60.61, 25.3]', 1115],
    ['[60.6100,25.3]', 11.2],
    ['[٦٠٫٦١، ٢٥٫٣٠]', 1115],
    ['[60.61, 25.3, 4.5]', 1115],
    ['{"type":"Point","coordinates":[60.61,25.3]}', 1115],
    ['{ "coordinates": [60.61, 25.3], "type": "Point" }', 1115]
  ])('%s is within %d m', (text, stepMetres) => {
    const { at, accuracyMetres } = read(text);
    expect(offset(CHABAHAR, at)).toBeLessThanOrEqual(stepMetres);
    expect(accuracyMetres).toBeLessThanOrEqual(stepMetres * 0.51);
    expect(accuracyMetres).toBeGreaterThan(stepMetres * 0.4);
  });

  it('takes the uncertainty a geo URI states', () => {
    expect(read('geo:25.3,60.61;u=35').accuracyMetres).toBe(35);
  });

  it('knows the polar grid', () => {
    for (const text of ['Z 2019355 1778776', 'north 2019355 1778776', 'ZAE1935578776', 'Z AE 19355 78776']) {
      expect(offset(read(text).at, [5, 88]), text).toBeLessThan(1);
    }
  });
});

describe('the accuracy of degrees', () => {
  // A degree of latitude is 110,574 m at the equator and 111,694 m at the poles (WGS84); one of longitude 111,320 m at the equator.
  it.each([
    ['0, 0', 55_660],
    ['0.0, 0.0', 5566],
    ['0.00, 0.000', 553],
    ['90.000, 0', 56],
    // Whole degrees beside a finer angle are taken as exact: the other's last digit counts for both.
    ['60, 10.00', 557],
    ['0.00, 180', 556.6],
    ['geo:60,10.00', 557],
    ['0°00.0′ N, 0° E', 92.8],
    ['60, 10', 55_720],
    ['0°00′00″ N, 0°00′00″ E', 15.46],
    ['0 00.0 N 0 00.0 E', 92.8],
    ['٠٫٠٠ ش، ٠٫٠٠ ق', 556.6]
  ])('%s is known to %d m', (text, metres) => {
    expect(read(text).accuracyMetres / metres).toBeCloseTo(1, 2);
  });
});

describe('what is asked about, not guessed', () => {
  it('the letter S: a band of the north or the southern hemisphere', () => {
    const result = parseCoordinate('40S 500000 3762155');
    if (result.ok || result.code !== 'ambiguous') throw new Error(JSON.stringify(result));
    const latitudes = result.readings.map(({ at }) => Math.round(at[1]));
    expect(latitudes).toEqual([-56, 34]);
  });

  it('but takes it where only one holds', () => {
    expect(Math.round(read('40S 500000 6200000').at[1])).toBe(-34);
    expect(Math.round(read('40N 500000 3762155').at[1])).toBe(34);
    expect(read('40N 500000 400000').at[1]).toBeGreaterThan(0);
  });

  it.each([
    ['41T 259370 2800312', { code: 'not-in-zone' }],
    ['41RAN5937000312', { code: 'not-in-zone' }],
    ['41RKA5937000312', { code: 'not-in-zone' }],
    ['61RKN5937000312', { code: 'out-of-range', part: 'zone' }],
    ['0R 259370 2800312', { code: 'out-of-range', part: 'zone' }],
    ['41R 59370 2800312', { code: 'out-of-range', part: 'easting' }],
    ['41N 259370 9800312', { code: 'out-of-range', part: 'northing' }],
    ['Z 3019355 1778776', { code: 'out-of-range', part: 'easting' }],
    ['8J26+22', { code: 'short-plus-code' }],
    ['8J26+22V Chabahar', { code: 'short-plus-code' }],
    ['geo:25.3,60.61;crs=nad27', { code: 'unknown-reference-system', referenceSystem: 'nad27' }],
    ['geo:95.3,60.61', { code: 'out-of-range', part: 'latitude', swapped: { at: [95.3, 60.61] } }],
    ['[25.3, 160.61]', { code: 'out-of-range', part: 'latitude' }],
    ['[60.61, 95.3]', { code: 'out-of-range', part: 'latitude', swapped: { at: [95.3, 60.61] } }],
    ['[181, 25.3]', { code: 'out-of-range', part: 'longitude' }]
  ])('%s is %o', (text, failure) => {
    expect(parseCoordinate(text)).toMatchObject({ ok: false, ...failure });
  });

  it.each([
    '41RKJ593700312',
    '41RKJ 593 0031',
    'geo:0,0?q=25.3,60.6',
    '[25.3]',
    '{"type":"Point"}',
    'BAM 1974',
    '10 Mar 2017',
    '1 Jan 2026',
    'ZAE',
    '41R',
    'C++'
  ])('%s is no position', (text) => {
    expect(parseCoordinate(text)).toEqual({ ok: false, code: 'not-a-coordinate' });
  });

  it('no name of the atlas is one', () => {
    const folder = join(import.meta.dirname, '../../../geo/sources');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
    const texts = files.flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n').flatMap(textsOf));
    expect(texts.length).toBeGreaterThan(5000);
    // A word that is a number alone ("15,000") is none of a name's.
    const taken = [...new Set(texts)]
      .filter((text) => /\p{L}/u.test(text))
      .filter((text) => {
        const result = parseCoordinate(text);
        return result.ok || result.code !== 'not-a-coordinate';
      });
    expect(taken).toEqual([]);
  });
});

/** Names, spellings, codes: what a line of YAML says, whole and word by word as a person might type it. */
function textsOf(line: string): string[] {
  const values = line.split(/[:,[\]{}"]+ ?/u).map((text) => text.trim());
  return [...values, ...values.flatMap((text) => text.split(' '))];
}

describe('what is written', () => {
  const at: LonLat = [60.61278, 25.30028];

  it('is the same everywhere but for degrees', () => {
    const written = (language: 'ar' | 'en'): string[] => COORDINATE_NOTATIONS.map((each) => formatCoordinate(at, each, language));
    expect(written('en')).toEqual([
      '25.30028° N, 60.61278° E',
      '25°18′01.0″ N, 60°36′46.0″ E',
      '25°18.017′ N, 60°36.767′ E',
      '41north 259651 2800339',
      '41RKJ5965000338',
      '7JQ28J27+446',
      'geo:25.30028,60.61278',
      '[60.61278, 25.30028]'
    ]);
    expect(written('ar').slice(3)).toEqual(written('en').slice(3));
    expect(written('ar')[2]).toBe('\u200e25°18.017′ ش، \u200e60°36.767′ ق');
  });

  it('ends where the accuracy does', () => {
    const written = COORDINATE_NOTATIONS.map((each) => formatCoordinate(at, each, 'en', { accuracyMetres: 1000 }));
    expect(written).toEqual([
      '25.30° N, 60.61° E',
      '25°18′ N, 60°37′ E',
      '25°18′ N, 60°37′ E',
      '41north 259651 2800339',
      '41RKJ5900',
      '7JQ28J27+',
      'geo:25.30,60.61',
      '[60.61, 25.30]'
    ]);
    expect(formatCoordinate([-0.0001, -0.0001], 'geo', 'en', { decimals: 2 })).toBe('geo:0.00,0.00');
    expect(formatCoordinate([190, 66], 'geojson', 'en', { decimals: 0 })).toBe('[-170, 66]');
    expect(formatCoordinate([-0.99999, -59.999999], 'dms', 'en', { decimals: 1 })).toBe('60°00′00.0″ S, 1°00′00.0″ W');
  });

  it('keeps the digits of one angle where the other is whole', () => {
    const { at: here, accuracyMetres } = read('35.12345678,180');
    expect(formatCoordinate(here, 'geo', 'en', { accuracyMetres })).toBe('geo:35.12345678,180.00000000');
  });

  it('is read back within its last digit', () => {
    const position = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }));
    const known = fc.double({ min: -3, max: 3, noNaN: true }).map((power) => 10 ** power);
    const notation = fc.constantFrom(...COORDINATE_NOTATIONS);
    fc.assert(
      fc.property(position, notation, fc.constantFrom(...FORMAT_LANGUAGES), known, (here, each, language, accuracyMetres) => {
        const back = read(formatCoordinate(here, each, language, { accuracyMetres }));
        // Squares end at a metre, Plus codes at a centimetre; half a step east of a pole is a shorter way than beside it.
        const finest = each === 'mgrs' ? 0.5 : 0.02;
        expect(offset(here, back.at)).toBeLessThanOrEqual(Math.max(accuracyMetres, finest) * 1.01 + 1e-6);
      }),
      { numRuns: 1000 }
    );
  });
});
