import type { Atlas } from '#core/atlas/atlas';
import { formatMeasuredLength, FULL_PRECISION } from '#core/format/measured';
import type { MeasureResult } from '#core/measure/result';
import { mainFigure, radiusText, type FigureUnits } from '#core/measure/title';
import { m } from '#i18n/index';
import { isolated } from '#i18n/isolated';
import type { SheetLanguage } from './text';

interface Setting {
  atlas: Atlas;
  units: FigureUnits;
  language: SheetLanguage;
}

/** What stands at a label of a measurement on the sheet: the length of the leg, the area, the radius, the place. */
export function labelText(
  result: MeasureResult,
  index: number | undefined,
  { atlas, units, language }: Setting
): string | undefined {
  const length = (metres: number, uncertainty: number): string =>
    formatMeasuredLength(metres, units.length, language, {
      accuracyMetres: Math.max(uncertainty, FULL_PRECISION.accuracyMetres)
    });
  switch (result.shape) {
    case 'line':
    case 'polygon': {
      const leg = index === undefined ? undefined : result.legs[index];
      if (leg) return length(leg.lengthMetres, leg.uncertaintyMetres);
      return result.shape === 'line' ? undefined : mainFigure(result, units, language);
    }
    case 'buffer':
      return mainFigure(result, units, language);
    case 'rings': {
      const ring = index === undefined ? undefined : result.rings[index];
      return ring && radiusText(ring.radius, language);
    }
    case 'along':
      return length(result.alongMetres, result.uncertaintyMetres);
    case 'nearest': {
      const row = index === undefined ? undefined : result.rows[index];
      const place = row && atlas.places.find(({ id }) => id === row.place);
      return row && `${place?.names[language] ?? row.place}\n${length(row.lengthMetres, row.uncertaintyMetres)}`;
    }
    default:
      return undefined;
  }
}

/** The way round an area, beside its main figure; empty of what is none. */
export function perimeterText(result: MeasureResult, units: FigureUnits, language: SheetLanguage): string {
  if (result.shape !== 'polygon') return '';
  const figure = formatMeasuredLength(result.perimeterMetres, units.length, language, {
    accuracyMetres: Math.max(result.uncertaintyMetres, FULL_PRECISION.accuracyMetres)
  });
  return m.said_figure({ name: m.perimeter({}, { locale: language }), figure: isolated(figure) }, { locale: language });
}

/** The main figure of a measurement in the legend; empty where there is none. */
export function figureText(result: MeasureResult, units: FigureUnits, language: SheetLanguage): string {
  return result.shape === 'none' ? '' : mainFigure(result, units, language);
}
