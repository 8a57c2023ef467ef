import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { deflateSync, unzipSync, zipSync } from 'fflate';
import { tryLayer } from './check-layer';
import { tryAddress, tryCoordinate, tryDeckAddress, tryDeckFile, tryMarkdown, tryMeasurements } from './check-texts';
import { anyMeasurement } from '#core/measure/measurement.fixture';
import * as hostile from './hostile';
import { hostileKmz, hostileShapefiles } from './hostile-files';
import { mutatedBytes, mutatedText } from './mutate';
import { query, valuesOf } from './nearly/address';
import { deckText, markdownText } from './nearly/deck';
import { geojsonLinesText, geojsonText } from './nearly/geojson';
import { coordinateText, csvText, wktText } from './nearly/plain';
import { NAMES, shapefileZip } from './nearly/shapefile';
import { topojsonText } from './nearly/topojson';
import { gpxText, kmlText } from './nearly/xml';
import { bytesOf, textOf, type Hostile, type Input, type Target } from './target';

const LAYERS = 'tests/fixtures/layers';
const encoder = new TextEncoder();

const sample = (name: string): Uint8Array<ArrayBuffer> => Uint8Array.from(readFileSync(`${LAYERS}/${name}`));
const sampleText = (name: string): string => readFileSync(`${LAYERS}/${name}`, 'utf8');

/** Texts nearly valid, mutated, and mutated as bytes, which breaks the encoding. */
function textInputs(nearly: fc.Arbitrary<string>, samples: readonly string[] = []): fc.Arbitrary<Input> {
  const texts = samples.length > 0 ? fc.oneof(nearly, fc.constantFrom(...samples)) : nearly;
  const bytes = texts.map((each) => encoder.encode(each) as Uint8Array<ArrayBuffer>);
  return fc.oneof<fc.Arbitrary<Input>[]>(nearly, mutatedText(texts), mutatedBytes(bytes));
}

function textLayer(name: string, nearly: fc.Arbitrary<string>, samples: readonly string[], harm: readonly Hostile[]): Target {
  const inputs = textInputs(nearly, samples.map(sampleText));
  return { name, inputs, hostile: harm, attempt: (input) => tryLayer(bytesOf(input)) };
}

function text(name: string, nearly: fc.Arbitrary<string>, harm: readonly Hostile[], attempt: (text: string) => string): Target {
  const inputs: fc.Arbitrary<Input> = fc.oneof(nearly, mutatedText(nearly));
  return { name, inputs, hostile: harm, attempt: (input) => attempt(textOf(input)) };
}

function bytesLayer(name: string, files: fc.Arbitrary<Uint8Array<ArrayBuffer>>, harm: readonly Hostile[]): Target {
  return { name, inputs: fc.oneof(files, mutatedBytes(files)), hostile: harm, attempt: (input) => tryLayer(bytesOf(input)) };
}

const kmz = fc
  .record({
    name: fc.oneof({ weight: 3, arbitrary: fc.constantFrom('doc', 'files/doc') }, fc.constantFrom(...NAMES)),
    inside: fc.oneof(kmlText, mutatedText(fc.oneof(kmlText, fc.constant(sampleText('corridor.kml')))))
  })
  .map(({ name, inside }) => zipSync({ [`${name}.kml`]: encoder.encode(inside) }, { level: 1 }));

/** The parts of the real shapefiles, each now and then damaged, zipped anew so that the zip itself is whole. */
const reZipped = fc
  .constantFrom('areas.zip', 'utm40.zip')
  .map((name) => Object.entries(unzipSync(sample(name))))
  .chain((parts) =>
    fc.tuple(
      ...parts.map(([name, bytes]) => {
        const whole = fc.constant(Uint8Array.from(bytes));
        return fc.oneof(whole, mutatedBytes(whole)).map((part): [string, Uint8Array] => [name, part]);
      })
    )
  )
  .map((parts) => zipSync(Object.fromEntries(parts), { level: 1 }));

const files = fc.constantFrom('places.fgb', 'places-utm40.fgb').map(sample);
const measurementText = fc
  .array(fc.oneof({ weight: 8, arbitrary: anyMeasurement }, fc.jsonValue()), { maxLength: 4 })
  .map((measurements) => JSON.stringify({ masarat: 'measurements', version: 1, edition: '2026.11', measurements }));
const deckAddress = fc.oneof(deckText, mutatedText(deckText)).map((each) => hostile.base64url(deflateSync(encoder.encode(each))));
const json = ['mixed.geojson', 'bad-features.geojson', 'cut-off.geojson'];

export const TARGETS: readonly Target[] = [
  textLayer('geojson', geojsonText, json, hostile.hostileJson),
  textLayer('geojson-lines', geojsonLinesText, [], hostile.hostileJson),
  textLayer('topojson', topojsonText, ['network.topojson'], hostile.hostileTopology),
  textLayer('kml', kmlText, ['corridor.kml', 'broken.kml'], hostile.hostileKml),
  bytesLayer('kmz', kmz, hostileKmz),
  textLayer('gpx', gpxText, ['voyage.gpx'], hostile.hostileGpx),
  textLayer('csv', csvText, ['ports.csv', 'unsure.csv', 'unsure.tsv'], hostile.hostileTables),
  textLayer('wkt', wktText, ['shapes.wkt'], hostile.hostileWkt),
  bytesLayer('shapefile', fc.oneof(shapefileZip, reZipped) as fc.Arbitrary<Uint8Array<ArrayBuffer>>, hostileShapefiles),
  bytesLayer('flatgeobuf', files, []),
  text('coordinates', coordinateText, hostile.hostileTables, tryCoordinate),
  text('address', query, hostile.hostileAddresses, tryAddress),
  text('measure', parameter('measure'), [], tryAddress),
  text('route', parameter('route'), [], tryAddress),
  text('scenario', fc.oneof(parameter('scenario'), parameter('reach'), parameter('assume')), [], tryAddress),
  text('measurement-file', measurementText, hostile.hostileJson, tryMeasurements),
  text('deck-file', deckText, hostile.hostileJson, tryDeckFile),
  text('deck-address', deckAddress, hostile.hostileDeckAddresses, tryDeckAddress),
  text('markdown', markdownText, hostile.hostileMarkdown, tryMarkdown)
];

function parameter(name: string): fc.Arbitrary<string> {
  return valuesOf(name).map((value) => `${name}=${encodeURIComponent(value.toWellFormed())}`);
}
