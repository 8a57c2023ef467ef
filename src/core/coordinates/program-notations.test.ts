import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '../geodesy/longitude';
import { parseCoordinate } from './parse';

/** Longitude and latitude of a text that must be read. */
function at(text: string): LonLat {
  const result = parseCoordinate(text);
  if (!result.ok) throw new Error(`${text}: ${JSON.stringify(result)}`);
  return result.at;
}

describe('positions as programs write them', () => {
  it.each([
    ['48d51\'29.6"N 2d17\'40.2"E', 48 + 51 / 60 + 29.6 / 3600, 2 + 17 / 60 + 40.2 / 3600],
    ['2d17\'40.2"W 48d51\'29.6"S', -(48 + 51 / 60 + 29.6 / 3600), -(2 + 17 / 60 + 40.2 / 3600)],
    ['2dE 48dN', 48, 2],
    ['+25.30+060.61/', 25.3, 60.61],
    ['-2518.5-06036.2/', -(25 + 18.5 / 60), -(60 + 36.2 / 60)],
    ['+251830+0603636/', 25 + 18.5 / 60, 60.61],
    ['+251830.0+0603636.0+12.5CRSWGS_84/', 25 + 18.5 / 60, 60.61],
    ['251830N 0603636E', 25 + 18.5 / 60, 60.61],
    ['251830S0603636W', -(25 + 18.5 / 60), -60.61],
    ['N2518.5 E06036.6', 25 + 18.5 / 60, 60.61],
    ['POINT(60.61 25.3)', 25.3, 60.61],
    ['SRID=4326;Point Z (60.61 25.3 4)', 25.3, 60.61],
    ['۲۵٫۳ شمالی، ۶۰٫۶ شرقی', 25.3, 60.6],
    ['٢٥٫٣ جنوبي ٦٠٫٦ غربي', -25.3, -60.6]
  ])('%s', (text, latitude, longitude) => {
    expect(at(text)[0]).toBeCloseTo(longitude, 9);
    expect(at(text)[1]).toBeCloseTo(latitude, 9);
  });

  it('are read back within their last digit', () => {
    const axis = (most: number) => fc.integer({ min: 0, max: most * 36_000 });
    const pad = (value: number, width: number) => String(value).padStart(width, '0');
    const seconds = (tenths: number) => (tenths / 10).toFixed(1).padStart(4, '0');
    const parts = (tenths: number) => [Math.floor(tenths / 36_000), Math.floor(tenths / 600) % 60, tenths % 600] as const;
    const compact = (tenths: number, width: number) => {
      const [degrees, minutes, rest] = parts(tenths);
      return `${pad(degrees, width)}${pad(minutes, 2)}${seconds(rest)}`;
    };
    const lettered = (tenths: number) => `${parts(tenths)[0]}d${parts(tenths)[1]}'${seconds(parts(tenths)[2])}"`;
    fc.assert(
      fc.property(axis(90), axis(180), fc.boolean(), fc.boolean(), (north, east, isSouth, isWest) => {
        const [sign, turn, letter, side] = [isSouth ? '-' : '+', isWest ? '-' : '+', isSouth ? 'S' : 'N', isWest ? 'W' : 'E'];
        const [latitude, longitude] = [(Number(`${sign}1`) * north) / 36_000, (Number(`${turn}1`) * east) / 36_000];
        for (const text of [
          `${sign}${compact(north, 2)}${turn}${compact(east, 3)}/`,
          `${compact(north, 2)}${letter} ${compact(east, 3)}${side}`,
          `${letter}${compact(north, 2)}${side}${compact(east, 3)}`,
          `${lettered(north)}${letter} ${lettered(east)}${side}`,
          `POINT (${longitude.toFixed(7)} ${latitude.toFixed(7)})`
        ]) {
          expect(Math.abs(at(text)[1] - latitude), text).toBeLessThan(1e-7);
          expect(Math.abs(at(text)[0] - longitude), text).toBeLessThan(1e-7);
        }
      })
    );
  });

  it.each([
    ['251860N 0603615E', { code: 'out-of-range', part: 'seconds' }],
    ['953000N 0603615E', { code: 'out-of-range', part: 'latitude' }],
    ['+2518+06036CRSNAD27/', { code: 'unknown-reference-system', referenceSystem: 'NAD27' }],
    ['SRID=3857;POINT(60 25)', { code: 'unknown-reference-system', referenceSystem: 'EPSG:3857' }],
    ['251830 0603615', { code: 'not-a-coordinate' }],
    ['+2518+0603615/', { code: 'not-a-coordinate' }],
    ['251830N +0603615', { code: 'not-a-coordinate' }],
    ['3d, 4d', { code: 'not-a-coordinate' }]
  ])('%s is %o', (text, failure) => {
    expect(parseCoordinate(text)).toMatchObject({ ok: false, ...failure });
  });
});
