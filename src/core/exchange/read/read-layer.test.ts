import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { serialize } from 'flatgeobuf/lib/mjs/geojson.js';
import { describe, expect, it } from 'vitest';
import { fixture, read, readWell } from './read-file.fixture';

describe('the other formats', () => {
  it('reads TopoJSON and leaves out what its arcs do not give', async () => {
    const { features, skipped, notes, format } = await readWell('network.topojson');
    expect(format).toBe('topojson');
    expect(features[0]!.geometry).toEqual({ type: 'LineString', coordinates: [[60.61, 25.29], [61.61, 27.29], [61.11, 28.79]] }); // prettier-ignore
    expect(features[1]!.properties).toEqual({ name: 'Chabahar' });
    expect(skipped).toEqual([{ where: { feature: 2 }, code: 'bad-coordinates' }]);
    expect(notes).toEqual([{ code: 'several-parts', names: ['lines', 'ports'] }]);
  });

  it('reads KML, alone and in a KMZ, and never moves a point it cannot read', async () => {
    const alone = await readWell('corridor.kml');
    expect(alone.features.map(({ geometry }) => geometry.type)).toEqual(['Point', 'LineString', 'Polygon']);
    expect(alone.features[0]!.geometry).toEqual({ type: 'Point', coordinates: [60.6129, 25.2936, 0] });
    expect(alone.features[0]!.properties).toMatchObject({
      name: 'بندر چابهار',
      description: '<b>Deep-water</b> port',
      open: '0'
    });
    expect(alone.features[0]!.properties).not.toHaveProperty('berths');
    expect(alone.skipped).toEqual([{ where: { line: 18 }, code: 'bad-coordinates', found: 'x60.8,29.4' }]);
    expect(alone.notes).toEqual([{ code: 'links-not-followed', count: 1 }]);
    const kmz = zipSync({
      'files/more.kml': strToU8('<kml/>'),
      'doc.kml': fixture('corridor.kml'),
      'files/icon.png': new Uint8Array(9)
    });
    expect(await readWell('corridor.kmz', kmz)).toEqual({ ...alone, format: 'kmz' });
  });

  it('names line and column where XML breaks', async () => {
    expect(await read(fixture('broken.kml'))).toMatchObject({ ok: false, code: 'damaged', format: 'kml', line: 5 });
    expect(await read(fixture('corridor.kml').subarray(0, 700).toString())).toMatchObject({ code: 'damaged', format: 'kml' });
  });

  it('expands no entities of a document’s own', async () => {
    const bomb = `<!DOCTYPE kml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "${'&a;'.repeat(1000)}"><!ENTITY c "${'&b;'.repeat(1000)}">]>
      <kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>&c;</name><Point><coordinates>1,2</coordinates></Point></Placemark></kml>`;
    const result = await read(bomb);
    expect(JSON.stringify(result).length).toBeLessThan(1000);
  });

  it('reads GPX and tells which points it left out', async () => {
    const { features, skipped } = await readWell('voyage.gpx');
    expect(features.map(({ geometry }) => geometry.type)).toEqual(['MultiLineString', 'LineString', 'Point']);
    expect(features[0]!.geometry).toMatchObject({ coordinates: [[[179.5, 68, 3], [-179.25, 67]], [[-178, 66], [-177, 65]]] }); // prettier-ignore
    expect(skipped).toEqual([
      { where: { line: 18 }, code: 'point-left-out', found: 'lat="67.5" lon="17O"' },
      { where: { line: 4 }, code: 'point-left-out', found: 'lat="91" lon="60"' },
      { where: { line: 10 }, code: 'too-few-points' }
    ]);
  });

  it('reads WKT over several lines and refuses letters among the figures', async () => {
    const { features, skipped } = await readWell('shapes.wkt');
    expect(features.map(({ geometry }) => geometry.type)).toEqual(['Point', 'LineString', 'Polygon']);
    expect(features[1]!.geometry).toMatchObject({ coordinates: [[60.6129, 25.2936, 4], [60.8629, 29.4963, 1380]] }); // prettier-ignore
    expect(skipped.map(({ where, code }) => ({ where, code }))).toEqual([
      { where: { line: 7 }, code: 'unreadable-wkt' },
      { where: { line: 8 }, code: 'unknown-geometry' },
      { where: { line: 9 }, code: 'no-geometry' }
    ]);
    expect(await read('SRID=32640;POINT (577302 2836473)')).toMatchObject({
      code: 'projection-unknown',
      projection: 'EPSG:32640'
    });
  });

  it('reads a zipped shapefile with its holes, nulls and dates', async () => {
    const { features, skipped } = await readWell('areas.zip');
    expect(features.map(({ properties }) => properties)).toEqual([{ name: 'Caspian', km2: 371000.5 }, { name: 'Chukchi', km2: 595000 }]); // prettier-ignore
    expect((features[0]!.geometry as { coordinates: unknown[] }).coordinates).toHaveLength(2);
    expect(features[1]!.geometry.type).toBe('MultiPolygon');
    expect(skipped).toEqual([{ where: { feature: 2 }, code: 'no-geometry' }]);
  });

  it('brings a shapefile in UTM to WGS84 and says so', async () => {
    const { features, notes } = await readWell('utm40.zip');
    expect(features.map(({ properties }) => properties?.['name'] as unknown)).toEqual(['جاسك', 'تشابهار']);
    const expected = [[57.7701, 25.6439], [60.6129, 25.2936]]; // prettier-ignore
    for (const [index, { geometry }] of features.entries()) {
      const [longitude, latitude] = (geometry as { coordinates: number[] }).coordinates;
      expect(Math.abs(longitude! - expected[index]![0]!)).toBeLessThan(2e-9);
      expect(Math.abs(latitude! - expected[index]![1]!)).toBeLessThan(2e-9);
    }
    expect(notes).toEqual([{ code: 'reprojected', from: 'WGS_1984_UTM_Zone_40N' }]);
  });

  it('reads FlatGeobuf, and of one that breaks off only what is whole', async () => {
    const { features, contents } = await readWell('places.fgb');
    expect(features.map(({ properties }) => properties?.['local'] as unknown).sort()).toEqual(
      ['Мурманск', '横浜', 'چابهار'].sort()
    );
    expect(contents.bounds).toMatchObject({ south: 25.2936, north: 68.9707 });
    const cut = fixture('places.fgb').subarray(0, -20);
    expect(await read(cut)).toMatchObject({
      ok: true,
      features: { length: 2 },
      skipped: [{ where: { feature: 3 }, code: 'cut-off' }]
    });
    expect(await read(fixture('places-utm40.fgb'))).toMatchObject({ code: 'projection-unknown', projection: 'EPSG:32640' });
    const bare = serialize({ type: 'FeatureCollection', features: features });
    expect(await readWell('bare.fgb', bare)).toMatchObject({ features, notes: [{ code: 'assumed-wgs84' }] });
  });

  it.each(['places.fgb', 'areas.zip', 'corridor.kml', 'voyage.gpx', 'ports.csv', 'shapes.wkt'])(
    '%s: any harm done to it comes back as a value',
    async (name) => {
      const bytes = fixture(name);
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 4 }),
          fc.nat(bytes.length),
          async (harm, length) => {
            const harmed = Uint8Array.from(bytes);
            for (const [at, byte] of harm) harmed[at] = byte;
            expect(typeof (await read(harmed.subarray(0, length))).ok).toBe('boolean');
          }
        ),
        { numRuns: 20 }
      );
    }
  );
});

