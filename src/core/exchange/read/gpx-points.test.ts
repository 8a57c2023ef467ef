import { describe, expect, it } from 'vitest';
import { writePieces } from '../write/writer';
import { readWell } from './read-file.fixture';

const read = (inside: string) =>
  readWell('a.gpx', Buffer.from(`<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">\n${inside}\n</gpx>`));

describe('what the points of a line say of themselves', () => {
  const route =
    '<rte><name>r</name><rtept lat="1" lon="2"><time>2026-11-29T00:00:00Z</time><name>Start port</name></rtept>' +
    '<rtept lat="91" lon="0"><name>nowhere</name></rtept><rtept lat="2" lon="3"/>' +
    '<rtept lat="3" lon="4"><name>ميناء & كذا</name><sym>Anchor</sym></rtept></rte>'.replace('&', '&amp;');

  it('is kept point by point, beside the points of the route', async () => {
    const { features } = await read(route);
    expect(features[0]!.geometry).toEqual({ type: 'LineString', coordinates: [[2, 1], [3, 2], [4, 3]] }); // prettier-ignore
    expect(features[0]!.properties).toMatchObject({
      name: 'r',
      coordinateProperties: {
        names: ['Start port', null, 'ميناء & كذا'],
        syms: [null, null, 'Anchor'],
        times: ['2026-11-29T00:00:00Z', null, null]
      }
    });
    expect(features[0]!.properties).not.toHaveProperty('time');
  });

  it('is written into routes again, and read as it was', async () => {
    const { features } = await read(route);
    const text = [...writePieces('gpx', features, { title: '' })].join('');
    expect(text).toContain('<rtept lat="1" lon="2"><time>2026-11-29T00:00:00Z</time><name>Start port</name></rtept>');
    expect(text).toContain('<rtept lat="2" lon="3"/>');
    // Every program finds all of it: nothing is left that has no element.
    expect(text).not.toContain('<extensions>');
    expect((await readWell('b.gpx', Buffer.from(text))).features).toEqual(features);
  });

  it('never names the line', async () => {
    const { features } = await read('<rte><rtept lat="1" lon="2"><name>A</name></rtept><rtept lat="3" lon="4"/></rte>');
    expect(features[0]!.properties).not.toHaveProperty('name');
  });

  it('is kept segment by segment in tracks, and segments of one point are told', async () => {
    const { features, skipped, skippedCount } = await read(
      '<trk><name>t</name><trkseg><trkpt lat="1" lon="2"><time>T1</time></trkpt><trkpt lat="2" lon="3"/></trkseg>\n' +
        '<trkseg><trkpt lat="5" lon="6"><name>alone</name></trkpt></trkseg>\n' +
        '<trkseg/><trkseg><trkpt lat="7" lon="8"/><trkpt lat="8" lon="9"><name>End</name></trkpt></trkseg></trk>'
    );
    expect(features[0]!.geometry).toEqual({
      type: 'MultiLineString',
      coordinates: [[[2, 1], [3, 2]], [[8, 7], [9, 8]]] // prettier-ignore
    });
    expect(features[0]!.properties).toMatchObject({
      name: 't',
      time: 'T1',
      // A segment without times has its place among the others.
      coordinateProperties: { names: [[null, null], [null, 'End']], times: [['T1', null], [null, null]] } // prettier-ignore
    });
    expect({ skipped, skippedCount }).toEqual({ skipped: [{ where: { line: 3 }, code: 'too-few-points' }], skippedCount: 1 });
  });
});
