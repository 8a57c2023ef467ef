import { shownBy, shownDifference, withSign, type Shown } from '../../core/format/difference';
import { durationDifference, formatDurationDifference } from '../../core/format/duration';
import { formatLengthDifference, lengthDifference } from '../../core/format/length';
import type { FormatLanguage } from '../../core/format/locale';
import { FULL_PRECISION, formatMeasuredLength } from '../../core/format/measured';
import { decimalsFor, roundTo } from '../../core/format/precision';
import type { Route } from '../../core/network/types';
import { METRES_PER, metresTo } from '../../core/units';
import type { Session } from '../network/session';
import type { Request } from '../request';
import { ofCo2, KILOGRAMS_A_TONNE, writtenEmissions } from './network-texts';

type Figures = Pick<Route, 'lengthMetres' | 'hours' | 'co2Kilograms'>;

/** What one way adds to another in length, time and emissions, each with its sign: what they differ by as they are shown. */
export function added(before: Figures, after: Figures, { request }: Session): string {
  const { language } = request;
  return [
    lengthText(before.lengthMetres, after.lengthMetres, request),
    durationText(before.hours, after.hours, language),
    ofCo2(emissionsText(before.co2Kilograms, after.co2Kilograms, language), language)
  ].join(' · ');
}

function lengthText(before: number, after: number, { language, full }: Request): string {
  const texts = (['kilometre', 'nauticalMile'] as const).map((unit) => {
    if (full) {
      const decimals = decimalsFor(FULL_PRECISION.accuracyMetres / METRES_PER[unit]);
      const [first, last] = [before, after].map((metres) => roundTo(metresTo(unit, metres), decimals));
      const metres = roundTo(last! - first!, decimals) * METRES_PER[unit];
      return { value: metres, text: formatMeasuredLength(metres, unit, language, FULL_PRECISION) };
    }
    const shown = lengthDifference(before, after, unit);
    return { value: shown.value, text: formatLengthDifference(shown, unit, language) };
  });
  return texts.map(({ value, text }) => withSign(value, text, language)).join(' · ');
}

function durationText(before: number, after: number, language: FormatLanguage): string {
  const difference = durationDifference(before, after);
  return withSign(difference.value, formatDurationDifference(difference, language), language);
}

/** In tonnes where either is told in them. */
function emissionsText(before: number, after: number, language: FormatLanguage): string {
  const isHeavy = Math.max(before, after) >= KILOGRAMS_A_TONNE;
  const [first, last] = [before, after].map((kilograms) => shownEmissions(kilograms, isHeavy));
  const { value, decimals } = shownDifference(first!, last!);
  const text = writtenEmissions(value, { isHeavy, maximumFractionDigits: Math.max(0, decimals) }, language);
  return withSign(value, text, language);
}

/** An amount as it is told, in tonnes or kilograms. */
function shownEmissions(kilograms: number, inTonnes: boolean): Shown {
  const precision = { maximumSignificantDigits: 3 };
  if (kilograms >= KILOGRAMS_A_TONNE) return shownBy(kilograms / KILOGRAMS_A_TONNE, precision);
  const { value, decimals } = shownBy(kilograms, precision);
  return inTonnes
    ? { value: value / KILOGRAMS_A_TONNE, decimals: decimals + Math.log10(KILOGRAMS_A_TONNE) }
    : { value, decimals };
}
