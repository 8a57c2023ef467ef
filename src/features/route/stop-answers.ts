import type { Atlas } from '#core/atlas/atlas';
import { tidyPosition } from '#core/network/plan';
import type { Passage, RoutePoint, Via } from '#core/network/types';
import { closeness } from '#core/search/closeness';
import { queryKey, searchKey } from '#core/search/key';
import type { SearchIndex } from '#core/search/search-index';
import { language } from '#i18n/index';
import { passageKindName } from '#i18n/passage-words';
import { pointAnswers, type Answer } from '#state/point-answers';

/** What a field for a stop answers with. */
export interface StopAnswer {
  text: string;
  about: string;
  stop: Via;
}

/** What a text can mean as a stop: a position, a place, or, where one may be gone by, a passage. */
export function stopAnswers(query: string, atlas: Atlas, index: SearchIndex | null, passages: readonly Passage[]) {
  const { options, isUnsure, note } = pointAnswers(query, atlas, index, language());
  const points = options.flatMap((answer): StopAnswer[] => {
    const stop = stopOf(answer);
    return stop ? [{ text: answer.text, about: answer.about, stop }] : [];
  });
  const crossed = passagesNamed(query, passages).map((passage) => ({
    text: passage.names[language()],
    about: passageKindName(passage.kind),
    stop: { passage: passage.id }
  }));
  const all: StopAnswer[] = [...points, ...crossed];
  return { options: all, isUnsure, note: all.length > 0 && points.length === 0 ? '' : note };
}

function stopOf(answer: Answer): RoutePoint | undefined {
  if (answer.kind !== 'point') return undefined;
  const { at, of } = answer.point;
  return of?.kind === 'place' ? { at, place: of.id } : { at: tidyPosition(at) };
}

/** Passages of which a name in any language, or another spelling, is or begins with what was typed. */
function passagesNamed(query: string, passages: readonly Passage[]): Passage[] {
  const key = queryKey(query);
  if (!key) return [];
  return passages.filter(({ names, also = [] }) =>
    [...Object.values(names), ...also].some((name) => {
      const named = searchKey(name);
      const close = named && closeness(key, named);
      return close && close.match !== 'fuzzy';
    })
  );
}
