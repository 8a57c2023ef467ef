import type { Atlas } from '../../core/atlas/atlas';
import type { FormatLanguage } from '../../core/format/locale';
import type { Passage } from '../../core/network/types';
import { editDistance } from '../../core/search/edit-distance';
import { spellingOf } from '../../core/search/spelling';
import { failure, type Failure, type PassageCandidate } from '../failure';

/** Turns what a person wrote into a passage. */
export interface PassageFinder {
  find(text: string): { ok: true; passage: Passage } | Failure;
  /** The passage of that name, when there is exactly one. */
  known(text: string): Passage | undefined;
  byId(id: string): Passage | undefined;
}

const SUGGESTED = 5;

/**
 * Reads an id or a name in any language: the passage's own, or any its place in the atlas bears. A name counts only as a whole; what
 * is near is offered and never taken.
 */
export function passageFinder(passages: readonly Passage[], atlas: Atlas, language: FormatLanguage): PassageFinder {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const called = indexNames(passages, atlas);
  const named = (text: string): Passage[] => [...(called.get(keyOf(text)) ?? [])];
  const withId = (text: string): Passage | undefined => byId.get(text.trim().toLowerCase());
  const candidate = ({ id, names }: Passage): PassageCandidate => ({ id, name: names[language] });
  return {
    byId: (id) => byId.get(id),
    known(text) {
      const found = withId(text);
      const others = found ? [] : named(text);
      return found ?? (others.length === 1 ? others[0] : undefined);
    },
    find(text) {
      const found = withId(text);
      const [first, ...others] = found ? [found] : named(text);
      if (first && others.length === 0) return { ok: true, passage: first };
      if (first) return failure('ambiguous-passage', { given: text, candidates: [first, ...others].map(candidate) });
      return failure('unknown-passage', { given: text, candidates: near(text, called).map(candidate) });
    }
  };
}

function indexNames(passages: readonly Passage[], atlas: Atlas): Map<string, Set<Passage>> {
  const places = new Map(atlas.places.map((place) => [place.id, place]));
  const called = new Map<string, Set<Passage>>();
  const add = (name: string, passage: Passage): void => {
    const key = keyOf(name);
    if (key !== '') called.set(key, (called.get(key) ?? new Set()).add(passage));
  };
  for (const passage of passages) {
    add(passage.id, passage);
    for (const name of [...Object.values(passage.names), ...(passage.also ?? [])]) add(name, passage);
    const place = passage.place === undefined ? undefined : places.get(passage.place);
    if (place) for (const name of [place.id, ...Object.values(place.names), ...place.also]) add(name, passage);
  }
  return called;
}

function keyOf(text: string): string {
  return spellingOf(text).join('');
}

/** First the names that hold what was written, then those that differ from it by the fewest letters. */
function near(text: string, called: ReadonlyMap<string, ReadonlySet<Passage>>): Passage[] {
  const key = keyOf(text);
  if (key === '') return [];
  const holding = [...called].filter(([name]) => name.includes(key)).flatMap(([, passages]) => [...passages]);
  const tooFar = Math.max(2, Math.floor(key.length / 3)) + 1;
  const close = [...called]
    .map(([name, passages]) => ({ passages, distance: editDistance(name, key, tooFar) }))
    .filter(({ distance }) => distance < tooFar)
    .sort((a, b) => a.distance - b.distance)
    .flatMap(({ passages }) => [...passages]);
  return [...new Set([...holding, ...close])].slice(0, SUGGESTED);
}
