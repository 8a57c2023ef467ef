import { PLACE_KINDS, type PlaceKind } from '../atlas/vocabulary';
import { BETWEEN_FIELDS, BETWEEN_MEASUREMENTS, readDecimal, readPoint, readRadius, unescapeName } from './address-text';
import { MAXIMUM_RADII } from './radius';
import { MEASURE_COLOURS, type MeasureColour, type Measurement, type MeasurePoint, type Radius } from './measurement';
import { tidyAzimuth } from './tidy';

/** No address that fits holds more; it bounds what a hostile one can ask for. */
const MAXIMUM_FIELDS = 2000;
const MAXIMUM_MEASUREMENTS = 500;

/** What the fields of a measurement say, in whatever order they stand. */
interface Fields {
  points: MeasurePoint[];
  radii: Radius[];
  colour?: MeasureColour;
  name?: string;
  rhumb?: true;
  sector?: { fromAzimuth: number; toAzimuth: number };
  of?: { kind: 'line' | 'route'; id: string };
  placeKind?: PlaceKind | 'all';
  count?: number;
}

/**
 * Reads the value of the address parameter `measure`, as {@link formatMeasure} writes it. Never fails: a measurement with
 * a field that cannot be read is left out whole, because without that field its figure would be another one. Ids follow
 * the order, so that equal addresses give equal measurements.
 */
export function parseMeasure(value: string): { measurements: Measurement[]; unreadable: string[] } {
  const measurements: Measurement[] = [];
  const unreadable: string[] = [];
  if (value === '') return { measurements, unreadable };
  for (const [index, text] of value.split(BETWEEN_MEASUREMENTS, MAXIMUM_MEASUREMENTS + 1).entries()) {
    const measurement = index < MAXIMUM_MEASUREMENTS ? readMeasurement(text, `m${measurements.length + 1}`) : undefined;
    if (measurement) measurements.push(measurement);
    else unreadable.push(text);
  }
  return { measurements, unreadable };
}

function readMeasurement(text: string, id: string): Measurement | undefined {
  const [shape, ...written] = text.split(BETWEEN_FIELDS);
  if (written.length > MAXIMUM_FIELDS) return undefined;
  const fields: Fields = { points: [], radii: [] };
  for (const field of written) {
    if (!readField(field, fields)) return undefined;
  }
  const common = { id, name: fields.name ?? '', colour: fields.colour ?? ('ink' as const), hidden: false };
  return shape === 'line' || shape === 'polygon' ? drawn(shape, common, fields) : placed(shape, common, fields);
}

type CommonFields = Pick<Measurement, 'id' | 'name' | 'colour' | 'hidden'>;

function drawn(shape: 'line' | 'polygon', common: CommonFields, fields: Fields): Measurement | undefined {
  if (!holdsOnly(fields, 'points', 'rhumb')) return undefined;
  return { ...common, shape, lineType: fields.rhumb ? 'rhumb' : 'geodesic', points: fields.points };
}

function placed(shape: string | undefined, common: CommonFields, fields: Fields): Measurement | undefined {
  const { points, radii, sector, of, placeKind, count = null } = fields;
  const [first, second] = points;
  if (shape === 'rings' && first && points.length === 1 && holdsOnly(fields, 'points', 'radii', 'sector')) {
    return { ...common, shape, centre: first, radii, ...(sector && { sector }) };
  }
  if (shape === 'along' && of && first && second && points.length === 2 && holdsOnly(fields, 'points', 'of')) {
    return { ...common, shape, of, from: first, to: second };
  }
  if (shape === 'buffer' && of && radii[0] && radii.length === 1 && holdsOnly(fields, 'radii', 'of')) {
    return { ...common, shape, of, radius: radii[0] };
  }
  const isNearest = shape === 'nearest' && holdsOnly(fields, 'points', 'placeKind', 'count');
  if (isNearest && first && placeKind && points.length === 1) return { ...common, shape, from: first, placeKind, count };
  return undefined;
}

/** Whether nothing was said that the shape has no use for: it may be another shape that was meant. */
function holdsOnly({ colour: _, name: __, ...own }: Fields, ...wanted: (keyof Fields)[]): boolean {
  return (Object.keys(own) as (keyof Fields)[]).every((field) => {
    const value = own[field as keyof typeof own];
    return wanted.includes(field) || (Array.isArray(value) && value.length === 0);
  });
}

/** Puts what a field says to the others; false for a field that is none, or says again what was said. */
function readField(text: string, fields: Fields): boolean {
  const found = readWord(text);
  if (found) {
    if (Object.keys(found).some((key) => key in fields)) return false;
    Object.assign(fields, found);
    return true;
  }
  const point = readPoint(text);
  if (point) return fields.points.push(point) > 0;
  const radius = readRadius(text);
  return radius !== undefined && fields.radii.push(radius) <= MAXIMUM_RADII;
}

function readWord(text: string): Partial<Fields> | undefined {
  if (text === 'rhumb') return { rhumb: true };
  const colour = MEASURE_COLOURS.find((each) => each === text);
  if (colour) return { colour };
  const [, word, value = ''] = /^(name|sector|of|kind|count):(.*)$/su.exec(text) ?? [];
  switch (word) {
    case 'name':
      return { name: unescapeName(value) };
    case 'sector':
      return readSector(value);
    case 'of':
      return readTrack(value);
    case 'kind':
      return readKind(value);
    case 'count':
      return /^[1-9]\d{0,3}$/.test(value) ? { count: Number(value) } : undefined;
    default:
      return undefined;
  }
}

function readSector(value: string): Partial<Fields> | undefined {
  // Rounded before they are compared: azimuths that are written alike bound no sector.
  const [fromAzimuth = NaN, toAzimuth = NaN, ...more] = value.split(',').map((text) => tidyAzimuth(readDecimal(text)));
  const inCircle = [fromAzimuth, toAzimuth].every((azimuth) => azimuth >= 0 && azimuth <= 360);
  if (!inCircle || more.length > 0 || fromAzimuth === toAzimuth) return undefined;
  return { sector: { fromAzimuth, toAzimuth } };
}

function readTrack(value: string): Partial<Fields> | undefined {
  const [, kind, id] = /^(line|route)\.([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(value) ?? [];
  return kind && id ? { of: { kind: kind as 'line' | 'route', id } } : undefined;
}

function readKind(value: string): Partial<Fields> | undefined {
  const placeKind = (['all', ...PLACE_KINDS] as const).find((each) => each === value);
  return placeKind && { placeKind };
}
