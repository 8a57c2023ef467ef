import { describe, expect, it } from 'vitest';
import { FORMAT_LANGUAGES } from '../format/locale';
import { readPoint } from './address-text';
import { measureAtlas as atlas } from './atlas.fixture';
import { citeMeasurement } from './citation';
import { measure } from './measure';
import type { AlongMeasurement, LineMeasurement, Measurement, MeasurePoint } from './measurement';
import { explain, METHODS } from './method';
import { methodLine, methodWords } from './method-words';
import type { Measured } from './result';
import { tableOf, toTsv } from './rows';
import { mainFigure, measurementTitle, radiusText } from './title';

const common = { id: 'a', name: '', colour: 'ink' as const, hidden: false };
const place = (id: string): MeasurePoint => {
  const { at, accuracyMetres } = atlas.places.find((each) => each.id === id)!;
  return { at, accuracyMetres, of: { kind: 'place', id } };
};
const voyage: LineMeasurement = {
  ...common,
  shape: 'line',
  lineType: 'rhumb',
  points: [place('murmansk'), place('yokohama')]
};
const along = (from: MeasurePoint, to: MeasurePoint, kind: 'line' | 'route' = 'line'): AlongMeasurement => ({
  ...common,
  shape: 'along',
  of: { kind, id: kind === 'line' ? 'trunk' : 'network' },
  from,
  to
});
const point = (latitude: number, longitude: number): MeasurePoint => ({ at: [longitude, latitude], accuracyMetres: 100 });

function measured(measurement: Measurement): Measured {
  const result = measure(measurement, atlas);
  if (result.shape === 'none') throw new Error(result.problem.code);
  return result;
}
const explained = (measurement: Measurement) => explain(measurement, measured(measurement), atlas);

describe('how a figure was computed', () => {
  it('tells method, ellipsoid, inputs, edition and the figures whole', () => {
    const explanation = explained(voyage);
    expect(explanation).toMatchObject({
      methods: ['rhumb'],
      edition: '2026.11',
      inputs: voyage.points,
      published: null,
      figures: [{ id: 'length' }, { id: 'geodesic-length' }]
    });
    // NIMA TR8350.2.
    expect(explanation.ellipsoid.equatorialRadiusMetres).toBe(6378137);
    expect(explanation.ellipsoid.inverseFlattening).toBeCloseTo(298.257223563, 9);
    expect(explanation.figures[0]!.value).toBeCloseTo(7760654.674458, 5);
    expect(explanation.figures[0]!.uncertainty).toBeCloseTo(Math.SQRT2 * 1000, 9);
  });

  it('tells what is published of just the stretch, of either direction, on its line or a route over it', () => {
    const whole = [point(25, 60), point(31, 60)] as const;
    for (const measurement of [along(...whole), along(whole[1], whole[0]), along(...whole, 'route')]) {
      expect(explained(measurement).published).toMatchObject({
        scope: 'stretch',
        of: { kind: 'line', id: 'trunk' },
        leastMetres: 700_000,
        greatestMetres: 720_000
      });
    }
    expect(explained(along(point(25, 60), point(27, 60))).published).toMatchObject({ scope: 'stretch', leastMetres: 225_000 });
  });

  it('tells what is published of the whole where nothing is of the stretch', () => {
    const part = [point(25, 60), point(29, 61)] as const;
    expect(explained(along(...part)).published).toMatchObject({ scope: 'record', leastMetres: 700_000, greatestMetres: 720_000 });
    expect(explained(along(...part, 'route')).published).toBeNull();
  });

  it('has words for every method in both languages', () => {
    for (const language of FORMAT_LANGUAGES) {
      for (const method of METHODS) expect(methodWords(method, language)).toMatch(/[.]$/);
    }
    expect(methodLine(['track', 'geodesic'], 'en')).toBe(
      'Along the line as the atlas keeps it; geodesics on WGS84 (Karney 2013)'
    );
  });
});

