import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readWell } from '../read/read-file.fixture';
import { writePieces, type WrittenFeature } from './writer';

const write = (...features: WrittenFeature[]): string => [...writePieces('gpx', features, { title: '' })].join('');
const readBack = async (text: string) => (await readWell('a.gpx', Buffer.from(text))).features;
const line = (coordinates: Position[], properties: WrittenFeature['properties']): WrittenFeature => ({
  type: 'Feature',
  geometry: { type: 'LineString', coordinates },
  properties
});
const TIMES = ['2026-11-29T00:00:00Z', null, '2026-11-29T06:30:00.5+03:00'];
const COURSE = [[2, 1, 10], [3, 2, 0], [4, 3, -4.5]]; // prettier-ignore

describe('a line whose points have times', () => {
  const voyage = line(COURSE, { name: 'رحلة', description: 'Two & a half', berth: 7, coordinateProperties: { times: TIMES } });

  it('is a track, with its times, heights, name and description in the elements of the format', () => {
    const text = write(voyage);
    expect(text).not.toContain('<rte>');
    expect(text).toContain('<trk><name>رحلة</name><desc>Two &amp; a half</desc><extensions>');
    expect(text).toContain(
      '<trkpt lat="1" lon="2"><ele>10</ele><time>2026-11-29T00:00:00Z</time></trkpt><trkpt lat="2" lon="3"><ele>0</ele></trkpt>'
    );
    expect(text.match(/2026-11-29T00:00:00Z/g)).toHaveLength(1);
    expect(text.match(/رحلة/g)).toHaveLength(1);
  });

  it('comes back as it was, with the attributes in their order', async () => {
    const [read] = await readBack(write(voyage));
    expect(read).toEqual(voyage);
    expect(Object.keys(read!.properties!)).toEqual(Object.keys(voyage.properties!));
  });

  it('brings what another program changed in its elements', async () => {
    const changed = write(voyage).replace('رحلة', 'Voyage').replace('<time>2026-11-29T00:00:00Z</time>', '');
    expect((await readBack(changed))[0]!.properties).toEqual({
      ...voyage.properties,
      name: 'Voyage',
      coordinateProperties: { times: [null, null, TIMES[2]] }
    });
  });

  it('is a route where it was read as one, and a track where other programs keep the times elsewhere', async () => {
    expect(write(line(COURSE, { _gpxType: 'rte', coordinateProperties: { times: TIMES } }))).toContain(
      '<rtept lat="1" lon="2"><ele>10</ele><time>'
    );
    const foreign = line(COURSE, { coordTimes: TIMES });
    expect(write(foreign)).toContain('<trkpt lat="1" lon="2"><ele>10</ele><time>');
    expect(await readBack(write(foreign))).toEqual([foreign]);
  });
});

describe('what is said of a waypoint', () => {
  const point = (properties: Record<string, unknown>): WrittenFeature => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [60.6, 25.3, 3] },
    properties
  });

  it('stands in the order of the schema, and nothing in an extension that has an element', async () => {
    const links = [{ href: 'https://example.org/?a=1&b=2', text: 'Port' }, { href: 'https://example.org/x' }];
    const feature = point({ type: 'port', sym: 'Anchor', links, desc: 'd', cmt: 'c', name: 'n', time: '2026-11-29T00:00:00Z' });
    expect(write(feature)).toContain(
      '<wpt lat="25.3" lon="60.6"><ele>3</ele><time>2026-11-29T00:00:00Z</time><name>n</name><cmt>c</cmt><desc>d</desc>' +
        '<link href="https://example.org/?a=1&amp;b=2"><text>Port</text></link><link href="https://example.org/x"></link>' +
        '<sym>Anchor</sym><type>port</type></wpt>'
    );
    expect(await readBack(write(feature))).toEqual([feature]);
  });

  it.each([
    { time: 'yesterday' },
    { name: 5, type: true, sym: null },
    { name: ' a ', desc: '', description: 'b' },
    { desc: 'a', description: 'b' },
    { links: [{ href: 'a', type: 'text/html' }], type: 'port' },
    { links: 'none', name: '\u0001' },
    { coordinateProperties: { times: ['2026-11-29T00:00:00Z'] } },
    { _gpxType: 'rte', masarat_rest: '[]' }
  ])('is told in its elements alone where it comes back from them just so: %j', async (properties) => {
    expect(await readBack(write(point(properties)))).toEqual([point(properties)]);
  });
});

describe('lines and tracks of any attributes', () => {
  const text = fc.constantFrom('a', 'نقطة', ' b ', '', '<c>&', '2026-11-29T00:00:00Z', 'x\r\ny', '\u0001', null, 3);
  const time = fc.constantFrom('2026-11-29T00:00:00Z', '2026-11-29T01:00:00Z', null, 'soon', 17);
  const lists = (length: number) =>
    fc.dictionary(
      fc.constantFrom('names', 'times', 'descs', 'cmts', 'syms', 'types', 'heart'),
      fc.oneof(
        fc.array(text, { minLength: length, maxLength: length }),
        fc.array(time, { minLength: length, maxLength: length }),
        fc.array(text)
      ),
      { maxKeys: 3, noNullPrototype: true }
    );
  const properties = (values: fc.Arbitrary<unknown>) =>
    fc.record(
      {
        name: text,
        desc: text,
        description: text,
        type: text,
        time,
        _gpxType: fc.constantFrom('trk', 'rte', 'x'),
        links: text,
        coordinateProperties: values
      },
      { requiredKeys: [], noNullPrototype: true }
    );
  const shape = fc.array(fc.tuple(fc.integer({ min: -179, max: 179 }), fc.integer({ min: -90, max: 90 })), {
    minLength: 3,
    maxLength: 3
  });
  const given = fc.oneof(
    fc.tuple(shape, properties(lists(3))).map(([coordinates, own]) => line(coordinates, own)),
    fc
      .tuple(
        shape,
        shape,
        properties(
          fc.dictionary(
            fc.constantFrom('names', 'times'),
            fc.array(fc.array(time, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 2 })
          )
        )
      )
      .map(([one, other, own]): WrittenFeature => ({
        type: 'Feature',
        geometry: { type: 'MultiLineString', coordinates: [one, other] },
        properties: own
      }))
  );

  it('come back as they were, written once or twice', async () => {
    await fc.assert(
      fc.asyncProperty(given, async (feature) => {
        const read = await readBack(write(feature));
        expect(read).toEqual([feature]);
        expect(await readBack(write(...read))).toEqual(read);
      }),
      { numRuns: 150 }
    );
  });

  it('written by an earlier edition still do', async () => {
    const kept = '{"name":"n","nr":7}';
    const old = write(line(COURSE, { name: 'n' })).replace(
      /<extensions>.*<\/extensions>/,
      `<extensions><masarat:properties>${kept}</masarat:properties></extensions>`
    );
    expect((await readBack(old))[0]!.properties).toEqual({ name: 'n', nr: 7 });
  });
});
