import type { Problem } from '#core/problem';
import { MOST_STEPS, newStep, type Deck } from '#core/story/deck';
import { applyEdit } from '#core/story/edits';
import type { StoryText } from '#core/story/story';
import { freshDeck } from './fresh-deck';
import { dropDeck, keepDeck, openDeck } from './keep';
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
  const opened = last === null ? undefined : await openDeck(last);
  const old = opened?.ok && opened.value.deck.steps.length < MOST_STEPS ? opened.value.deck : undefined;
  const deck = old ?? freshDeck();
  const step = newStep(deck, view, title);
  const kept = await keepDeck(applyEdit(deck, { kind: 'add', step, at: deck.steps.length }));
  rememberDeck(deck.id);
  return { ...kept, step: step.id, isNew: !old };
}

/** Takes the step out again, and the deck that was made for it where it holds nothing else. */
export async function takeBack({ deck, step, isNew }: Added): Promise<void> {
  const opened = await openDeck(deck.id);
  if (!opened.ok) return;
  const without = applyEdit(opened.value.deck, { kind: 'remove', id: step });
  if (isNew && without.steps.length === 0) await dropDeck(deck.id);
  else await keepDeck(without);
}
