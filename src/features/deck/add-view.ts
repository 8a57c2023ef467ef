import type { Problem } from '#core/problem';
import { MOST_STEPS, newStep, type Deck } from '#core/story/deck';
import { applyEdit } from '#core/story/edits';
import type { StoryText } from '#core/story/story';
import { freshDeck } from './fresh-deck';
import { changeKept, dropDeck, keepDeck } from './keep';
import { lastDeck, rememberDeck } from './last-deck';

export interface Added {
  deck: Deck;
  /** The id of the step that was put in. */
  step: string;
  /** The deck was made for it. */
  isNew: boolean;
  /** Why the browser will not keep it. */
  problem: Problem | null;
}

/** Puts a view, the query of an address, as the last step into the deck worked on last; into a new one where that is gone or full. */
export async function addView(view: string, title: StoryText): Promise<Added> {
  const last = lastDeck();
  const put = (deck: Deck): Deck => applyEdit(deck, { kind: 'add', step: newStep(deck, view, title), at: deck.steps.length });
  const hasRoom = (deck: Deck): boolean => deck.steps.length < MOST_STEPS;
  const old = last === null ? undefined : await changeKept(last, (deck) => (hasRoom(deck) ? put(deck) : undefined));
  const kept = old ?? (await keepDeck(put(freshDeck())));
  rememberDeck(kept.deck.id);
  return { ...kept, step: kept.deck.steps.at(-1)!.id, isNew: !old };
}

/** Takes the step out again, and the deck that was made for it where it holds nothing else. */
export async function takeBack({ deck: { id }, step, isNew }: Added): Promise<void> {
  let isEmpty = false;
  await changeKept(id, (deck) => {
    const without = applyEdit(deck, { kind: 'remove', id: step });
    isEmpty = isNew && without.steps.length === 0;
    return isEmpty ? undefined : without;
  });
  if (isEmpty) await dropDeck(id);
}
