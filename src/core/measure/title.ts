import type { Atlas, Line, Names, Route } from '../atlas/atlas';
import { degreeDecimals } from '../coordinates/degree-decimals';
import { formatDecimalDegrees } from '../coordinates/format';
import { plainPosition, withoutMarks } from '../coordinates/plain-position';
import { formatArea, formatMeasuredLength, FULL_PRECISION } from '../format/measured';
import type { FormatLanguage } from '../format/locale';
import { formatNumber } from '../format/number';
import { unitName } from '../format/unit-name';
import type { AreaUnit, LengthUnit } from '../units';
import type { Measurement, MeasurePoint, Radius } from './measurement';
import { figuresOf } from './method';
import { placeOfPoint } from './place-of-point';
import type { Measured } from './result';

/** What lies between its first and its last corner would else be taken for the way from one to the other. */
const AREA: Readonly<Record<FormatLanguage, string>> = { ar: 'مساحة', en: 'Area' };

/** How a bare position is written. */
type Written = (point: MeasurePoint, language: FormatLanguage) => string;

const onScreen: Written = ({ at, accuracyMetres }, language) =>
  formatDecimalDegrees(at, language, degreeDecimals(accuracyMetres));
const asData: Written = ({ at, accuracyMetres }) => plainPosition(at, accuracyMetres);

/** What a point is called: the person's name for it, its place's, or where it lies. */
export function pointTitle(point: MeasurePoint, atlas: Atlas, language: FormatLanguage, written = onScreen): string {
  return point.name ?? placeOfPoint(point, atlas)?.names[language] ?? written(point, language);
}

/** What a measurement is called in files of data: without invisible marks, positions as `25.3, 60.6` with the decimals they have. */
export function dataTitle(measurement: Measurement, atlas: Atlas, language: FormatLanguage): string {
  return measurement.name || withoutMarks(measurementTitle(measurement, atlas, language, asData));
}

/** What a measurement is called: the person's name for it, or that of what it measures. */
export function measurementTitle(measurement: Measurement, atlas: Atlas, language: FormatLanguage, written = onScreen): string {
  if (measurement.name) return measurement.name;
  const title = (point: MeasurePoint): string => pointTitle(point, atlas, language, written);
  switch (measurement.shape) {
    case 'line':
      return betweenEnds(measurement.points.map(title));
    case 'polygon':
      return `${AREA[language]}: ${betweenEnds(measurement.points.map(title))}`;
    case 'rings':
      return title(measurement.centre);
    case 'along':
      return `${recordNames(measurement.of, atlas)?.[language] ?? measurement.of.id}: ${title(measurement.from)} – ${title(measurement.to)}`;
    case 'buffer':
      return `${recordNames(measurement.of, atlas)?.[language] ?? measurement.of.id} ± ${radiusText(measurement.radius, language)}`;
    case 'nearest':
      return title(measurement.from);
  }
}

/** Two ends are named, and that there is more between them is seen. */
function betweenEnds(titles: readonly string[]): string {
  const [first = '', last] = [titles[0], titles.at(-1)];
  if (titles.length < 2) return first;
  return titles.length === 2 ? `${first} – ${last}` : `${first} – … – ${last}`;
}

function recordNames({ kind, id }: { kind: 'line' | 'route'; id: string }, atlas: Atlas): Names | undefined {
  const records: readonly (Line | Route)[] = kind === 'line' ? atlas.lines : atlas.routes;
  return records.find((record) => record.id === id)?.names;
}

/** The units figures are written in. */
export interface FigureUnits {
  length: LengthUnit;
  area: AreaUnit;
}

/** A radius as it was typed. */
export function radiusText({ value, unit }: Radius, language: FormatLanguage): string {
  const name = unitName(unit, value, {}, language);
  if (name !== '°') return `${formatNumber(value, language)}\u00a0${name}`;
  // In Arabic text the sign would jump to the other side of its number; the invisible mark holds it.
  return `${language === 'ar' ? '\u200e' : ''}${formatNumber(value, language)}${name}`;
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
