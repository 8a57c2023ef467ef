import type { Atlas } from '../atlas/atlas';
import type { FormatLanguage } from '../format/locale';
import { cite, type Citation } from '../reading/cite';
import type { Measurement } from './measurement';
import { methodLine } from './method-words';
import { methodsOf } from './method';
import type { Measured } from './result';
import { mainFigure, measurementTitle, type FigureUnits } from './title';

interface CitedMeasurement {
  measurement: Measurement;
  result: Measured;
  atlas: Atlas;
  /** The address that gives the same figure again. */
  permalink: string;
  /** The day it was measured, YYYY-MM-DD. */
  date: string;
  units: FigureUnits;
  language: FormatLanguage;
  /** The name of the atlas and the word "data edition" in the language. */
  site: string;
  editionWord: string;
}

/** A citation of a measured figure, with its method, in three forms. */
export function citeMeasurement({
  measurement,
  result,
  atlas,
  units,
  language,
  permalink,
  ...cited
}: CitedMeasurement): Citation {
  const figure = mainFigure(result, units, language);
  const title = [measurementTitle(measurement, atlas, language), ...farEnd(result, atlas, language)].join(' – ');
  return cite({
    ...cited,
    title: figure ? `${title}: ${figure}` : title,
    url: permalink,
    edition: atlas.edition,
    language,
    note: methodLine(methodsOf(result), language),
    figure: 'measurement'
  });
}

/** What the figure of a list of the nearest leads to: the first of them. */
function farEnd(result: Measured, atlas: Atlas, language: FormatLanguage): string[] {
  const [row] = result.shape === 'nearest' ? result.rows : [];
  if (!row) return [];
  return [atlas.places.find(({ id }) => id === row.place)?.names[language] ?? row.place];
}
