import { describe, expect, it } from 'vitest';
import { readWell } from './read-file.fixture';

const read = (name: string, text: string) => readWell(name, Buffer.from(text));

const KML = 'http://www.opengis.net/kml/2.2';
const GPX = 'http://www.topografix.com/GPX/1/1';
const placemark = (prefix: string): string => {
  const of = (name: string, inside: string): string => `<${prefix}${name}>${inside}</${prefix}${name}>`;
  const data = `<${prefix}Data name="نوع">${of('value', 'ميناء')}</${prefix}Data>`;
  return of('Placemark', of('name', 'مسقط') + of('ExtendedData', data) + of('Point', of('coordinates', '58.59,23.61')));
};

describe('elements written with a prefix', () => {
  it.each([
    ['none', `<kml xmlns="${KML}">${placemark('')}</kml>`],
    ['all', `<k:kml xmlns:k="${KML}">${placemark('k:')}</k:kml>`],
    ['the root only', `<kml:kml xmlns:kml="${KML}" xmlns="${KML}">${placemark('')}</kml:kml>`],
    ['all but the root', `<kml xmlns="${KML}" xmlns:kml="${KML}">${placemark('kml:')}</kml>`]
  ])('are the same KML: %s', async (_, text) => {
    const { features } = await read('a.kml', text);
    expect(features).toEqual([
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [58.59, 23.61] },
        properties: { name: 'مسقط', نوع: 'ميناء' }
      }
    ]);
  });

  it('are the same track, whatever Google’s elements are called by', async () => {
    const track = '<g:Track><g:coord>1 2 3</g:coord><g:coord>2 3 4</g:coord></g:Track>';
    const { features } = await read(
      'a.kml',
      `<kml xmlns="${KML}" xmlns:g="http://www.google.com/kml/ext/2.2"><Placemark>${track}</Placemark></kml>`
    );
    expect(features[0]!.geometry).toEqual({ type: 'LineString', coordinates: [[1, 2, 3], [2, 3, 4]] }); // prettier-ignore
  });

  const gpx = (prefix: string, declared: string): string =>
    `<${prefix}gpx version="1.1" ${declared} xmlns:own="urn:own"><${prefix}wpt lat="1" lon="2"><${prefix}ele>5</${prefix}ele>` +
    `<${prefix}name>x</${prefix}name><${prefix}extensions><own:depth>7</own:depth></${prefix}extensions></${prefix}wpt></${prefix}gpx>`;

  it.each([
    ['none', gpx('', `xmlns="${GPX}"`)],
    ['all', gpx('g:', `xmlns:g="${GPX}"`)],
    ['none, though one is declared', gpx('', `xmlns="${GPX}" xmlns:g="${GPX}"`)]
  ])('are the same GPX, with no more attributes: %s', async (_, text) => {
    const { features } = await read('a.gpx', text);
    expect(features).toEqual([
      { type: 'Feature', geometry: { type: 'Point', coordinates: [2, 1, 5] }, properties: { name: 'x', own_depth: '7' } }
    ]);
  });
});
