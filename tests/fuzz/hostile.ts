import { deflateSync, zipSync } from 'fflate';
import type { Hostile, Input } from './target';

const MANY = 100_000;
const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;

const named = (name: string, make: () => Input): Hostile => ({ name, make });

export const hostileJson: readonly Hostile[] = [
  named('100,000 lists in each other', () => '['.repeat(MANY) + ']'.repeat(MANY)),
  named('100,000 open lists', () => '['.repeat(MANY)),
  named('100,000 objects in each other', () => '{"a":'.repeat(MANY) + '1' + '}'.repeat(MANY)),
  named('attributes 100,000 deep', () => pointWith(`{"a":${'['.repeat(MANY)}${']'.repeat(MANY)}}`)),
  named('coordinates 100,000 deep', () => `{"type":"LineString","coordinates":${'['.repeat(MANY)}1${']'.repeat(MANY)}}`),
  named('collections 20,000 deep', () => `${'{"type":"GeometryCollection","geometries":['.repeat(20_000)}${']}'.repeat(20_000)}`),
  named('features 20,000 deep', () => `${'{"type":"FeatureCollection","features":['.repeat(20_000)}${']}'.repeat(20_000)}`),
  named('a million quotation marks', () => `{"type":"FeatureCollection","features":[${'"'.repeat(1_000_001)}`),
  named('100,000 beginnings of features', () => `{"type":"FeatureCollection","features":[${'{"type":"Feature",'.repeat(MANY)}`),
  named('100,000 names', () => pointWith(`{${Array.from({ length: MANY }, (_, index) => `"n${index}":1`).join()}}`)),
  named('a prototype among the attributes', () =>
    pointWith('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}')
  ),
  named('a number of a million digits', () => `{"type":"Point","coordinates":[${'9'.repeat(1_000_000)},1]}`),
  named('a text of 2 MB of spaces', () => `{${' '.repeat(2_000_000)}`),
  named('5 million escapes', () => `{"a":"${'\\n'.repeat(5_000_000)}`),
  named(
    '100,000 features in each other',
    () => `{"type":"FeatureCollection","features":[${'{"type":"Feature","geometry":'.repeat(MANY)}x${'}'.repeat(MANY)}`
  ),
  named(
    'a geometry with something 100,000 deep beside it',
    () =>
      `{"type":"Point","coordinates":[1,2,3,${'['.repeat(MANY)}${']'.repeat(MANY)}],"more":${'['.repeat(MANY)}${']'.repeat(MANY)}}`
  ),
  named('half a million open lines', () => '{"type":"Feature"\n'.repeat(500_000))
];

export const hostileTopology: readonly Hostile[] = [
  named('an arc 100,000 times', () =>
    topology('{"a":{"type":"MultiLineString","arcs":[' + '[0],'.repeat(MANY) + '[0]]}}', '[[[0,0],[1,1]]]')
  ),
  named('one long arc 10,000 times', () =>
    topology(`{"a":{"type":"LineString","arcs":[${'0,'.repeat(10_000)}0]}}`, `[[${'[0,1],'.repeat(1000)}[1,1]]]`)
  ),
  named('collections 20,000 deep', () =>
    topology(`{"a":${'{"type":"GeometryCollection","geometries":['.repeat(20_000)}${']}'.repeat(20_000)}}`, '[]')
  ),
  named('an object named __proto__', () => topology('{"__proto__":{"type":"Point","coordinates":[1,2]}}', '[]'))
];

function topology(objects: string, arcs: string): string {
  return `{"type":"Topology","objects":${objects},"arcs":${arcs}}`;
}

function pointWith(properties: string): string {
  return `{"type":"Feature","geometry":{"type":"Point","coordinates":[1,2]},"properties":${properties}}`;
}

const bomb = `<!DOCTYPE kml [<!ENTITY a "aaaaaaaaaa">${Array.from('bcdefghij', (name, index) => `<!ENTITY ${name} "${`&${'abcdefghij'[index]};`.repeat(10)}">`).join('')}]>`;
const fetched = '<!DOCTYPE kml [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
const wrapKml = (inside: string, head = ''): string =>
  `${head}<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${inside}</Document></kml>`;
const wrapGpx = (inside: string, head = ''): string => `${head}<gpx version="1.1" creator="x">${inside}</gpx>`;
const mark = '<Placemark><Point><coordinates>1,2</coordinates></Point></Placemark>';

