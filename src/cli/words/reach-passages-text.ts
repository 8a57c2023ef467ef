import type { FormatLanguage } from '../../core/format/locale';
import type { PassageWarning } from '../../core/network/types';
import type { Words } from '../language';
import { monthNames, sizeTexts } from './limit-words';
import { RESTRICTION_WORDS } from './network-words';

const SAYS: Readonly<Record<PassageWarning['code'], Words>> = {
  'restricted-passage': {
    ar: 'بعض هذه المياه لا يؤدي إليه طريق بلا معابر مقيَّدة، ويُبلغ عبر ما يلي منها، كلٌّ من أول حدّ يجتازه',
    en: 'no route without restricted passages leads to some of these waters, which are reached through these, each from the first limit that gets through it'
  },
  'seasonal-passage': {
    ar: 'بعض هذه المياه يُبلغ عبر معابر لا تُعبر إلا في الموسم، كلٌّ من أول حدّ يجتازه',
    en: 'some of these waters are reached through passages that are passable in season only, each from the first limit that gets through it'
  }
};

/** Passages of one code that areas reach through, under the limits they are first got through within. */
export function reachPassagesText(
  code: PassageWarning['code'],
  limits: readonly { within: string; told: readonly PassageWarning[] }[],
  nameOf: (id: string) => Words,
  language: FormatLanguage
): string {
  const comma = language === 'ar' ? '، ' : ', ';
  const texts = limits.map(({ within, told }) => {
    const passages = told.map((each) => `${nameOf(each.details.passage)[language]} (${why(each, language).join(comma)})`);
    return `${within} – ${passages.join(comma)}`;
  });
  return `${SAYS[code][language]}: ${texts.join(language === 'ar' ? '؛ ' : '; ')}`;
}

function why(warning: PassageWarning, language: FormatLanguage): string[] {
  if (warning.code === 'seasonal-passage') return [monthNames(warning.details.months, language)];
  const { restriction, limits } = warning.details;
  return [RESTRICTION_WORDS[restriction][language], ...sizeTexts(limits, language)];
}
