import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureAtlas } from './atlas.fixture';
import { encodeValue, fitsAddress, formatMeasure } from './format-measure';
import { measure } from './measure';
import type { LineMeasurement, Measurement } from './measurement';
import { anyMeasurement, anyText } from './measurement.fixture';
import { parseMeasure } from './parse-measure';

const common = { name: '', colour: 'ink' as const, hidden: false };
const voyage: LineMeasurement = {
  ...common,
  id: 'm1',
  shape: 'line',
  lineType: 'rhumb',
  colour: 'red',
  name: 'Voyage!',
  points: [
    { at: [33.08, 68.97], accuracyMetres: 550 },
    { at: [139.65, 35.45], accuracyMetres: 1000, of: { kind: 'place', id: 'yokohama' }, name: 'Anchorage' }
  ]
};

describe('measurements in an address', () => {
  it('are legible', () => {
    const rings: Measurement = {
      ...common,
      id: 'm2',
      shape: 'rings',
      centre: { at: [72.07, 71.27], accuracyMetres: 0 },
      radii: [
        { value: 4000, unit: 'kilometre' },
        { value: 0.000001, unit: 'degree' }
      ],
      sector: { fromAzimuth: 330, toAzimuth: 30.5 }
    };
    expect(formatMeasure([voyage, { ...voyage, hidden: true }, rings])).toBe(
      'line~68.97,33.08,550~place.yokohama:35.45,139.65,1000:Anchorage~rhumb~red~name:Voyage*.!' +
        'rings~71.27,72.07,0~4000km~0.000001deg~sector:330,30.5'
    );
  });

  it('give back every visible measurement to the last bit, with ids by their order', () => {
    fc.assert(
      fc.property(fc.array(anyMeasurement, { maxLength: 5 }), (measurements) => {
        const visible = measurements.filter(({ hidden }) => !hidden).map((each, index) => ({ ...each, id: `m${index + 1}` }));
        const query = new URLSearchParams(`measure=${encodeValue(formatMeasure(measurements))}`);
        expect(parseMeasure(query.get('measure')!)).toEqual({ measurements: visible, unreadable: [] });
      })
    );
  });

  it('give back the very figures', () => {
    fc.assert(
      fc.property(anyMeasurement, (measurement) => {
        const [again] = parseMeasure(formatMeasure([{ ...measurement, hidden: false }])).measurements;
        // A buffer of a random place of no line, and others that give no figure, say so alike.
        expect(measure(again!, measureAtlas)).toEqual(measure(measurement, measureAtlas));
      }),
      { numRuns: 50 }
    );
  });

  it('are written as a browser keeps them', () => {
    fc.assert(
      fc.property(anyMeasurement, (measurement) => {
        const search = `?measure=${encodeValue(formatMeasure([measurement]))}`;
        expect(new URL(`https://example.org/${search}`).search).toBe(search);
      })
    );
  });

  it('are read from any text without failing, and what is read is written so that it reads the same', () => {
    const pieces = fc.constantFrom(
      'line',
      'rings',
      'along',
      'buffer',
      '~',
      '~',
      '!',
      '1,2',
      '-90,180,5',
      '3km',
      ':',
      'of:line.x',
      '10.000000049,20.00000000000000000001',
      '1,2,999999999',
      '1,2,0.000000001',
      'sector:10,10.0000001',
      'sector:0.0000001,359.9999999',
      '0.0000001km',
      '0.000001deg'
    );
    const text = fc.oneof(
      anyText,
      fc.array(pieces).map((parts) => parts.join(''))
    );
    fc.assert(
      fc.property(text, (value) => {
        const { measurements } = parseMeasure(value);
        expect(parseMeasure(formatMeasure(measurements)).measurements).toEqual(measurements);
      })
    );
  });

  it('are left out whole when a part cannot be read, and the others stay', () => {
    const bad = [
      'line~91,0',
      'line~1,181',
      'line~1,2~x',
      'line~1,2~5km',
      'line~1e1,2',
      'circle~1,2',
      'rings~1,2~3,4~5km',
      'rings~1,2~0km',
      'rings~1,2~30000km',
      'rings~1,2~sector:5,5',
      'rings~1,2~sector:10,10.0000001',
      `rings~1,2${'~5km'.repeat(51)}`,
      'along~of:line.a~1,2',
      'buffer~of:area.a~5km',
      'nearest~1,2~kind:hotel',
      'nearest~1,2~kind:port~count:0',
      'line~1,2~red~blue',
      ''
    ];
    for (const text of bad) {
      expect(parseMeasure(`line~1,2!${text}!line~3,4`), text).toMatchObject({
        measurements: [
          { id: 'm1', points: [{ at: [2, 1] }] },
          { id: 'm2', points: [{ at: [4, 3] }] }
        ],
        unreadable: [text]
      });
    }
    expect(parseMeasure('')).toEqual({ measurements: [], unreadable: [] });
  });

  it('say nothing of layers that only their reader has', () => {
    const point = { at: [1, 2] as const, accuracyMetres: 5, of: { kind: 'layer' as const, id: 'a' } };
    expect(formatMeasure([{ ...voyage, name: '', points: [point] }])).toBe('line~2,1,5~rhumb~red');
  });

  it('are known to half of the last digit written where they do not say how well', () => {
    const read = (text: string) => parseMeasure(`line~${text}~0,0`).measurements[0];
    // Half of a tenth of a degree of the meridian at 45° (WGS84: 111,132 m), and of a hundredth.
    expect(read('45.5,0.1')).toMatchObject({ points: [{ accuracyMetres: 5560 }, {}] });
    expect(read('45.50,0.10')).toMatchObject({ points: [{ accuracyMetres: 556 }, {}] });
    expect(read('45.5,0.1,30')).toMatchObject({ points: [{ accuracyMetres: 30 }, {}] });
    expect(formatMeasure([read('45.5,0.1')!])).toBe('line~45.5,0.1~0,0');
    expect(formatMeasure([read('45.50,0.10')!])).toBe('line~45.5,0.1,556~0,0');
  });

  it('hold no accuracy that they could not give back', () => {
    const [read] = parseMeasure('line~1,2,999999999~3,4,999999999').measurements;
    expect(parseMeasure(formatMeasure([read!]))).toEqual({ measurements: [read], unreadable: [] });
  });

  it('give back sectors, accuracies and radii of however many digits, where they take them', () => {
    const figure = fc
      .tuple(fc.stringMatching(/^[12]?\d$/), fc.constantFrom('0', '0000001', '00000000000001', '4999999', '9999999999'))
      .map(([whole, part]) => `${whole}.${part}`);
    fc.assert(
      fc.property(fc.array(figure, { minLength: 5, maxLength: 5 }), ([from, to, latitude, longitude, radius]) => {
        const { measurements } = parseMeasure(`rings~${latitude},${longitude}~${radius}km~sector:${from},${to}`);
        expect(parseMeasure(formatMeasure(measurements))).toEqual({ measurements, unreadable: [] });
      }),
      // Both azimuths of a sector seldom come so near to each other.
      { examples: [[['10.0', '10.0000001', '1.0', '2.00000000000001', '3.0']]] }
    );
  });

  it('fit as long as their value stays within 1,500 characters', () => {
    const points = (count: number) =>
      Array.from({ length: count }, () => ({ at: [10.1234567, 20.1234567] as const, accuracyMetres: 0 }));
    const long = (count: number): LineMeasurement => ({ ...voyage, points: points(count), name: '' });
    const most = Math.floor((1500 - 'line~rhumb~red'.length) / '20.1234567,10.1234567,0~'.length);
    expect(fitsAddress([long(most)])).toBe(true);
    expect(fitsAddress([long(most + 1)])).toBe(false);
    expect(fitsAddress([{ ...long(most + 1), hidden: true }])).toBe(true);
  });
});
