import { formatShares, LEAST_SHARE } from '../../core/format/shares';
import { LEG_MODES, type Alternative, type Defaults, type Route } from '../../core/network/types';
import type { Words } from '../language';
import type { Session } from '../network/session';
import { MODE_WORDS, ROUTE_LABELS } from '../words/network-words';
import { fact } from '../words/phrases';
import { added } from './difference-text';
import { nameOf, routeFacts } from './network-texts';

const BEST: Words = { ar: 'الأفضل', en: 'The best' };

/** What sets a way apart, in words: its corridor or what it takes, else what it keeps clear of, else what it is mostly travelled by. */
export function alternativeName({ id, by, shares }: Alternative, session: Session): Words {
  if (by.corridor) return by.corridor;
  const names = [...by.passages, ...by.lines].map((each) => nameOf(each, session));
  if (names.length > 0) return { ar: names.map(({ ar }) => ar).join('، '), en: names.map(({ en }) => en).join(', ') };
  if (id === 'best') return BEST;
  const [, without] = /^without-(.+?)(?:-\d+)?$/.exec(id) ?? [];
  if (without !== undefined) {
    const { ar, en } = nameOf(without, session);
    return { ar: `بعيدًا عن ${ar}`, en: `Clear of ${en}` };
  }
  const most = LEG_MODES.toSorted((one, other) => (shares[other] ?? 0) - (shares[one] ?? 0))[0]!;
  return MODE_WORDS[most];
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
    ...(addedMetres === 0 && addedHours === 0
      ? []
      : [fact(ROUTE_LABELS.added, added(best, route, session, { showsCo2: true }), language)])
  ];
}
