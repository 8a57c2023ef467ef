import type { Atlas, Line, Route } from '../atlas/atlas';
import { shownName } from '../atlas/shown-name';
import { formatDecimalDegrees } from '../coordinates/format';
import { plainPosition, withoutMarks } from '../coordinates/plain-position';
import { lastDigit } from '../coordinates/plain-text';
import { positionDecimals } from '../coordinates/position-decimals';
import { formatArea, formatMeasuredLength, FULL_PRECISION } from '../format/measured';
import type { FormatLanguage } from '../format/locale';
import type { AreaUnit, LengthUnit } from '../units';
import type { Measurement, MeasurePoint, Radius } from './measurement';
import { figuresOf } from './method';
import { placeOfPoint } from './place-of-point';
import { radiusMetres } from './radius';
import type { Measured } from './result';
import { mostAccuracy } from './tidy';
import type { TrackRef } from './track';

/** What is said before a title: what lies between the corners of an area would else be taken for the way from one to the other. */
const AREA: Readonly<Record<FormatLanguage, string>> = { ar: 'مساحة', en: 'Area' };
const RINGS: Readonly<Record<FormatLanguage, string>> = { ar: 'دوائر حول', en: 'Rings around' };
const NEAREST: Readonly<Record<FormatLanguage, string>> = { ar: 'الأقرب إلى', en: 'Nearest to' };

/** What a measurement is called before it has a point. */
const NOTHING_YET: Readonly<Record<'line' | 'polygon', Readonly<Record<FormatLanguage, string>>>> = {
  line: { ar: 'مسافة', en: 'Distance' },
  polygon: AREA
};

/** A metre: a name needs no more, however well its point is known. */
const MOST_DECIMALS = 5;

/** How a bare position is written. */
type Written = (point: MeasurePoint, language: FormatLanguage) => string;

const onScreen: Written = ({ at, accuracyMetres }, language) =>
  formatDecimalDegrees(at, language, Math.min(MOST_DECIMALS, positionDecimals(at, mostAccuracy(accuracyMetres))));
const asData: Written = ({ at, accuracyMetres }) => plainPosition(at, accuracyMetres);

/** What a point is called: by the person's own name for it, or by the place it is; nothing for a bare position. */
export function pointName(point: MeasurePoint, atlas: Atlas, language: FormatLanguage): string | undefined {
  if (point.name) return point.name;
  const place = placeOfPoint(point, atlas);
  return place && shownName(place, language, 'both');
}

/** What a measurement is called in files of data: without invisible marks, positions as `25.3, 60.6` with the decimals they have. */
export function dataTitle(measurement: Measurement, atlas: Atlas, language: FormatLanguage): string {
  return measurement.name || withoutMarks(measurementTitle(measurement, atlas, language, asData));
}

/** What a measurement is called everywhere: by the person's name for it, or by what it measures. */
export function measurementTitle(measurement: Measurement, atlas: Atlas, language: FormatLanguage, written = onScreen): string {
  if (measurement.name) return measurement.name;
  const title = (point: MeasurePoint): string => pointName(point, atlas, language) ?? written(point, language);
  switch (measurement.shape) {
    case 'line':
    case 'polygon': {
      const { shape, points } = measurement;
      if (points.length === 0) return NOTHING_YET[shape][language];
      const ends = betweenEnds(points.map(title));
      return shape === 'polygon' ? `${AREA[language]}: ${ends}` : ends;
    }
    case 'rings':
      return `${RINGS[language]} ${title(measurement.centre)}`;
    case 'along':
      return `${wayName(measurement.of, atlas, language)}: ${title(measurement.from)} – ${title(measurement.to)}`;
    case 'buffer':
      return `${wayName(measurement.of, atlas, language)} ± ${radiusText(measurement.radius, language)}`;
    case 'nearest':
      return `${NEAREST[language]} ${title(measurement.from)}`;
  }
}

/** Two ends are named, and that there is more between them is seen. */
function betweenEnds(titles: readonly string[]): string {
  const [first = '', last] = [titles[0], titles.at(-1)];
  if (titles.length < 2) return first;
  return titles.length === 2 ? `${first} – ${last}` : `${first} – … – ${last}`;
}

/** What a line or route of the atlas is called. */
export function wayName({ kind, id }: TrackRef, atlas: Atlas, language: FormatLanguage): string {
  const records: readonly (Line | Route)[] = kind === 'line' ? atlas.lines : atlas.routes;
  const record = records.find((each) => each.id === id);
  return record ? shownName(record, language, 'both') : id;
}

/** The units figures are written in. */
export interface FigureUnits {
  length: LengthUnit;
  area: AreaUnit;
}

/** A radius as it was typed. */
export function radiusText(radius: Radius, language: FormatLanguage): string {
  return formatMeasuredLength(radiusMetres(radius), radius.unit, language, { accuracyMetres: lastDigitMetres(radius) });
}

/** Half of the last digit typed: all of a radius is shown, and nothing beside. */
function lastDigitMetres({ value, unit }: Radius): number {
  return radiusMetres({ value: lastDigit(String(value)) / 2, unit });
}

/**
 * The main figure of a result with the digits its inputs support: `5,874 km`; radii as they were typed. Empty where there
 * is none.
 */
export function mainFigure(result: Measured, units: FigureUnits, language: FormatLanguage): string {
  if (result.shape === 'rings') {
    return result.rings.map(({ radius }) => radiusText(radius, language)).join(language === 'ar' ? '؛ ' : '; ');
  }
  const [figure] = figuresOf(result);
  if (!figure) return '';
  const { dimension, value, uncertainty } = figure;
  if (dimension === 'area') {
    const accuracySquareMetres = Math.max(uncertainty, FULL_PRECISION.accuracySquareMetres);
    return formatArea(value, units.area, language, { accuracySquareMetres });
  }
  return formatMeasuredLength(value, units.length, language, {
    accuracyMetres: Math.max(uncertainty, FULL_PRECISION.accuracyMetres)
  });
}
