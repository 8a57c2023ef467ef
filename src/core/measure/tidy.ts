import { wrapLongitude, type LonLat } from '../geodesy/longitude';
import { METRES_PER } from '../units';
import type { Measurement, MeasurePoint, Radius } from './measurement';

/** Seven decimals of a degree are eleven millimetres, finer than anything a person sets, and short enough for an address. */
const POSITION_DECIMALS = 7;
const AZIMUTH_DECIMALS = 6;
const RADIUS_DECIMALS = 6;
/** Accuracies are estimates: a third digit of one already says nothing. */
const ACCURACY_DIGITS = 3;
/** Finer than a nanometre an address does not write. */
const ACCURACY_DECIMALS = 9;
/** A quarter of a meridian: what is known no better is not known. */
export const MAXIMUM_ACCURACY_METRES = 10_000_000;
const LONGEST_NAME = 120;
/** A tenth of what is uncertain may be rounded away without being seen. */
const UNSEEN_SHARE = 0.1;

/**
 * Brings a point to the digits an address keeps. Every point of a workbench is brought to them when it enters, so that
 * the figures shown and those a shared address gives back are computed from the very same numbers.
 */
export function tidyPoint(point: MeasurePoint): MeasurePoint {
  const name = tidyName(point.name ?? '');
  return {
    at: tidyPosition(point.at),
    accuracyMetres: tidyAccuracy(point.accuracyMetres),
    ...(point.of && { of: { kind: point.of.kind, id: point.of.id } }),
    ...(name && { name })
  };
}

export function tidyAccuracy(accuracyMetres: number): number {
  const known = Math.min(MAXIMUM_ACCURACY_METRES, Math.max(0, accuracyMetres));
  return rounded(Number(known.toPrecision(ACCURACY_DIGITS)), ACCURACY_DECIMALS);
}

/** What an accuracy may have been before it lost its digits: what was typed to a decimal deserves that one, and no more. */
export const mostAccuracy = (accuracyMetres: number): number => accuracyMetres * (1 + 0.5 * 10 ** (1 - ACCURACY_DIGITS));

/** A name on one line and of a length that can be shown. */
export function tidyName(name: string): string {
  const line = name.replace(/[\p{Cc}\p{Cs}\u2028\u2029\s]+/gu, ' ').trim();
  return Array.from(line).slice(0, LONGEST_NAME).join('').trim();
}

export function tidyRadius({ value, unit }: Radius): Radius {
  return { value: rounded(value, RADIUS_DECIMALS), unit };
}

/** Brings everything of a measurement to the digits an address keeps. Doing it twice changes nothing more. */
export function tidyMeasurement(measurement: Measurement): Measurement {
  const named = { ...measurement, name: tidyName(measurement.name) };
  switch (named.shape) {
    case 'line':
    case 'polygon':
      return { ...named, points: named.points.map(tidyPoint) };
    case 'rings':
      return { ...named, centre: tidyPoint(named.centre), radii: named.radii.map(tidyRadius), ...tidySector(named.sector) };
    case 'along':
      return { ...named, from: tidyPoint(named.from), to: tidyPoint(named.to) };
    case 'buffer':
      return { ...named, radius: tidyRadius(named.radius) };
    case 'nearest':
      return { ...named, from: tidyPoint(named.from) };
  }
}

/**
 * A point where the map was pressed: rounded to the decimals that a pixel of the map supports, so that its coordinates
 * do not look better known than they are.
 */
export function pressedPoint(at: LonLat, accuracyMetres: number): MeasurePoint {
  let decimals = 0;
  while (decimals < POSITION_DECIMALS && (METRES_PER.degree * 10 ** -decimals) / 2 > accuracyMetres * UNSEEN_SHARE) decimals += 1;
  return tidyPoint({ at: [rounded(at[0], decimals), rounded(at[1], decimals)], accuracyMetres });
}

function tidyPosition([longitude, latitude]: LonLat): LonLat {
  const east = Math.abs(longitude) <= 180 ? longitude : wrapLongitude(longitude);
  return [rounded(east, POSITION_DECIMALS), rounded(latitude, POSITION_DECIMALS)];
}

function tidySector(sector: { fromAzimuth: number; toAzimuth: number } | undefined): object {
  if (!sector) return {};
  return {
    sector: { fromAzimuth: tidyAzimuth(sector.fromAzimuth), toAzimuth: tidyAzimuth(sector.toAzimuth) }
  };
}

export function tidyAzimuth(azimuth: number): number {
  return rounded(azimuth, AZIMUTH_DECIMALS);
}

/** Never -0, which reads back as 0 and would not equal it. */
function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0;
}
