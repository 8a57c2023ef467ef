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
import { emissions, ofCo2, KILOGRAMS_A_TONNE, writtenEmissions } from './network-texts';

type Figures = Pick<Route, 'lengthMetres' | 'hours' | 'co2Kilograms'>;

/**
 * What one way adds to another in length, time and emissions, each with its sign: the differences of the figures as they are
 * shown beside it. Emissions that are not shown are subtracted as they are.
 */
export function added(before: Figures, after: Figures, { request }: Session, { showsCo2 }: { showsCo2: boolean }): string {
  const { language } = request;
  const co2 = after.co2Kilograms - before.co2Kilograms;
  const mass = showsCo2
    ? emissionsText(before.co2Kilograms, after.co2Kilograms, language)
    : withSign(co2, emissions(co2, language), language);
  return [
    lengthText(before.lengthMetres, after.lengthMetres, request),
    durationText(before.hours, after.hours, language),
    ofCo2(mass, language)
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

/** As they are shown where both are told in one unit, else exact, since tonnes do not tell kilograms. */
function emissionsText(before: number, after: number, language: FormatLanguage): string {
  const [unit, other] = [before, after].map((each) => (each >= KILOGRAMS_A_TONNE ? KILOGRAMS_A_TONNE : 1));
  if (unit !== other) return withSign(after - before, emissions(after - before, language), language);
  const shown = (kilograms: number): Shown => shownBy(kilograms / unit!, { maximumSignificantDigits: 3 });
  const { value, decimals } = shownDifference(shown(before), shown(after));
  return withSign(value, writtenEmissions(value, { isHeavy: unit! > 1, maximumFractionDigits: decimals }, language), language);
}
