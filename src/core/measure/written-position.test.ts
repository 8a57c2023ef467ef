import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FORMAT_LANGUAGES } from '../format/locale';
import { parseCoordinate } from '../coordinates/parse';
import { measureAtlas } from './atlas.fixture';
import type { MeasurePoint } from './measurement';
import { tidyPoint } from './tidy';
import { measurementTitle } from './title';
import { writtenPosition } from './written-position';

const line = { id: 'm1', name: '', colour: 'ink', hidden: false, shape: 'line', lineType: 'geodesic' } as const;

/** As a bench keeps what was typed: with an accuracy of three digits. */
function typed(text: string): MeasurePoint {
  const reading = parseCoordinate(text);
  if (!reading.ok) throw new Error(text);
  return tidyPoint({ at: reading.at, accuracyMetres: reading.accuracyMetres });
}
const decimalsIn = (text: string): number[] => [...text.matchAll(/\d+(?:[.٫](\d+))?(?=°)/g)].map(([, end = '']) => end.length);

it('writes what was typed with the digits it was typed with', () => {
  expect(writtenPosition(typed('18.95, 72.84'), 'decimal', 'en')).toBe('18.95° N, 72.84° E');
  expect(writtenPosition(typed('18.95, 72.84'), 'geo', 'ar')).toBe('geo:18.95,72.84');
  expect(writtenPosition(typed("18°57'N 72°50'E"), 'dms', 'en')).not.toMatch(/″|"/);
  const anyTyped = fc.tuple(
    fc.double({ min: -85, max: 85, noNaN: true }),
    fc.double({ min: -179, max: 179, noNaN: true }),
    fc.integer({ min: 1, max: 5 })
  );
  fc.assert(
    fc.property(anyTyped, fc.constantFrom(...FORMAT_LANGUAGES), ([latitude, longitude, decimals], language) => {
      const point = typed([latitude, longitude].map((degrees) => degrees.toFixed(decimals)).join(', '));
      expect(decimalsIn(writtenPosition(point, 'decimal', language))).toEqual([decimals, decimals]);
      const title = measurementTitle({ ...line, points: [point] }, measureAtlas, language);
      expect(decimalsIn(title)).toEqual([decimals, decimals]);
    })
  );
});
