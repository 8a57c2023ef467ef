import { formatCoordinate } from '../../core/coordinates/format-coordinate';
import { formatAccuracy } from '../../core/format/length';
import type { FormatLanguage } from '../../core/format/locale';
import { FULL_PRECISION, formatAzimuth, formatMeasuredLength } from '../../core/format/measured';
import type { LonLat } from '../../core/geodesy/longitude';
import type { Spot } from '../place/find-place';
import type { Request } from '../request';

/** Decimals of a degree that show all that is computed: a tenth of a millimetre. */
const FULL_DECIMALS = 9;

/** A place by name and id, a position as it was given. */
export function spotName({ given, place }: Spot, language: FormatLanguage): string {
  return place ? `${place.names[language]} (${place.id})` : given;
}

/** The one place and the other, in the direction of reading. */
export function way(from: string, to: string, language: FormatLanguage): string {
  return `${from} ${language === 'ar' ? '←' : '→'} ${to}`;
}

/** A measured length in kilometres and nautical miles, rounded as on the map to what the inputs support. */
export function length(lengthMetres: number, uncertaintyMetres: number, { language, full }: Request): string {
  const precision = full ? FULL_PRECISION : { accuracyMetres: uncertaintyMetres };
  const [kilometres, nauticalMiles] = (['kilometre', 'nauticalMile'] as const).map((unit) =>
    formatMeasuredLength(lengthMetres, unit, language, precision)
  );
  return `${kilometres} · ${nauticalMiles}`;
}

/** An azimuth known so well; without an accuracy, to a tenth of a degree. */
export function azimuth(degrees: number, accuracyDegrees: number | undefined, { language, full }: Request): string {
  return formatAzimuth(degrees, language, full ? FULL_PRECISION : { accuracyDegrees });
}

export function uncertainty(metres: number, { language }: Request): string {
  return formatAccuracy(metres, language);
}

export function position(at: LonLat, accuracyMetres: number, { language, full }: Request): string {
  return formatCoordinate(at, 'decimal', language, full ? { decimals: FULL_DECIMALS } : { accuracyMetres });
}
