import type { Atlas } from '#core/atlas/atlas';
import { formatDecimalDegrees } from '#core/coordinates/format';
import { formatDate } from '#core/format/date';
import { citeMeasurement } from '#core/measure/citation';
import { measure } from '#core/measure/measure';
import type { Measurement } from '#core/measure/measurement';
import type { FigureUnits } from '#core/measure/title';
import { cite } from '#core/reading/cite';
import type { SubjectId } from '#core/atlas/vocabulary';
import { m } from '#i18n/index';
import { isolated } from '#i18n/isolated';
import type { Frame } from '#map/drawn/frame';
import { creditsOf } from '#map/legend-entries';
import type { Note } from './compose-sheet';
import type { SheetLanguage } from './text';

interface NotesInput {
  atlas: Atlas;
  frame: Frame;
  subjects: readonly SubjectId[];
  measurements: readonly Measurement[];
  layers: readonly string[];
  /** What is to be said of what was found on the network; nothing where it found nothing. */
  found: readonly string[];
  units: FigureUnits;
  language: SheetLanguage;
  title: string;
  permalink: string;
  /** YYYY-MM-DD. */
  today: string;
}

/** Addresses longer than this would fill the foot of a sheet; the view without its measurements is cited then. */
const LONGEST_ADDRESS = 420;

/** What a sheet says of itself: projection, method, borders, sources, how to cite it, and when it was made. */
export function sheetNotes(input: NotesInput): Note[] {
  const { frame, subjects, layers, found, language, today } = input;
  const options = { locale: language };
  const credits = isolated(creditsOf(subjects));
  return [
    { text: `${projectionText(frame, language)} ${m.sheet_wgs84({}, options)}` },
    { text: `${m.policy_de_facto({}, options)}${language === 'ar' ? '،' : ','} ${m.policy_names_both({}, options)}` },
    { text: m.sheet_sources({ credits }, options) },
    ...found.map((text) => ({ text })),
    ...(layers.length > 0 ? [{ text: m.sheet_layer_source({ names: layers.join(m.separator({}, options)) }, options) }] : []),
    ...citation(input),
    { text: m.sheet_made({ date: formatDate(today, language) }, options) }
  ];
}

function projectionText(frame: Frame, language: SheetLanguage): string {
  const options = { locale: language };
  if (frame.isMercator) return m.sheet_projection_mercator({}, options);
  if (frame.kind === 'world') return m.sheet_projection_world({}, options);
  const centre = formatDecimalDegrees(frame.centre, language, 1);
  return frame.kind === 'globe'
    ? m.sheet_projection_globe({ centre }, options)
    : m.sheet_projection_azimuthal({ centre }, options);
}

/** The citation of the one figure on the sheet, or of the view; its address has a line of its own. */
function citation(input: NotesInput): Note[] {
  const { atlas, measurements, found, units, language, title, today, permalink } = input;
  const options = { locale: language };
  const words = { language, site: m.site_name({}, options), editionWord: m.cite_edition({}, options), date: today };
  const url = permalink.length > LONGEST_ADDRESS ? permalink.split('?')[0]! : permalink;
  const [measurement, ...others] = measurements;
  const result = measurement && measure(measurement, atlas);
  const cited =
    measurement && result && result.shape !== 'none' && others.length === 0 && found.length === 0
      ? citeMeasurement({ measurement, result, atlas, permalink: url, units, ...words })
      : cite({ title, url, edition: atlas.edition, ...words });
  return [{ text: cited.words }, { text: url, latin: true }];
}
