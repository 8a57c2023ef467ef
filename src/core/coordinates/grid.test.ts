import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inverse, type LonLat } from '../geodesy/geodesic';
import { formatCoordinate } from './format-coordinate';
import { fromGrid, toGrid } from './grid';
import { parseCoordinate } from './parse';

interface Row {
  text: string;
  at: LonLat;
  utm: string;
  mgrs: string;
  coarse: string;
  centre: LonLat;
}

const ROWS: Row[] = readFileSync(join(import.meta.dirname, 'geoconvert.txt'), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => {
    const [text, utm, mgrs, coarse, centre] = line.split(' | ') as [string, string, string, string, string];
    return { text, at: lonLat(text), utm, mgrs, coarse, centre: lonLat(centre) };
  });

function lonLat(text: string): LonLat {
  const [latitude, longitude] = text.split(' ').map(Number) as [number, number];
  return [longitude, latitude];
}

describe('the grid as GeoConvert has it', () => {
  it('covers the exceptions', () => {
    expect(ROWS).toHaveLength(296);
  });

  it('in UTM and UPS to a micrometre, there and back', () => {
    for (const { text, at, utm } of ROWS) {
      const [zone, easting, northing] = utm.split(' ') as [string, string, string];
      const point = toGrid(at);
      expect(`${point.zone || ''}${point.hemisphere[0]}`, text).toBe(zone.replace(/^0/, ''));
      expect(Math.abs(point.eastingMetres - Number(easting)), text).toBeLessThan(1e-6);
      expect(Math.abs(point.northingMetres - Number(northing)), text).toBeLessThan(1e-6);
      const back = fromGrid({ ...point, eastingMetres: Number(easting), northingMetres: Number(northing) });
      expect(inverse(at, back).lengthMetres, text).toBeLessThan(1.5e-6);
    }
  });

  it('in MGRS to the last digit', () => {
    for (const { text, at, mgrs, coarse } of ROWS) {
      expect(formatCoordinate(at, 'mgrs', 'en'), text).toBe(mgrs);
      const side = 10 ** (5 - (coarse.length - (/^\d/.test(coarse) ? 5 : 3)) / 2);
      expect(formatCoordinate(at, 'mgrs', 'ar', { accuracyMetres: side / 2 }), text).toBe(coarse);
    }
  });

  it('and reads MGRS as the centre of the square', () => {
    for (const { coarse, centre } of ROWS) {
      const read = parseCoordinate(coarse);
      if (!read.ok) throw new Error(coarse);
      // The fixture's degrees end at the twelfth decimal.
      expect(inverse(read.at, centre).lengthMetres, coarse).toBeLessThan(1e-6);
    }
  });

  it('reads the UTM it is given', () => {
    for (const { at, utm } of ROWS) {
      const read = parseCoordinate(utm);
      const readings = read.ok ? [read] : read.code === 'ambiguous' ? read.readings : [];
      expect(Math.min(...readings.map((each) => inverse(each.at, at).lengthMetres)), utm).toBeLessThan(1.5e-6);
    }
  });
});
