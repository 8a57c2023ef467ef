import type { Atlas } from '#core/atlas/atlas';
import { formatCoordinate } from '#core/coordinates/format-coordinate';
import type { CoordinateReading, CoordinateResult } from '#core/coordinates/notation';
import { parseCoordinate } from '#core/coordinates/parse';
import type { FormatLanguage } from '#core/format/locale';
import type { Found } from '#core/search/found';
import type { SearchIndex } from '#core/search/search-index';
import type { MeasurePoint } from '#core/measure/measurement';
import { coordinateFailure } from '#i18n/coordinate-failure';
import { m } from '#i18n/index';
import { modeName, placeKindName } from '#i18n/words';

/** What a field answers with: a point, or a line or route of the atlas to measure on. */
export type Answer = { text: string; about: string } & (
  { kind: 'point'; point: MeasurePoint } | { kind: 'way'; of: { kind: 'line' | 'route'; id: string } }
);

export interface Answers {
  options: readonly Answer[];
  /** True where the person must decide which position is meant. */
  isUnsure: boolean;
  /** Why there is nothing to choose from, or what to decide. */
  note: string;
}

/** More is looked for than is shown: places, lines and subjects share one index. */
const LOOKED_FOR = 40;
const SHOWN = 8;

/** The points a text can mean: a position in any notation, or places by name in any of five languages. */
export function pointAnswers(query: string, atlas: Atlas, index: SearchIndex | null, language: FormatLanguage): Answers {
  const read = parseCoordinate(query);
  const typed = readingsOf(read).map((point): Answer => ({
    kind: 'point',
    text: formatCoordinate(point.at, 'decimal', language, point),
    about: m.search_position(),
    point: { at: point.at, accuracyMetres: point.accuracyMetres }
  }));
  const places = (index?.find(query, LOOKED_FOR) ?? []).flatMap((found) => placeAnswer(found, atlas, language)).slice(0, SHOWN);
  const options = [...typed, ...places];
  if (!read.ok && read.code !== 'not-a-coordinate') return { options, isUnsure: true, note: coordinateFailure(read) };
  return { options, isUnsure: false, note: emptyNote(options.length === 0, index !== null) };
}

/** The position a text tells, or those it may tell: the person chooses. */
function readingsOf(read: CoordinateResult): readonly CoordinateReading[] {
  if (read.ok) return [read];
  if (read.code === 'ambiguous') return read.readings;
  return read.code === 'out-of-range' && read.swapped ? [read.swapped] : [];
}

/** The lines and routes a text can mean. */
export function wayAnswers(query: string, index: SearchIndex | null, language: FormatLanguage): Answers {
  const options = (index?.find(query, LOOKED_FOR) ?? []).flatMap((found) => wayAnswer(found, language)).slice(0, SHOWN);
  return { options, isUnsure: false, note: emptyNote(options.length === 0, index !== null) };
}

function emptyNote(isEmpty: boolean, isReady: boolean): string {
  if (!isEmpty) return '';
  return isReady ? m.measure_nothing_found() : m.search_loading();
}

function placeAnswer({ choice, names, is }: Found, atlas: Atlas, language: FormatLanguage): Answer[] {
  if (choice.kind !== 'selection' || choice.selection.kind !== 'place' || is.kind !== 'place') return [];
  const place = atlas.places.find(({ id }) => id === choice.selection.id);
  if (!place) return [];
  const of = { kind: 'place', id: place.id } as const;
  const point = { at: place.at, accuracyMetres: place.accuracyMetres, of };
  return [{ kind: 'point', text: names[language], about: placeKindName(is.of), point }];
}

function wayAnswer({ choice, names, is }: Found, language: FormatLanguage): Answer[] {
  if (choice.kind !== 'selection') return [];
  const { kind, id } = choice.selection;
  if (kind !== 'line' && kind !== 'route') return [];
  return [{ kind: 'way', text: names[language], about: is.kind === 'line' ? modeName(is.of) : m.route_name(), of: { kind, id } }];
}
