import { BETWEEN_FIELDS, BETWEEN_MEASUREMENTS, escapeName, formatDecimal, formatPoint, formatRadius } from './address-text';
import type { Measurement } from './measurement';

/** The longest value the address takes of measurements, as encoded: some programs cut addresses of more than 2,000 characters. */
const LONGEST = 1500;

/**
 * Writes the visible measurements as the value of the address parameter `measure`:
 * `line~68.97,33.08,550~place.yokohama:35.45,139.65,1000~rhumb~red~name:Voyage!rings~71.27,72.07~4000km`.
 * What is as usual (geodesics, ink, no name) is left out.
 */
export function formatMeasure(measurements: readonly Measurement[]): string {
  return measurements
    .filter(({ hidden }) => !hidden)
    .map((measurement) => [measurement.shape, ...fieldsOf(measurement), ...commonOf(measurement)].join(BETWEEN_FIELDS))
    .join(BETWEEN_MEASUREMENTS);
}

/** A value as it stands in a query: commas and colons stay readable, and the apostrophe is written as browsers write it. */
export function encodeValue(value: string): string {
  return encodeURIComponent(value).replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/'/g, '%27');
}

/** Whether the visible measurements fit into an address; where not, a file holds them. */
export function fitsAddress(measurements: readonly Measurement[]): boolean {
  return encodeValue(formatMeasure(measurements)).length <= LONGEST;
}

function commonOf({ colour, name }: Measurement): string[] {
  return [...(colour === 'ink' ? [] : [colour]), ...(name ? [`name:${escapeName(name)}`] : [])];
}

function fieldsOf(measurement: Measurement): string[] {
  switch (measurement.shape) {
    case 'line':
    case 'polygon': {
      const points = measurement.points.map(formatPoint);
      return measurement.lineType === 'rhumb' ? [...points, 'rhumb'] : points;
    }
    case 'rings': {
      const { centre, radii, sector } = measurement;
      const azimuths = sector && `sector:${formatDecimal(sector.fromAzimuth)},${formatDecimal(sector.toAzimuth)}`;
      return [formatPoint(centre), ...radii.map(formatRadius), ...(azimuths ? [azimuths] : [])];
    }
    case 'along':
      return [`of:${measurement.of.kind}.${measurement.of.id}`, formatPoint(measurement.from), formatPoint(measurement.to)];
    case 'buffer':
      return [`of:${measurement.of.kind}.${measurement.of.id}`, formatRadius(measurement.radius)];
    case 'nearest': {
      const { from, placeKind, count } = measurement;
      return [formatPoint(from), `kind:${placeKind}`, ...(count === null ? [] : [`count:${count}`])];
    }
  }
}
