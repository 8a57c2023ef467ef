import { squareMetresTo, metresTo, METRES_PER, SQUARE_METRES_PER, type AreaUnit, type LengthUnit } from '../units';
import { numberFormat, type FormatLanguage } from './locale';
import { decimalsFor, roundTo } from './precision';
import { countedUnit, unitName } from './unit-name';

/** What "all digits" means: to the millimetre, to the square metre and to a millionth of a degree. */
export const FULL_PRECISION = { accuracyMetres: 0.0005, accuracySquareMetres: 0.5, accuracyDegrees: 0.0000005 } as const;

/** No digit farther than this before or behind the point is sought. */
const MOST_DECIMALS = 20;

/** Without a known accuracy an azimuth is written to a tenth of a degree. */
const USUAL_ACCURACY_DEGREES = 0.05;

/** A length that was measured, with the digits its accuracy supports (`precision.ts`), in any unit; an accuracy of 0 is exact. */
export function formatMeasuredLength(
  lengthMetres: number,
  unit: LengthUnit,
  language: FormatLanguage,
  { accuracyMetres }: { accuracyMetres: number }
): string {
  return figure(metresTo(unit, lengthMetres), accuracyMetres / METRES_PER[unit], unit, language);
}

/** The same figure alone, under a head that names the unit. */
export function formatBareLength(
  lengthMetres: number,
  unit: LengthUnit,
  language: FormatLanguage,
  { accuracyMetres }: { accuracyMetres: number }
): string {
  const { value, precision } = shownFigure(metresTo(unit, lengthMetres), accuracyMetres / METRES_PER[unit]);
  return numberFormat(language, precision).format(value);
}

/** An area that was measured, with the digits its accuracy supports. */
export function formatArea(
  areaSquareMetres: number,
  unit: AreaUnit,
  language: FormatLanguage,
  { accuracySquareMetres }: { accuracySquareMetres: number }
): string {
  return figure(squareMetresTo(unit, areaSquareMetres), accuracySquareMetres / SQUARE_METRES_PER[unit], unit, language);
}

/** An azimuth in degrees clockwise from north, 0 to 360: `45.2°`. */
export function formatAzimuth(
  azimuth: number,
  language: FormatLanguage,
  { accuracyDegrees = USUAL_ACCURACY_DEGREES }: { accuracyDegrees?: number } = {}
): string {
  const decimals = Math.max(0, decimalsFor(accuracyDegrees));
  // What rounds up to a full turn points north again.
  const shown = { value: roundTo(azimuth, decimals) % 360, precision: precisionOf(decimals, accuracyDegrees === 0) };
  return figureText(shown, 'degree', language);
}

interface ShownFigure {
  value: number;
  precision: { minimumFractionDigits: number; maximumFractionDigits: number };
}

/** A figure keeps its first digit, however little it is known: nought would say that it is known to be nothing. */
function shownFigure(value: number, accuracy: number): ShownFigure {
  // One that rounds up to the next power of ten has its first digit there.
  const first =
    value === 0 || !Number.isFinite(value) ? -Infinity : -Math.floor(Math.log10(Number(Math.abs(value).toPrecision(1))) + 1e-9);
  const decimals = Math.min(MOST_DECIMALS, Math.max(decimalsFor(accuracy), first, -MOST_DECIMALS));
  return { value: roundTo(value, decimals), precision: precisionOf(Math.max(0, decimals), accuracy === 0) };
}

/** A figure that is `exact` was given, not measured: noughts at its end would claim what nobody computed. */
function precisionOf(decimals: number, exact: boolean): ShownFigure['precision'] {
  return { minimumFractionDigits: exact ? 0 : decimals, maximumFractionDigits: decimals };
}

function figure(value: number, accuracy: number, unit: LengthUnit | AreaUnit, language: FormatLanguage): string {
  return figureText(shownFigure(value, accuracy), unit, language);
}

function figureText({ value, precision }: ShownFigure, unit: LengthUnit | AreaUnit, language: FormatLanguage): string {
  const number = numberFormat(language, precision).format(value);
  const counted = countedUnit(unit, number, language);
  if (counted !== undefined) return counted;
  const name = unitName(unit, value, precision, language);
  if (name !== '°') return `${number}\u00a0${name}`;
  // In Arabic text the sign would jump to the other side of its number; the invisible mark holds it.
  return `${language === 'ar' ? '\u200e' : ''}${number}${name}`;
}
