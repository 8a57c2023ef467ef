import { describe, expect, it } from 'vitest';
import { writePieces } from '../write/writer';
import { fixture, readWell } from './read-file.fixture';

const POINT = '<Point><coordinates>56.6,24.5</coordinates></Point>';
const data = (name: string, value: string): string => `<Data name="${name}"><value>${value}</value></Data>`;
const simple = (name: string, value: string): string => `<SimpleData name="${name}">${value}</SimpleData>`;

async function attributes(inside: string, head = '') {
  const text = `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${head}<Placemark>${inside}${POINT}</Placemark></Document></kml>`;
  const { features } = await readWell('a.kml', Buffer.from(text));
  return features[0]!.properties;
}

describe('attributes of a placemark', () => {
  it('stand beside what it says of itself, where both are called the same', async () => {
    const extended = data('name', 'zone-7') + data('description', 'dd') + data('نوع', 'ميناء');
    const own = '<name>Port of Sohar</name>';
    expect(await attributes(`${own}<ExtendedData>${extended}</ExtendedData><description>real</description>`)).toEqual({
      name: 'Port of Sohar',
      'name (2)': 'zone-7',
      description: 'real',
      'description (2)': 'dd',
      نوع: 'ميناء'
    });
  });

  it('keep their names where the placemark says nothing under them', async () => {
    expect(await attributes(`<name></name><ExtendedData>${data('name', 'zone-7')}${data('open', 'x')}</ExtendedData>`)).toEqual({
      name: 'zone-7',
      open: 'x'
    });
  });

  it('are all kept where several are called the same, with the type that is declared', async () => {
    const schema = '<Schema id="s"><SimpleField name="berths" type="int"/></Schema>';
    const extended = `${data('berths', 'many')}${data('berths (2)', 'few')}<SchemaData schemaUrl="#s">${simple('berths', '4')}</SchemaData>`;
    expect(await attributes(`<ExtendedData>${extended}</ExtendedData>`, schema)).toEqual({
      berths: 'many',
      'berths (2)': 'few',
      'berths (3)': 4
    });
  });

  it('are the same when they are written and read again', async () => {
    const extended = data('name', 'zone-7') + data('description', 'dd');
    const own = '<name>Port of Sohar</name><description>real</description>';
    const text = `<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark>${own}<ExtendedData>${extended}</ExtendedData>${POINT}</Placemark></kml>`;
    const { features } = await readWell('a.kml', Buffer.from(text));
    const again = await readWell('b.kml', Buffer.from([...writePieces('kml', features, { title: '' })].join('')));
    expect(again.features).toEqual(features);
    const { features: others } = await readWell('corridor.kml', fixture('corridor.kml'));
    const othersAgain = await readWell('c.kml', Buffer.from([...writePieces('kml', others, { title: '' })].join('')));
    expect(othersAgain.features).toEqual(others);
  });
});
