import { freshStepId, MOST_STEPS, type Deck } from './deck';
import type { StoryStep } from './story';

/** An act of the maker of a deck. */
export type DeckEdit =
  /** Puts a step before the one at `at`, or at the end. */
  | { kind: 'add'; step: StoryStep; at: number }
  | { kind: 'remove'; id: string }
  /** Moves a step so that it stands at `to`, counted without it. */
  | { kind: 'move'; id: string; to: number }
  | { kind: 'change'; id: string; change: Partial<Omit<StoryStep, 'id'>> }
  /** Puts a copy of a step behind it. */
  | { kind: 'duplicate'; id: string }
  /** Changes what is said of the whole. */
  | { kind: 'tell'; change: Partial<Pick<Deck, 'title' | 'summary' | 'article'>> };

/**
 * What an act makes of a deck. One that changes nothing, or cannot be done – a step that is not there, one too many –
 * gives the deck itself, so that it is no step of the history (`core/history`).
 */
export function applyEdit(deck: Deck, edit: DeckEdit): Deck {
  if (edit.kind === 'tell') return changed(deck, edit.change);
  const steps = editSteps(deck.steps, edit);
  return steps === deck.steps ? deck : { ...deck, steps };
}

type Steps = readonly StoryStep[];

function editSteps(steps: Steps, edit: Exclude<DeckEdit, { kind: 'tell' }>): Steps {
  if (edit.kind === 'add') return added(steps, edit.step, edit.at);
  const index = steps.findIndex(({ id }) => id === edit.id);
  const step = steps[index];
  if (!step) return steps;
  switch (edit.kind) {
    case 'remove':
      return steps.toSpliced(index, 1);
    case 'move':
      return moved(steps, index, edit.to);
    case 'change': {
      const next = changed(step, edit.change);
      return next === step ? steps : steps.with(index, next);
    }
    case 'duplicate':
      return added(steps, { ...step, id: freshStepId(steps) }, index + 1);
  }
}

function added(steps: Steps, step: StoryStep, at: number): Steps {
  if (steps.length >= MOST_STEPS) return steps;
  const isTaken = steps.some(({ id }) => id === step.id);
  return steps.toSpliced(within(at, steps.length), 0, isTaken ? { ...step, id: freshStepId(steps) } : step);
}

function moved(steps: Steps, from: number, wanted: number): Steps {
  const to = within(wanted, steps.length - 1);
  return to === from ? steps : steps.toSpliced(from, 1).toSpliced(to, 0, steps[from]!);
}

function within(index: number, last: number): number {
  return Math.min(Math.max(Math.trunc(index) || 0, 0), last);
}

/** The record with what is new in a change; itself where nothing is. Texts are compared by what they say. */
function changed<Whole extends object>(whole: Whole, change: Partial<NoInfer<Whole>>): Whole {
  const entries = Object.entries(change) as [keyof Whole, Whole[keyof Whole]][];
  const isNew = entries.some(([key, value]) => JSON.stringify(whole[key]) !== JSON.stringify(value));
  return isNew ? { ...whole, ...change } : whole;
}
