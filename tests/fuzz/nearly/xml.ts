import fc from 'fast-check';
import { TOKENS } from '../tokens';

/** Mostly degrees as they are written, now and then something else. */
const degrees = fc.oneof(
  { weight: 25, arbitrary: fc.double({ min: -90, max: 90, noNaN: true }).map(String) },
  fc.constantFrom(...TOKENS)
);
const words = fc.oneof(
  { weight: 6, arbitrary: fc.string({ maxLength: 10 }).map(escaped) },
  { weight: 2, arbitrary: fc.constantFrom('<![CDATA[<img src=x onerror=alert(1)>]]>', '&lt;b&gt;', 'چابهار') },
  fc.constantFrom(...TOKENS)
);

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function element(name: string, content: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return content.map((inside) => `<${name}>${inside}</${name}>`);
}

function several(content: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> {
  return fc.array(content, { maxLength }).map((list) => list.join(''));
}

const tuple = fc.tuple(degrees, degrees, fc.constantFrom(',0', '', ',', ',x')).map(([x, y, z]) => `${x},${y}${z}`);
const coordinates = element(
  'coordinates',
  fc.array(tuple, { maxLength: 6 }).map((list) => [...list, ...list.slice(0, 1)].join(' '))
);
const ring = element('LinearRing', coordinates);
const simple = fc.oneof(
  element('Point', coordinates),
  element('LineString', coordinates),
  element('Polygon', several(fc.oneof(element('outerBoundaryIs', ring), element('innerBoundaryIs', ring)), 3)),
  element(
    'gx:Track',
    several(
      element(
        'gx:coord',
        fc.tuple(degrees, degrees).map((two) => two.join(' '))
      ),
      4
    )
  )
);
const kmlGeometry = fc.oneof({ weight: 6, arbitrary: simple }, element('MultiGeometry', several(simple, 3)), fc.constant(''));

const extended = fc
  .tuple(words, words)
  .map(([name, value]) => `<ExtendedData><Data name="${name.replaceAll('"', '')}"><value>${value}</value></Data></ExtendedData>`);
const placemark = element(
  'Placemark',
  fc.tuple(element('name', words), fc.oneof(extended, fc.constant('')), kmlGeometry).map((parts) => parts.join(''))
);
const kmlPart = fc.oneof(
  { weight: 8, arbitrary: placemark },
  element('Folder', several(placemark, 2)),
  element('NetworkLink', element('Link', element('href', words))),
  element('GroundOverlay', element('Icon', words)),
  element('Style', words)
);

/** Texts that are nearly KML. */
export const kmlText = several(kmlPart, 5).map(
  (parts) =>
    `<kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2"><Document>${parts}</Document></kml>`
);

const point = (name: string) =>
  fc.tuple(degrees, degrees, element('name', words)).map(([lat, lon, inside]) => {
    return `<${name} lat="${lat.replaceAll('"', '')}" lon="${lon.replaceAll('"', '')}">${inside}</${name}>`;
  });
const gpxPart = fc.oneof(
  point('wpt'),
  element('rte', several(point('rtept'), 4)),
  element('trk', several(element('trkseg', several(point('trkpt'), 4)), 3)),
  element('metadata', words)
);

/** Texts that are nearly GPX. */
export const gpxText = several(gpxPart, 5).map(
  (parts) => `<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">${parts}</gpx>`
);
