import type { Geometry, Position } from 'geojson';
import { textProperties } from './properties';
import { withinWorld } from './within-world';
import { xmlElement, xmlText } from './xml';
import type { FeatureWriter, WriteOptions, WrittenFeature } from './writer';

/** KML 2.2: a placemark a feature, its properties as extended data. Lines follow the ground, as they were measured. */
export function kmlWriter({ title }: WriteOptions): FeatureWriter {
  return {
    start: `<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${xmlElement('name', title)}\n`,
    write: placemark,
    end: () => '</Document></kml>\n'
  };
}

function placemark(feature: WrittenFeature): string {
  const texts = textProperties(feature, { isWhole: feature.geometry?.type.startsWith('Multi') });
  const of = (key: string): string | undefined => texts.find(([name]) => name === key)?.[1];
  const data = texts
    .filter(([name]) => name !== 'name' && name !== 'description')
    .map(([name, text]) => `<Data name="${xmlText(name)}"><value>${xmlText(text)}</value></Data>`);
  const id = feature.id === undefined ? '' : ` id="${xmlText(String(feature.id))}"`;
  return (
    `<Placemark${id}>${xmlElement('name', of('name'))}${xmlElement('description', of('description'))}${style(feature)}` +
    `${data.length === 0 ? '' : `<ExtendedData>${data.join('')}</ExtendedData>`}` +
    `${feature.geometry ? geometry(feature.geometry) : ''}</Placemark>\n`
  );
}

/** The stroke of a measurement, from the property that web maps know it by. KML writes colours backwards, opacity first. */
function style({ properties }: WrittenFeature): string {
  const [, red, green, blue] = /^#(\w\w)(\w\w)(\w\w)$/.exec(String(properties?.stroke)) ?? [];
  if (!red) return '';
  const colour = `${blue}${green}${red}`;
  return `<Style><LineStyle><color>ff${colour}</color><width>2</width></LineStyle><PolyStyle><color>33${colour}</color></PolyStyle></Style>`;
}

function geometry(shape: Geometry): string {
  switch (shape.type) {
    case 'Point':
      return `<Point>${coordinates([shape.coordinates])}</Point>`;
    case 'LineString':
      return lineString(shape.coordinates);
    case 'Polygon':
      return polygon(shape.coordinates);
    case 'MultiPoint':
      return multi(shape.coordinates.map((at) => `<Point>${coordinates([at])}</Point>`));
    case 'MultiLineString':
      return multi(shape.coordinates.map(lineString));
    case 'MultiPolygon':
      return multi(shape.coordinates.map(polygon));
    case 'GeometryCollection':
      return multi(shape.geometries.map(geometry));
  }
}

function multi(parts: readonly string[]): string {
  return `<MultiGeometry>${parts.join('')}</MultiGeometry>`;
}

function lineString(line: readonly Position[]): string {
  return `<LineString><tessellate>1</tessellate>${coordinates(line)}</LineString>`;
}

function polygon([outer = [], ...holes]: readonly (readonly Position[])[]): string {
  const ring = (name: string, positions: readonly Position[]): string =>
    `<${name}><LinearRing>${coordinates(positions)}</LinearRing></${name}>`;
  const inner = holes.map((hole) => ring('innerBoundaryIs', hole)).join('');
  return `<Polygon><tessellate>1</tessellate>${ring('outerBoundaryIs', outer)}${inner}</Polygon>`;
}

function coordinates(positions: readonly Position[]): string {
  return `<coordinates>${positions.map(tuple).join(' ')}</coordinates>`;
}

function tuple([longitude, ...rest]: Position): string {
  return [withinWorld(longitude!), ...rest.slice(0, 2)].join(',');
}
