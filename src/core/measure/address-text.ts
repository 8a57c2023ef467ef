import { halfStepMetres } from '../coordinates/resolution';
import type { LonLat } from '../geodesy/longitude';
import type { MeasurePoint, Radius } from './measurement';
import { isRadiusInRange, UNIT_SIGNS, unitOfSign } from './radius';
import { tidyAccuracy, tidyName, tidyPoint, tidyRadius } from './tidy';

/** Between measurements, and between the fields of one. A query leaves both signs as they are. */
export const BETWEEN_MEASUREMENTS = '!';
export const BETWEEN_FIELDS = '~';

const ESCAPED: Readonly<Record<string, string>> = { '*': '**', '!': '*.', '~': '*-' };

/** Writes a name so that none of its letters parts anything. */
export function escapeName(name: string): string {
  return name.replace(/[*!~]/g, (letter) => ESCAPED[letter]!);
}

export function unescapeName(text: string): string {
  return tidyName(text.replace(/\*([*.-])/g, (_, sign: string) => ({ '*': '*', '.': '!', '-': '~' })[sign]!));
}

/** As many digits as an address keeps, before the point and after it. */
const DIGITS = 9;

/** A number in as few digits as give it back, never in powers of ten. */
export function formatDecimal(value: number): string {
  const short = String(value);
  return /e/.test(short) ? value.toFixed(DIGITS).replace(/\.?0+$/, '') : short;
}

/** A number as an address gives it back; NaN for one that it cannot hold. Bounds are to be compared with this. */
export function tidyDecimal(value: number): number {
  const rounded = Number(value.toFixed(DIGITS)) + 0;
  return Math.abs(rounded) < 10 ** DIGITS ? rounded : NaN;
}

const DECIMAL = String.raw`-?\d{1,9}(?:\.\d{1,20})?`;

/** Reads a plain decimal number; NaN for anything else. */
export function readDecimal(text: string): number {
  return new RegExp(`^${DECIMAL}$`).test(text) ? tidyDecimal(Number(text)) : NaN;
}

/** What a position is known to when nothing more is said: half of its last digit, as when a person types it. */
function writtenAccuracyMetres(at: LonLat, latitude: string, longitude: string): number {
  const [north, east] = [latitude, longitude].map((text) => 10 ** -(text.split('.')[1] ?? '').length);
  return tidyAccuracy(halfStepMetres(at, { latitude: north!, longitude: east! }));
}

/**
 * `[place.id:]latitude,longitude[,accuracy][:name]`. The position stands beside the id, so that an address gives back
 * its figures whatever a later edition knows of the place. What lies in the reader's own layers is a bare position to others.
 */
export function formatPoint({ at, accuracyMetres, of, name }: MeasurePoint): string {
  const from = of && of.kind !== 'layer' ? `${of.kind}.${of.id}:` : '';
  const [latitude, longitude] = [formatDecimal(at[1]), formatDecimal(at[0])];
  const isWritten = accuracyMetres === writtenAccuracyMetres(at, latitude, longitude);
  const named = name ? `:${escapeName(name)}` : '';
  return `${from}${latitude},${longitude}${isWritten ? '' : `,${formatDecimal(accuracyMetres)}`}${named}`;
}

const POINT = new RegExp(
  String.raw`^(?:(place|line)\.([a-z0-9]+(?:-[a-z0-9]+)*):)?(${DECIMAL}),(${DECIMAL})(?:,(\d{1,9}(?:\.\d{1,9})?))?(?::(.*))?$`,
  'su'
);

/** Reads a point; nothing where it is none. */
export function readPoint(text: string): MeasurePoint | undefined {
  const [, kind, id, latitude = '', longitude = '', accuracy, name = ''] = POINT.exec(text) ?? [];
  const at: LonLat = [Number(longitude), Number(latitude)];
  if (latitude === '' || Math.abs(at[0]) > 180 || Math.abs(at[1]) > 90) return undefined;
  return tidyPoint({
    at,
    accuracyMetres: accuracy === undefined ? writtenAccuracyMetres(at, latitude, longitude) : Number(accuracy),
    ...(kind && id && { of: { kind: kind as 'place' | 'line', id } }),
    name: unescapeName(name)
  });
}

/** `500km`, `200nmi`, `1deg`. */
export function formatRadius({ value, unit }: Radius): string {
  return formatDecimal(value) + UNIT_SIGNS[unit];
}

/** Reads a radius; nothing where it is none or larger than may be. */
export function readRadius(text: string): Radius | undefined {
  const [, number = '', sign = ''] = /^([\d.]+)([a-z]+)$/.exec(text) ?? [];
  const unit = unitOfSign(sign);
  const radius = unit && tidyRadius({ value: readDecimal(number), unit });
  return radius && isRadiusInRange(radius) ? radius : undefined;
}
