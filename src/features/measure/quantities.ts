import { formatArea, formatAzimuth, formatBareLength, formatMeasuredLength, FULL_PRECISION } from '#core/format/measured';
import { formatPercent } from '#core/format/number';
import { unitName } from '#core/format/unit-name';
import type { MeasurePoint, Radius } from '#core/measure/measurement';
import { radiusText as typedRadius } from '#core/measure/title';
import { writtenPosition } from '#core/measure/written-position';
import { runningOn } from '#i18n/direction';
import { language, m } from '#i18n/index';
import { tolerance } from '#i18n/quantities';
import type { MeasureSettings } from './settings.svelte';

type Settings = Pick<MeasureSettings, 'lengthUnit' | 'areaUnit' | 'isFull'>;

/** A length with its unit and the digits its points support, or all of them. */
export function lengthText(settings: Settings, lengthMetres: number, uncertaintyMetres: number): string {
  return formatMeasuredLength(lengthMetres, settings.lengthUnit, language(), shownAccuracy(settings, uncertaintyMetres));
}

/** The figure alone, under a head that names the unit. */
export function bareLengthText(settings: Settings, lengthMetres: number, uncertaintyMetres: number): string {
  return formatBareLength(lengthMetres, settings.lengthUnit, language(), shownAccuracy(settings, uncertaintyMetres));
}

function shownAccuracy({ isFull }: Settings, uncertaintyMetres: number): { accuracyMetres: number } {
  const least = FULL_PRECISION.accuracyMetres;
  return { accuracyMetres: isFull ? least : Math.max(least, uncertaintyMetres) };
}

export function areaText({ areaUnit, isFull }: Settings, areaSquareMetres: number, uncertaintySquareMetres: number): string {
  const least = FULL_PRECISION.accuracySquareMetres;
  const accuracySquareMetres = isFull ? least : Math.max(least, uncertaintySquareMetres);
  return formatArea(areaSquareMetres, areaUnit, language(), { accuracySquareMetres });
}

export function azimuthText({ isFull }: Settings, azimuth: number, uncertaintyDegrees: number): string {
  const least = FULL_PRECISION.accuracyDegrees;
  const accuracyDegrees = isFull ? least : Math.max(least, uncertaintyDegrees);
  return formatAzimuth(azimuth, language(), { accuracyDegrees });
}

/** What follows from a radius is exact; seven digits of it are enough for the eye. */
export function exactTo(value: number): number {
  return Math.abs(value) * 0.5e-6;
}

/** Where a point is, in the notation the person chose. */
export function positionText({ notation }: Pick<MeasureSettings, 'notation'>, point: MeasurePoint): string {
  return runningOn(writtenPosition(point, notation, language()));
}

/** How far the true position may lie from where a point is set. */
export function accuracyText(accuracyMetres: number): string {
  return accuracyMetres > 0 ? tolerance(accuracyMetres) : '';
}

/** By how many percent one length is longer than another. */
export function deviationText(lengthMetres: number, otherMetres: number): string {
  return formatPercent(lengthMetres / otherMetres - 1, language());
}

/** A radius as it was typed. */
export const radiusText = (radius: Radius): string => typedRadius(radius, language());

export function radiiList(radii: readonly Radius[]): string {
  return radii.map(radiusText).join(m.semicolon());
}

/** The name of the unit lengths are shown in, for the head of a column. */
export function lengthUnitSign({ lengthUnit }: Settings): string {
  return unitName(lengthUnit, 100, {}, language());
}
