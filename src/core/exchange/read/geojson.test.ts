import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadSuccess } from '../layer';
import { fixture, read, readWell } from './read-file.fixture';

describe('GeoJSON', () => {
  it('keeps geometries, ids and attributes as they stand, and tells what is in them', async () => {
    const { features, contents, skippedCount } = await readWell('mixed.geojson');
    const given = (JSON.parse(fixture('mixed.geojson').toString()) as { features: object[] }).features;
    expect(features).toEqual(
      given.map((feature) => ({ ...feature, properties: (feature as { properties?: object }).properties ?? {} }))
    );
    expect(skippedCount).toBe(0);
    expect(contents.kinds).toEqual(['point', 'line', 'polygon']);
    expect(contents.vertexCount).toBe(1 + 2 + 10 + 2);
    expect(contents.properties).toContainEqual({ name: 'berths', type: 'number' });
    expect(Object.getPrototypeOf(features[3]!.properties)).toBe(Object.prototype);
  });

  it('says of each feature it cannot take which it is and why', async () => {
    const { features, skipped, notes } = await readWell('bad-features.geojson');
    expect(features).toHaveLength(2);
    expect(skipped.map(({ where, code }) => ['feature' in where && where.feature, code])).toEqual([
      [2, 'out-of-range'],
      [3, 'no-geometry'],
      [4, 'too-few-points'],
      [5, 'bad-coordinates'],
      [6, 'unknown-geometry'],
      [7, 'not-a-feature']
    ]);
    expect(notes).toEqual([{ code: 'rings-closed', count: 1 }]);
  });

  it('saves the whole features of a text that breaks off and names the line of the others', async () => {
    const { features, skipped, notes } = await readWell('cut-off.geojson');
    expect(features.map(({ properties }) => properties?.['name'] as unknown)).toEqual(['a } brace', 'whole']);
    expect(skipped.map(({ where, code }) => ({ where, code }))).toEqual([
      { where: { line: 5 }, code: 'bad-json' },
      { where: { line: 7 }, code: 'cut-off' }
    ]);
    expect(notes).toContainEqual({ code: 'damaged-here', line: 5, column: 112 });
  });

  it('saves what is whole among thousands of beginnings without an end, and a feature that holds another', async () => {
    const point = '"geometry":{"type":"Point","coordinates":[60,25]}';
    const inner = `{"type":"Feature","properties":{},${point}}`;
    const outer = `{"type":"Feature","properties":{"inner":${inner}},${point}}`;
    const text = `{"type":"FeatureCollection","features":[${outer},${'{"type":"Feature","properties":{"a":1},'.repeat(20_000)}${inner}`;
    const { features, skippedCount } = (await read(text)) as ReadSuccess;
    expect(features.map(({ properties }) => Object.keys(properties ?? {}))).toEqual([['inner'], []]);
    expect(skippedCount).toBe(20_000);
  });

  it('finds the fault where there is no feature to save', async () => {
    expect(await read('{\n "type": "Point",\n "coordinates": [1,, 2]\n}')).toEqual({
      ok: false,
      code: 'damaged',
      format: 'geojson',
      line: 3,
      column: 20
    });
  });

  it('refuses another projection than WGS84 by its name', async () => {
    const text = (name: string) => `{"type":"Point","coordinates":[5,6],"crs":{"type":"name","properties":{"name":"${name}"}}}`;
    expect(await read(text('urn:ogc:def:crs:EPSG::32640'))).toMatchObject({ code: 'projection-unknown' });
    expect(await read(text('urn:ogc:def:crs:OGC:1.3:CRS84'))).toMatchObject({ ok: true });
    expect(await read(text('EPSG:4326'))).toMatchObject({ ok: true });
  });

  it('reads one feature a line, and goes on after a line that is none', async () => {
    const lines = [
      '{"type":"Point","coordinates":[1,2]}',
      '{"type":',
      '\u001e{"type":"Feature","geometry":{"type":"Point","coordinates":[3,4]}}'
    ];
    expect(await read(lines.join('\n'))).toMatchObject({
      ok: true,
      format: 'geojson-lines',
      features: [{ geometry: { coordinates: [1, 2] } }, { geometry: { coordinates: [3, 4] } }],
      skipped: [{ where: { line: 2 }, code: 'bad-json' }]
    });
  });

  it('bears any depth', async () => {
    const deep = (open: string, inner: string, close: string, times: number) => open.repeat(times) + inner + close.repeat(times);
    const collection = deep('{"type":"GeometryCollection","geometries":[', '{"type":"Point","coordinates":[1,2]}', ']}', 50_000);
    expect(await read(collection)).toMatchObject({ code: 'empty', skipped: [{ code: 'too-deep' }] });
    const nested = `{"type":"Feature","geometry":{"type":"Point","coordinates":[1,2]},"properties":{"a":${deep('[', '', ']', 50_000)}}}`;
    expect(await read(nested)).toMatchObject({ code: 'empty', skipped: [{ code: 'too-deep' }] });
  });

  it('never throws, whatever is done to a file', async () => {
    const bytes = fixture('mixed.geojson');
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), fc.nat(bytes.length), async (at, byte, length) => {
        const harmed = bytes.slice(0, length);
        harmed[at] = byte;
        expect(typeof (await read(harmed)).ok).toBe('boolean');
      }),
      { numRuns: 100 }
    );
  });
});

describe('the extent of a layer', () => {
  const boundsOf = async (...positions: [number, number][]) =>
    (await read(JSON.stringify({ type: 'MultiPoint', coordinates: positions }))) as ReadSuccess;

  it('lies across the antimeridian where that is the narrower side', async () => {
    expect((await boundsOf([179.5, 68], [-179.25, 67])).contents.bounds).toEqual({
      west: 179.5,
      east: 180.75,
      south: 67,
      north: 68
    });
    expect((await boundsOf([-10.5, 0], [10.25, 1], [2, 0.5])).contents.bounds).toEqual({
      west: -10.5,
      east: 10.25,
      south: 0,
      north: 1
    });
    expect((await boundsOf([200, 10])).contents.bounds).toEqual({ west: -160, east: -160, south: 10, north: 10 });
  });

  it('holds what lies between the points of a line', async () => {
    const line = { type: 'LineString', coordinates: [[-80, 0], [0, 1], [85, 2]] }; // prettier-ignore
    expect(await read(JSON.stringify(line))).toMatchObject({ contents: { bounds: { west: -80, east: 85 } } });
    const world = { type: 'Polygon', coordinates: [[[-180, 60], [180, 60], [180, 90], [-180, 90], [-180, 60]]] }; // prettier-ignore
    expect(await read(JSON.stringify(world))).toMatchObject({ contents: { bounds: { west: -180, east: 180 } } });
  });
});
