import { firstTold } from '#core/network/reach/first-told';
import type { PassageWarning, ReachBand } from '#core/network/types';
import { m } from './index';
import { monthSpans, restrictionName } from './passage-words';
import { listed } from './quantities';
import { draughtOf, type Named } from './route-messages';
import { passageName } from './route-titles';

const SAYS = { 'restricted-passage': m.reach_restricted, 'seasonal-passage': m.reach_seasonal } as const;
const CODES = ['restricted-passage', 'seasonal-passage'] as const;

/** What to know of the passages that bands reach through: those restricted, and those with a season; by the band that gets through first. */
export function reachPassageTexts<Band extends Pick<ReachBand, 'passages'>>(
  bands: readonly Band[],
  limitText: (band: Band) => string,
  { passages }: Pick<Named, 'passages'>
): string[] {
  const passageText = (each: PassageWarning): string =>
    m.reach_passage({ passage: passageName(each.details.passage, passages), reason: reasonOf(each) });
  return CODES.flatMap((code) => {
    const limits = firstTold(bands, code).map(({ band, told }) =>
      m.reach_limit_passages({ limit: limitText(band), passages: listed(told.map(passageText)) })
    );
    return limits.length > 0 ? [SAYS[code]({ passages: limits.join(m.reach_limit_separator()) })] : [];
  });
}

function reasonOf({ code, details }: PassageWarning): string {
  if (code === 'seasonal-passage') return monthSpans(details.months);
  return listed([restrictionName(details.restriction), ...draughtOf(details.limits)]);
}
