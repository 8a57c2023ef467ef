import { metresTo } from '../../core/units';
import type { Spot } from '../place/find-place';

/** What terminals obey and JSON would hold as it is; as escapes it is the same text. */
const OBEYED = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

/** A value as JSON in one line, which no terminal obeys whatever names it holds. */
export function jsonLine(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(OBEYED, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** JSON as a person may read it too, with a line end. */
export function json(value: unknown): string {
  return `${jsonLine(value, 2)}\n`;
}

/** A length in the three units of the machine formats, at full precision. */
export function lengths(lengthMetres: number): { metres: number; kilometres: number; nauticalMiles: number } {
  return {
    metres: lengthMetres,
    kilometres: metresTo('kilometre', lengthMetres),
    nauticalMiles: metresTo('nauticalMile', lengthMetres)
  };
}

/** A place or position as the machine formats tell it. */
export function spotJson({ given, at: [longitude, latitude], accuracyMetres, place }: Spot): object {
  return { given, ...(place && { id: place.id, names: place.names }), latitude, longitude, accuracyMetres };
}