export const hostileKml: readonly Hostile[] = [
  named('entities that grow a billionfold', () => wrapKml(`<Placemark><name>&j;</name></Placemark>`, bomb)),
  named('an entity that is a file', () => wrapKml(`<Placemark><name>&x;</name>${mark}</Placemark>`, fetched)),
  named('folders 100,000 deep', () => wrapKml('<Folder>'.repeat(MANY) + mark + '</Folder>'.repeat(MANY))),
  named('placemarks 5,000 deep', () => wrapKml('<Placemark>'.repeat(5000) + mark + '</Placemark>'.repeat(5000))),
  named('geometries 5,000 deep', () =>
    wrapKml(`<Placemark>${'<MultiGeometry>'.repeat(5000)}<Point/>${'</MultiGeometry>'.repeat(5000)}</Placemark>`)
  ),
  named('100,000 open elements', () => '<kml>' + '<a>'.repeat(MANY)),
  named('100,000 attributes', () => `<kml ${Array.from({ length: MANY }, (_, index) => `a${index}="1"`).join(' ')}/>`),
  named('10,000 placemarks', () => wrapKml(mark.repeat(10_000))),
  named('20,000 styles', () => wrapKml('<Style id="a"><LineStyle/></Style>'.repeat(20_000) + mark)),
  named('20,000 links', () => wrapKml('<NetworkLink/>'.repeat(20_000) + mark)),
  named('20,000 attributes of a placemark', () =>
    wrapKml(
      `<Placemark><ExtendedData>${'<Data name="__proto__"><value>1</value></Data>'.repeat(20_000)}</ExtendedData><Point><coordinates>1,2</coordinates></Point></Placemark>`
    )
  ),
  named('coordinates of 500,000 commas', () =>
    wrapKml(`<Placemark><Point><coordinates>${','.repeat(500_000)}</coordinates></Point></Placemark>`)
  ),
  named('coordinates of a million spaces', () =>
    wrapKml(`<Placemark><Point><coordinates>1${' '.repeat(1_000_000)}2</coordinates></Point></Placemark>`)
  ),
  named('a way of a million spaces', () =>
    wrapKml(`<Placemark><LineString><coordinates>1,2${' '.repeat(1_000_000)}3,4</coordinates></LineString></Placemark>`)
  ),
  named('half a million digits', () =>
    wrapKml(`<Placemark><Point><coordinates>${'1'.repeat(500_000)}x,2</coordinates></Point></Placemark>`)
  ),
  named('attributes called as what objects have', () =>
    wrapKml(
      `<Schema><SimpleField name="__proto__" type="string"/></Schema><Placemark><ExtendedData><SchemaData>${['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'name', 'length'].map((name) => `<SimpleData name="${name}">1</SimpleData>`).join('')}</SchemaData></ExtendedData><Point><coordinates>1,2</coordinates></Point></Placemark>`
    )
  ),
  named('a comment that never ends', () => `<kml>${'<!--'.repeat(MANY)}`),
  named('100,000 sections that never end', () => `<kml>${'<![CDATA['.repeat(MANY)}`)
];

export const hostileGpx: readonly Hostile[] = [
  named('entities that grow a billionfold', () => wrapGpx('<wpt lat="1" lon="2"><name>&j;</name></wpt>', bomb)),
  named('tracks 5,000 deep', () => wrapGpx('<trk><trkseg>'.repeat(5000) + '</trkseg></trk>'.repeat(5000))),
  named('10,000 tracks', () =>
    wrapGpx('<trk><trkseg><trkpt lat="1" lon="2"/><trkpt lat="1" lon="3"/></trkseg></trk>'.repeat(10_000))
  ),
  named('50,000 bad points', () => wrapGpx(`<trk><trkseg>${'<trkpt lat="x" lon="2"/>'.repeat(50_000)}</trkseg></trk>`)),
  named('half a million digits', () => wrapGpx(`<wpt lat="${'1'.repeat(500_000)}x" lon="2"/>`)),
  named('20,000 empty segments', () => wrapGpx(`<trk>${'<trkseg/>'.repeat(20_000)}</trk>`))
];

export const hostileTables: readonly Hostile[] = [
  named('a million delimiters', () => `lat,lon\n${','.repeat(1_000_000)}`),
  named('100,000 columns without names', () => `lat,lon${','.repeat(MANY)}\n1,2`),
  named('100,000 columns of one name', () => `lat,lon${',a'.repeat(MANY)}\n1,2`),
  named(
    '50,000 columns and 50,000 short rows',
    () => `lat,lon,${Array.from({ length: 50_000 }, (_, index) => `n${index}`).join()}\n${'1,2\n'.repeat(50_000)}`
  ),
  named('a cell of half a million spaces', () => `wkt,x\n"${' '.repeat(500_000)}x",1`),
  named('half a million digits and a letter', () => `lat,lon\n${'1'.repeat(500_000)}x,2`),
  named('a quotation mark that never closes', () => `lat,lon\n"${'1,2\n'.repeat(300_000)}`),
  named('half a million quotation marks', () => `lat,lon\n${'"'.repeat(500_001)}`),
  named('300,000 empty lines', () => `lat,lon\n${'\n'.repeat(300_000)}1,2`),
  named('a cell of a million digits', () => `lat,lon\n${'1'.repeat(1_000_000)},2`),
  named('a cell of a million degrees', () => `position\n"${'1° '.repeat(300_000)}"`),
  named('a cell of brackets', () => `wkt,x\n"POLYGON ${'('.repeat(MANY)}",1`)
];