/** Where the directory of a zip of one file describes it. */
function directoryEntry(zip: Uint8Array): number {
  return zip.findLastIndex((byte, index) => byte === 0x50 && zip[index + 2] === 1 && zip[index + 3] === 2);
}

describe('zips', () => {
  it('are not unpacked beyond what a browser bears, whatever they declare', async () => {
    const declaring = (bytes: number): Uint8Array => {
      const zip = zipSync({ 'doc.kml': new Uint8Array(2_000_000) });
      new DataView(zip.buffer, zip.byteOffset).setUint32(directoryEntry(zip) + 24, bytes, true);
      return zip;
    };
    expect(await read(declaring(300_000_000), 'bomb.kmz')).toEqual({ ok: false, code: 'too-large', limitBytes: 250_000_000 });
    // One that declares less than it holds gets no more room than it declares.
    expect(await read(declaring(10), 'liar.kmz')).toMatchObject({ ok: false, code: 'damaged' });
  });

  it('with a password are told apart from damaged ones', async () => {
    const zip = zipSync({ 'doc.kml': fixture('corridor.kml') });
    zip[directoryEntry(zip) + 8]! |= 1;
    expect(await read(zip)).toEqual({ ok: false, code: 'encrypted' });
    expect(await read(zipSync({ 'roads.dbf': new Uint8Array(40) }))).toEqual({
      ok: false,
      code: 'part-missing',
      part: '.shp'
    });
    expect(await read(zipSync({ 'a.png': new Uint8Array(4) }))).toEqual({ ok: false, code: 'unknown-format' });
  });
});

describe('what a file is', () => {
  it.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['a page', strToU8('<!doctype html><html><body>a, b</body></html>')],
    ['prose', strToU8('Nothing to see here')],
    ['JSON of another kind', strToU8('{"type":"module","name":"x"}')]
  ])('is not known of %s', async (_, bytes) => {
    expect(await read(bytes)).toEqual({ ok: false, code: 'unknown-format' });
  });

  it.each([
    ['blank', new Uint8Array()],
    ['blank', strToU8(' \r\n\t')],
    ['blank', new Uint8Array(500)],
    ['deck', strToU8('{"masarat":"deck","version":999,"deck":{}}')]
  ])('is told where it is no map: %s', async (code, bytes) => {
    expect(await read(bytes)).toEqual({ ok: false, code });
  });

  it.each(['{"type":"FeatureCollection","features":"nope"}', '{"type":"Polygon"}', '{"type":"FeatureCollection"}'])(
    'is damaged GeoJSON where its type says so: %s',
    async (text) => {
      expect(await read(strToU8(text))).toEqual({ ok: false, code: 'damaged', format: 'geojson' });
    }
  );

  it('says of a lone .shp that its zip is wanted', async () => {
    expect(await read(new Uint8Array([0, 0, 0x27, 0x0a, 0, 0, 0, 0]))).toEqual({
      ok: false,
      code: 'shapefile-unzipped'
    });
  });
});
