import type { FormatLanguage } from '../../core/format/locale';
import { formatPercent } from '../../core/format/number';
import { LEG_MODES, type Alternative, type Defaults } from '../../core/network/types';
import type { Words } from '../language';
import type { Session } from '../network/session';
import { MODE_WORDS, ROUTE_LABELS } from '../words/network-words';
import { fact } from '../words/phrases';
import { duration, emissions, nameOf, routeFacts } from './network-texts';
import { atlasLength } from './route-text';

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
export function alternativeFacts(alternative: Alternative, defaults: Defaults, session: Session): string[] {
  const { language } = session.request;
  const { route, shares, addedMetres, addedHours, addedCo2Kilograms } = alternative;
  const parts = LEG_MODES.flatMap((mode) => {
    const share = shares[mode];
    return share ? [`${MODE_WORDS[mode][language]} ${formatPercent(share, language)}`] : [];
  });
  return [
    ...routeFacts(route, defaults, session),
    ...(parts.length > 1 ? [fact(ROUTE_LABELS.shares, parts.join(' · '), language)] : []),
    ...(addedMetres === 0 && addedHours === 0
      ? []
      : [fact(ROUTE_LABELS.added, added({ addedMetres, addedHours, addedCo2Kilograms }, session), language)])
  ];
}

export interface Added {
  addedMetres: number;
  addedHours: number;
  addedCo2Kilograms: number;
}

/** A difference of length, time and emissions in one line, each with its sign. */
export function added({ addedMetres, addedHours, addedCo2Kilograms }: Added, { request }: Session): string {
  const { language } = request;
  const parts: [value: number, text: string][] = [
    [addedMetres, atlasLength(addedMetres, request)],
    [addedHours, duration(addedHours, language)],
    [addedCo2Kilograms, emissions(addedCo2Kilograms, language)]
  ];
  return parts.map(([value, text]) => (value > 0 ? `${plus(language)}${text}` : text)).join(' · ');
}

/** In Arabic text the sign would jump to the other side of its number; the invisible mark holds it. */
function plus(language: FormatLanguage): string {
  return language === 'ar' ? '\u200e+' : '+';
}
