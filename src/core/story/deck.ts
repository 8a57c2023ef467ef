import type { Story, StoryStep, StoryText } from './story';

/** A lecturer's own sequence of steps: a story with its dates and, where it began as a copy, what it was copied from. */
export interface Deck extends Story {
  /** When it was made and last changed, as `toISOString` writes it. */
  made: string;
  changed: string;
  /** The id of the story or deck it began as. */
  basedOn: string | null;
}

/** More steps than any lecture has; it bounds what a file may ask for. */
export const MOST_STEPS = 200;
/** Minutes a step takes until its maker says otherwise. */
export const USUAL_MINUTES = 2;

const NO_TEXT: StoryText = { ar: '', en: '' };

/** A deck without steps. */
export function newDeck(id: string, title: StoryText, now: Date): Deck {
  const made = now.toISOString();
  return { id, title, summary: NO_TEXT, article: null, steps: [], made, changed: made, basedOn: null };
}

/** A deck that begins as a story, or as another deck, is. */
export function deckFrom(story: Story, id: string, now: Date): Deck {
  const { title, summary, article, steps } = story;
  const made = now.toISOString();
  return { id, title, summary, article, steps, made, changed: made, basedOn: story.id };
}

/** A step that shows a view (the query of an address) and says nothing yet. */
export function newStep(deck: Story, view: string, title: StoryText = NO_TEXT): StoryStep {
  return { id: freshStepId(deck.steps), title, text: NO_TEXT, notes: NO_TEXT, view, minutes: USUAL_MINUTES, figure: null };
}

/** The first id `step-1`, `step-2` … that no step has. */
export function freshStepId(steps: readonly { id: string }[]): string {
  const taken = new Set(steps.map(({ id }) => id));
  let number = steps.length + 1;
  while (taken.has(`step-${number}`)) number += 1;
  return `step-${number}`;
}
