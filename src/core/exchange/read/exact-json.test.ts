import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writePieces } from '../write/writer';
import { ExactJson } from './exact-json';
import { readWell } from './read-file.fixture';

// 2^53 + 1, which no JavaScript number is.
const ODD = '9007199254740993';
const feature = `{"type":"Feature","id":${ODD},"properties":{"osm":-${ODD},"n":7,"t":"x ${ODD}"},"geometry":{"type":"Point","coordinates":[1.1234567890123456789,2]}}`;
const expected = {
  type: 'Feature',
  id: ODD,
  properties: { osm: `-${ODD}`, n: 7, t: `x ${ODD}` },
  geometry: { type: 'Point', coordinates: [1.1234567890123457, 2] }
};
const read = (text: string, name = 'a.geojson') => readWell(name, Buffer.from(text));

describe('whole numbers beyond 2^53', () => {
  it.each([
    ['a collection', `{"type":"FeatureCollection","features":[${feature}]}`],
    ['a feature a line', `${feature}\n${feature}\n`],
    ['a damaged collection', `{"type":"FeatureCollection","features":[${feature},{"type":"Feature","properties":{`]
  ])('are kept as text, digit by digit, and told: %s', async (_, text) => {
    const { features, notes } = await read(text);
    expect(features[0]).toEqual(expected);
    expect(notes).toContainEqual({ code: 'numbers-as-text', count: 2 * features.length });
  });

  it('are told of a topology too', async () => {
    const object = `{"type":"Point","coordinates":[1,2],"properties":{"osm":${ODD}}}`;
    const { features, notes } = await read(`{"type":"Topology","arcs":[],"objects":{"a":${object}}}`, 'a.topojson');
    expect(features[0]!.properties).toEqual({ osm: ODD });
    expect(notes).toEqual([{ code: 'numbers-as-text', count: 1 }]);
  });

  it.each(['geojson', 'kml', 'csv'] as const)('keep their digits when they are written and read again: %s', async (format) => {
    const { features } = await read(`{"type":"FeatureCollection","features":[${feature}]}`);
    const text = [...writePieces(format, features, { title: '', columns: ['osm', 'n', 't'] })].join('');
    expect((await read(text, `a.${format}`)).features[0]!.properties).toEqual(expected.properties);
  });

  it('are the only thing that is changed of any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.bigInt({ min: 2n ** 53n }), (value, great) => {
        const json = new ExactJson();
        const text = JSON.stringify([value, 'x', null]).replace(/null\]$/, `${great}]`);
        const kept = String(Number(great)) === String(great) ? Number(great) : String(great);
        expect(json.parse(text)).toEqual([...(JSON.parse(JSON.stringify([value])) as unknown[]), 'x', kept]);
      })
    );
  });

  it('are numbers where a number is written with just these digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999 }), fc.integer({ min: 12, max: 16 }), (digits, zeros) => {
        const value = digits * 10 ** zeros;
        expect(new ExactJson().parse(`[${JSON.stringify(value)}]`)).toEqual([value]);
      })
    );
  });

  it('leave other numbers numbers', () => {
    const json = new ExactJson();
    const text =
      '[9007199254740991,1e20,1.00000000000000000001,12345678901234567.5,1234567890123456e3,-9007199254740991,"\\"9007199254740993"]';
    expect(json.parse(text)).toEqual(JSON.parse(text));
    expect(json.notes()).toEqual([]);
  });
});
