import { formatShares, LEAST_SHARE } from '../../core/format/shares';
import { alternativeName as nameOfAlternative } from '../../core/network/alternative-name';
import { LEG_MODES, type Alternative, type Defaults, type Route } from '../../core/network/types';
import type { Words } from '../language';
import type { Session } from '../network/session';
import { MODE_WORDS, ROUTE_LABELS } from '../words/network-words';
import { fact } from '../words/phrases';
import { added } from './difference-text';
import { nameOf, routeFacts } from './network-texts';

/** What one of several ways is called, in both languages. */
export function alternativeName(alternative: Alternative, session: Session): Words {
  const named = (language: keyof Words): string => {
    const name = (id: string): string => nameOf(id, session)[language];
    const place = (id: string): string | undefined => session.atlas.places.find((each) => each.id === id)?.names[language];
    return nameOfAlternative(alternative, language, { passage: name, line: name, place });
  };
  return { ar: named('ar'), en: named('en') };
}

/** The figures of a way that was asked for with these assumptions, its shares by mode, and what it adds to the best. */
export function alternativeFacts(alternative: Alternative, best: Route, defaults: Defaults, session: Session): string[] {
  const { language } = session.request;
  const { route, shares, addedMetres, addedHours } = alternative;
  const modes = LEG_MODES.filter((mode) => (shares[mode] ?? 0) >= LEAST_SHARE);
  const percents = formatShares(
    modes.map((mode) => shares[mode]!),
    language
  );
  const parts = modes.map((mode, index) => `${MODE_WORDS[mode][language]} ${percents[index]}`);
  return [
    ...routeFacts(route, defaults, session),
    ...(parts.length > 1 ? [fact(ROUTE_LABELS.shares, parts.join(' · '), language)] : []),
    ...(addedMetres === 0 && addedHours === 0 ? [] : [fact(ROUTE_LABELS.added, added(best, route, session), language)])
  ];
}