describe('a title', () => {
  it('is the name a person gave, or says what is measured', () => {
    expect(measurementTitle(voyage, atlas, 'en')).toBe('Murmansk – Yokohama');
    expect(measurementTitle(voyage, atlas, 'ar')).toBe('مورمانسك – يوكوهاما');
    expect(measurementTitle({ ...voyage, name: 'My voyage' }, atlas, 'ar')).toBe('My voyage');
    expect(measurementTitle({ ...voyage, points: [...voyage.points, place('sabetta')] }, atlas, 'en')).toBe(
      'Murmansk – … – Sabetta'
    );
    expect(measurementTitle(along({ ...point(25, 60), name: 'Camp' }, point(31, 60)), atlas, 'en')).toMatch(
      /^Line trunk: Camp – 31/
    );
  });

  it('names a place only where it lies', () => {
    const elsewhere = { ...voyage, points: [{ ...place('murmansk'), at: [33.09, 68.97] as const }, place('yokohama')] };
    expect(measurementTitle(elsewhere, atlas, 'en')).toBe('68.97° N, 33.09° E – Yokohama');
  });

  it('writes a bare position with the digits it is known by, and says of an area that it is one', () => {
    const rough = { at: [170, 10] as const, accuracyMetres: 55_000 };
    const area = {
      ...voyage,
      shape: 'polygon' as const,
      points: [rough, place('murmansk'), { ...rough, at: [54, 24] as const }]
    };
    expect(measurementTitle(area, atlas, 'en')).toBe('Area: 10.0° N, 170.0° E – … – 24.0° N, 54.0° E');
    expect(measurementTitle(area, atlas, 'ar')).toMatch(/^مساحة: /);
  });

  it('writes a position that was typed with the digits it was typed with', () => {
    const points = ['25.3,60.6', '68.97,33.08'].map((typed) => readPoint(typed)!);
    expect(measurementTitle({ ...voyage, points }, atlas, 'en')).toBe('25.3° N, 60.6° E – 68.97° N, 33.08° E');
  });

  it('says of rings, of what is nearest, of a buffer and of a stretch what they are of', () => {
    const common = { id: 'm2', name: '', colour: 'ink', hidden: false } as const;
    const radius = { value: 2, unit: 'nauticalMile' } as const;
    const rings = { ...common, shape: 'rings', centre: place('murmansk'), radii: [radius] } as const;
    expect(measurementTitle(rings, atlas, 'en')).toBe('Rings around Murmansk');
    expect(measurementTitle(rings, atlas, 'ar')).toBe('دوائر حول مورمانسك');
    const nearest = { ...common, shape: 'nearest', from: place('murmansk'), placeKind: 'all', count: 3 } as const;
    expect(measurementTitle(nearest, atlas, 'en')).toBe('Nearest to Murmansk');
    expect(measurementTitle(nearest, atlas, 'ar')).toBe('الأقرب إلى مورمانسك');
    const buffer = { ...common, shape: 'buffer', of: { kind: 'line', id: 'trunk' }, radius } as const;
    expect(measurementTitle(buffer, atlas, 'en')).toBe('Line trunk ± 2\u00a0nmi');
    expect(measurementTitle(buffer, atlas, 'ar')).toMatch(/ ± ميلان بحريان$/);
  });

  it('is what it will measure while it has no point', () => {
    expect(measurementTitle({ ...voyage, points: [] }, atlas, 'en')).toBe('Distance');
    expect(measurementTitle({ ...voyage, shape: 'polygon', points: [] }, atlas, 'ar')).toBe('مساحة');
  });

  it('writes a radius as it was typed', () => {
    expect(radiusText({ value: 0.1, unit: 'degree' }, 'en')).toBe('0.1°');
    expect(radiusText({ value: 12.345, unit: 'statuteMile' }, 'en')).toBe('12.345\u00a0mi');
    expect(radiusText({ value: 19900, unit: 'kilometre' }, 'ar')).toBe('19,900\u00a0كم');
    expect(radiusText({ value: 1, unit: 'nauticalMile' }, 'ar')).toBe('ميل بحري واحد');
  });

  it('goes with a figure of the digits its inputs support', () => {
    const units = { length: 'kilometre', area: 'squareKilometre' } as const;
    expect(mainFigure(measured(voyage), units, 'en')).toBe('7,761\u00a0km');
    const exact = { ...voyage, points: voyage.points.map((each) => ({ ...each, accuracyMetres: 0 })) };
    expect(mainFigure(measured(exact), units, 'en')).toBe('7,760.654674\u00a0km');
  });
});

