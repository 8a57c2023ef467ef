import type { Reading, Source } from '#core/reading/reading';

/** A source as texts name it in passing: `TASS, 14 October 2025`. */
const MENTION = /(\p{Lu}[\p{L}.&]*(?: \p{Lu}[\p{L}.&]*)*), ((?:\d{1,2} )?(?:\p{Lu}\p{Ll}+ )?\d{4})(?!\d)/gu;

/** A source that the words of a step name, at the record that rests on it. */
export interface NamedSource {
  ref: string;
  source: Source;
}

/**
 * The sources that English words name by publisher and date, wherever the texts of the edition have them: with what the
 * words link to, as far as that rests on them, else with the first that does.
 */
export function namedSources(words: string, linked: readonly string[], reading: Reading): NamedSource[] {
  const mentions = [...words.matchAll(MENTION)].map(([, name = '', date = '']) => ({ name, date }));
  if (mentions.length === 0) return [];
  const all = holdersOf(reading);
  return mentions.flatMap(({ name, date }): NamedSource[] => {
    const isNamed = ({ text }: Source): boolean => text.startsWith(name) && text.includes(date);
    const holders = all.filter(({ sources }) => sources.some(isNamed));
    const holder = holders.find(({ refs }) => refs.some((ref) => linked.includes(ref))) ?? holders[0];
    const source = holder?.sources.find(isNamed);
    const ref = holder?.refs.find((each) => linked.includes(each)) ?? holder?.refs[0];
    return source && ref !== undefined ? [{ ref, source }] : [];
  });
}

interface Holder {
  refs: readonly string[];
  sources: readonly Source[];
}

/** Everything that rests on sources: the panels of things with each of their remarks and figures, then what has its own page. */
function holdersOf({ panels, claims, events, series, terms }: Reading): Holder[] {
  return [
    ...panels.map(({ of, sources, context, figures }) => ({
      refs: of,
      sources: [...sources, ...[...context, ...figures].flatMap((each) => each.sources)]
    })),
    ...claims.map(({ id, sources }) => ({ refs: [`claim:${id}`], sources })),
    ...events.map(({ id, sources }) => ({ refs: [`event:${id}`], sources })),
    ...series.map(({ id, sets }) => ({ refs: [`series:${id}`], sources: sets.flatMap(({ sources }) => sources) })),
    ...terms.map(({ id, sources }) => ({ refs: [`term:${id}`], sources }))
  ];
}
