import type { StoryStep } from '#core/story/story';
import { m } from '#i18n/index';
import { number } from '#i18n/quantities';

type Steps = readonly Pick<StoryStep, 'id'>[];

/** What undoing or redoing made of the steps, in words: that one is there again, or gone. Empty where neither is so. */
export function walkSaid(way: 'undo' | 'redo', before: Steps, after: Steps): string {
  const come = onlyOneMore(after, before);
  if (come !== undefined) return m.deck_step_back({ number: number(come + 1) });
  const gone = onlyOneMore(before, after);
  if (gone === undefined) return '';
  const words = way === 'undo' ? m.deck_step_gone : m.deck_step_removed;
  return words({ number: number(gone + 1) });
}

/** The place of the one step that only the first of two lists has. */
function onlyOneMore(steps: Steps, others: Steps): number | undefined {
  const known = new Set(others.map(({ id }) => id));
  const places = steps.flatMap(({ id }, place) => (known.has(id) ? [] : [place]));
  return places.length === 1 ? places[0] : undefined;
}
