import type { Language } from '#core/atlas/vocabulary';
import { formatDecimalDegrees, formatDegreesMinutesSeconds } from '#core/coordinates/format';
import type { FormatLanguage } from '#core/format/locale';
import type { LonLat } from '#core/geodesy/longitude';
import type { Findings } from '#core/search/find';
import type { Choice, Found } from '#core/search/found';
import { m } from '#i18n/index';
import { kindLabel } from './labels';

/** A row of the list of results, ready to be shown. */
export interface Option {
  choice: Choice;
  /** In the page's language. */
  name: string;
  /** What it is. */
  label: string;
  /** The spelling that answered the query, where it is not the name itself. */
  also: { text: string; language: Language | null } | null;
}

/** The rows of what was found: positions before names. */
export function optionsOf({ positions, found }: Findings, language: FormatLanguage): Option[] {
  return [...positions.map((at) => positionOption(at, language)), ...found.map((each) => foundOption(each, language))];
}

function positionOption(at: LonLat, language: FormatLanguage): Option {
  const also = { text: formatDegreesMinutesSeconds(at, language), language };
  return { choice: { kind: 'position', at }, name: formatDecimalDegrees(at, language), label: m.search_position(), also };
}

function foundOption({ choice, is, names, matched }: Found, language: FormatLanguage): Option {
  const name = names[language];
  return { choice, name, label: kindLabel(is), also: name.includes(matched.text) ? null : matched };
}