describe('a citation of a figure', () => {
  const cited = (measurement: Measurement) =>
    citeMeasurement({
      measurement,
      result: measured(measurement),
      atlas,
      permalink: 'https://example.org/en/?measure=line~68.97,33.08~35.45,139.65',
      date: '2026-11-26',
      units: { length: 'kilometre', area: 'squareKilometre' },
      language: 'en',
      site: 'Masarat',
      editionWord: 'data edition'
    });

  it('names both ends of a distance, and the radii a figure rests on, as they were typed', () => {
    const radius = { value: 1000, unit: 'kilometre' } as const;
    const nearest = { ...common, shape: 'nearest', from: place('sabetta'), placeKind: 'all', count: 1 } as const;
    expect(cited(nearest).plain).toContain('“Nearest to Sabetta – Murmansk: 1,475\u00a0km”');
    const rings = { ...common, shape: 'rings', centre: place('sabetta'), radii: [radius] } as const;
    expect(cited(rings).plain).toContain('“Rings around Sabetta: 1,000\u00a0km”');
    const buffer = { ...common, shape: 'buffer', of: { kind: 'line', id: 'trunk' }, radius } as const;
    expect(cited(buffer).plain).toContain('“Line trunk ± 1,000\u00a0km: ');
  });

  it('holds the figure, its method, the edition, the day and the address that gives it again', () => {
    const citation = cited(voyage);
    expect(citation.plain).toBe(
      'Masarat, “Murmansk – Yokohama: 7,761\u00a0km”, data edition 2026.11 (2026-11-26). ' +
        'Rhumb lines on WGS84 (Bennett 1996, Karney 2024). https://example.org/en/?measure=line~68.97,33.08~35.45,139.65'
    );
    expect(citation.bibtex).toMatch(/^@online\{masarat-measurement-2026-11-26-[a-z0-9]{7},\n/);
    expect(citation.bibtex).toMatch(/note = \{\{.*\. Rhumb lines/);
    expect(JSON.parse(citation.csl)).toMatchObject([{ note: expect.stringContaining('Rhumb') as string, version: '2026.11' }]);
  });
});

describe('a table', () => {
  const tables: [Measurement, number][] = [
    [voyage, 1],
    [{ ...voyage, shape: 'polygon', points: [...voyage.points, place('sabetta')] }, 3],
    [{ ...common, shape: 'rings', centre: place('sabetta'), radii: [{ value: 5, unit: 'kilometre' }] }, 1],
    [along(point(25, 60), point(31, 60)), 1],
    [{ ...common, shape: 'buffer', of: { kind: 'line', id: 'trunk' }, radius: { value: 5, unit: 'kilometre' } }, 1],
    [{ ...common, shape: 'nearest', from: place('sabetta'), placeKind: 'all', count: null }, 3]
  ];
  it.each(tables)('has a cell for every column: %#', (measurement, rows) => {
    const table = tableOf(measured(measurement));
    expect(table.rows).toHaveLength(rows);
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    expect(new Set(table.columns).size).toBe(table.columns.length);
  });

  it('gives no azimuth to a leg of no length', () => {
    const { columns, rows } = tableOf(measured({ ...voyage, points: [voyage.points[0]!, voyage.points[0]!] }));
    const cell = (column: string) => rows[0]![columns.indexOf(column)];
    expect([cell('metres'), cell('initialAzimuth'), cell('finalAzimuth')]).toEqual([0, '', '']);
  });

  it('gives figures whole to a spreadsheet', () => {
    const points = [{ ...voyage.points[0]!, name: 'a\tb' }, voyage.points[1]!];
    const [head, row] = toTsv(tableOf(measured({ ...voyage, points })))
      .split('\n')
      .map((line) => line.split('\t'));
    const cells = Object.fromEntries(head!.map((column, index) => [column, row![index]]));
    expect(cells).toMatchObject({ leg: '1', from: 'a b', fromLatitude: '68.97', fromLongitude: '33.08', to: 'yokohama' });
    expect(Number(cells.metres)).toBeCloseTo(7760654.674458, 5);
    expect(Number(cells.kilometres) * 1000).toBeCloseTo(Number(cells.metres), 6);
    expect(Number(cells.nauticalMiles) * 1852).toBeCloseTo(Number(cells.metres), 6);
  });
});