export const hostileWkt: readonly Hostile[] = [
  named('collections 100,000 deep', () => 'GEOMETRYCOLLECTION ('.repeat(MANY) + 'POINT (1 2)' + ')'.repeat(MANY)),
  named('100,000 open brackets', () => `POLYGON ${'('.repeat(MANY)}`),
  named('100,000 statements', () => 'POINT (1 2)\n'.repeat(MANY)),
  named('a million spaces', () => `POINT (1${' '.repeat(1_000_000)}2)`),
  named('a million letters', () => `POINT ${'M'.repeat(1_000_000)} (1 2)`),
  named('a million letters and one more', () => `POINT ${'ZM'.repeat(500_000)}X (1 2)`),
  named('a million digits', () => `POINT (${'1'.repeat(1_000_000)} 2)`),
  named('half a million digits and a letter', () => `POINT (${'1'.repeat(500_000)}x 2)`),
  named('200,000 commas', () => `LINESTRING (${'1 2,'.repeat(200_000)})`)
];

export const hostileAddresses: readonly Hostile[] = [
  named('100,000 parameters', () => 'camera=1,2,3&'.repeat(MANY)),
  named('100,000 unknown parameters', () => '__proto__=1&'.repeat(MANY)),
  named('a measurement of 200,000 points', () => `measure=line${'~1,2'.repeat(200_000)}`),
  named('100,000 measurements', () => `measure=${'line~1,2~3,4!'.repeat(MANY)}`),
  named('100,000 routes', () => `route=${'1,2~3,4!'.repeat(MANY)}`),
  named('a route through 100,000 places', () => `route=1,2${'~1,2'.repeat(MANY)}`),
  named('avoiding 200,000 passages', () => `scenario=avoid:${'suez,'.repeat(200_000)}suez`),
  named('an id of 500,000 hyphens', () => `select=place:${'a-'.repeat(500_000)}`),
  named('a number of a million digits', () => `reach=${'1'.repeat(1_000_000)},2`),
  named('a name of a million signs', () => `measure=line~1,2~3,4~name:${'%25'.repeat(300_000)}`),
  named('100,000 subjects', () => `subjects=${'yamal,'.repeat(MANY)}`),
  named('a scenario named by 500,000 colons', () => `scenario=name:${':'.repeat(500_000)}`)
];

export const hostileMarkdown: readonly Hostile[] = [
  ...[
    '*a ',
    '**a',
    '_a',
    '[',
    '![',
    '![[',
    '](',
    '[a](',
    '> ',
    '>',
    '- ',
    '1. ',
    '`',
    '``a',
    '<',
    '<a',
    '</',
    '&',
    '\\',
    '~',
    '#',
    '|',
    '***',
    '*_',
    '[a]',
    '[](<',
    '  \n',
    '\t'
  ].map((piece) => named(`19,999 characters of ${JSON.stringify(piece)}`, () => piece.repeat(Math.floor(19_999 / piece.length)))),
  named('emphasis within emphasis', () => `${'*a _b '.repeat(1600)}${' b_ a*'.repeat(1600)}`),
  named('links within links', () => `${'[a '.repeat(3000)}${'](x)'.repeat(2700)}`),
  named('10 MB of words', () => 'words '.repeat(1_700_000)),
  named('10 MB of empty lines', () => '\n'.repeat(10_000_000)),
  named('lists within lists', () => Array.from({ length: 190 }, (_, index) => `${' '.repeat(index)}- a`).join('\n'))
];

export const hostileDeckAddresses: readonly Hostile[] = [
  named('zeros that unpack a thousandfold', () => base64url(deflateSync(new Uint8Array(4_000_000), { level: 9 }))),
  named('a deck that unpacks a thousandfold', () =>
    base64url(deflateSync(encode(`{"masarat":"deck","version":1,"deck":{"steps":[${'{},'.repeat(300_000)}{}]}}`), { level: 9 }))
  ),
  named('a million letters', () => 'a'.repeat(1_000_000))
];

export function base64url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}

/** A zip whose one file unpacks to many times its size. */
export function swollenZip(name: string, unit: string, megabytes: number, head = '', tail = ''): Uint8Array<ArrayBuffer> {
  const inside = encode(head + unit.repeat(Math.floor((megabytes * 1_000_000) / unit.length)) + tail);
  return zipSync({ [name]: inside }, { level: 4 }) as Uint8Array<ArrayBuffer>;
}
