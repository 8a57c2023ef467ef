import { metresTo } from '../../core/units';
import type { Spot } from '../place/find-place';

/** JSON as a person may read it too, with a line end. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
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
