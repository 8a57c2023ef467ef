import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile, writeFile } from './file';
import type { LineMeasurement, Measurement } from './measurement';
import { anyMeasurement, anyText } from './measurement.fixture';

const line: LineMeasurement = {
  id: 'a',
  name: '',
  colour: 'ink',
  hidden: false,
  shape: 'line',
  lineType: 'geodesic',
  points: [{ at: [1, 2], accuracyMetres: 3 }]
};
const fileOf = (...measurements: unknown[]): string => JSON.stringify({ masarat: 'measurements', version: 1, measurements });

describe('a file of measurements', () => {
  it('gives back what was written, to the last bit', () => {
    const unique = fc.uniqueArray(anyMeasurement, { maxLength: 6, selector: ({ id }) => id });
    fc.assert(
      fc.property(unique, (measurements) => {
        const reading = readFile(writeFile(measurements, '2026.11'));
        expect(reading).toEqual({ ok: true, edition: '2026.11', measurements, skipped: [] });
      })
    );
  });

  it('opens what can be opened and says where the rest is damaged', () => {
    const damaged: [object, string][] = [
      [{ ...line, points: [...line.points, { at: [1, 91], accuracyMetres: 3 }] }, '.points[1].at[1]'],
      [{ ...line, points: [{ at: [1], accuracyMetres: 3 }] }, '.points[0].at[1]'],
      [{ ...line, points: [{ at: [null, 2], accuracyMetres: 3 }] }, '.points[0].at[0]'],
      [{ ...line, points: [{ at: [1, 2], accuracyMetres: -3 }] }, '.points[0].accuracyMetres'],
      [{ ...line, lineType: 'straight' }, '.lineType'],
      [{ ...line, shape: 'spiral' }, '.shape'],
      [{ ...line, shape: 'buffer', of: { kind: 'line', id: 'a' }, radius: { value: 1e6, unit: 'kilometre' } }, '.radius'],
      [{ ...line, name: 5 }, '.name']
    ];
    const reading = readFile(fileOf(line, ...damaged.map(([measurement]) => measurement), { ...line, id: 'b' }, 7));
    expect(reading).toMatchObject({
      measurements: [line, { ...line, id: 'b' }],
      skipped: [
        ...damaged.map(([, path], index) => ({ path: `measurements[${index + 1}]${path}` })),
        { path: 'measurements[10]' }
      ]
    });
  });

  it('gives ids that are there twice another name', () => {
    const reading = readFile(fileOf(line, line, { ...line, id: 'a-2' }));
    expect(reading.ok && reading.measurements.map(({ id }) => id)).toEqual(['a', 'a-2', 'a-2-3']);
  });

  it.each([
    ['', 'not-json'],
    ['{"masarat": "measurements"', 'not-json'],
    ['[]', 'not-measurements'],
    ['null', 'not-measurements'],
    ['{"type": "FeatureCollection", "features": []}', 'not-measurements'],
    ['{"masarat": "measurements", "version": 1, "measurements": {}}', 'not-measurements'],
    ['{"masarat": "measurements", "version": 0, "measurements": []}', 'not-measurements'],
    ['{"masarat": "measurements", "version": 2, "measurements": []}', 'newer-version'],
    [fileOf(...Array.from({ length: 2001 }, () => 0)), 'too-many'],
    [`"${'x'.repeat(20_000_000)}"`, 'too-large']
  ])('is refused with a code', (text, code) => {
    expect(readFile(text)).toMatchObject({ ok: false, code });
  });

  it('is read without failing whatever stands in it, and makes nothing that could not be written', () => {
    const anyJson = fc.jsonValue({ maxDepth: 3 });
    const pieces = fc.oneof(
      anyJson,
      anyMeasurement.chain((measurement) => spoilt(measurement, anyJson))
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 4 }), (measurements) => {
        const reading = readFile(fileOf(...measurements));
        if (!reading.ok) throw new Error(reading.code);
        expect(reading.measurements.length + reading.skipped.length).toBe(measurements.length);
        expect(readFile(writeFile(reading.measurements, 'x'))).toMatchObject({ measurements: reading.measurements, skipped: [] });
      })
    );
    fc.assert(fc.property(anyText, (text) => readFile(text).ok === false));
  });

  it('lets no key reach the prototype of anything', () => {
    const text = fileOf(line).replace(
      '"id":"a"',
      '"id":"a","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}'
    );
    const reading = readFile(text);
    expect(reading).toMatchObject({ measurements: [line] });
    expect(reading.ok && Object.keys(reading.measurements[0]!).sort()).toEqual(Object.keys(line).sort());
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

/** A measurement in which something, at the top or within, is replaced by anything. */
function spoilt(measurement: Measurement, anything: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(fc.constantFrom(...Object.keys(measurement)), anything)
    .map(([key, value]) => ({ ...measurement, [key]: value }));
}
