import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commit, redo, startHistory, undo } from '../history';
import { deckFrom, MOST_STEPS, newDeck, newStep } from './deck';
import { anyDeck, anyId, anyStep, anyText, THREE_STEPS } from './deck.fixture';
import { applyEdit, type DeckEdit } from './edits';

const order = (edit: DeckEdit): string =>
  applyEdit(THREE_STEPS, edit)
    .steps.map(({ id }) => id)
    .join(' ');
const [a] = THREE_STEPS.steps;

const anyEdit: fc.Arbitrary<DeckEdit> = fc
  .record({
    id: fc.oneof(fc.constantFrom('a', 'b', 'c', 'step-4', 'step-5'), anyId),
    at: fc.integer({ min: -2, max: 8 }),
    step: anyStep,
    text: anyText
  })
  .chain(({ id, at, step, text }) =>
    fc.constantFrom<DeckEdit>(
      { kind: 'add', step, at },
      { kind: 'add', step: { ...step, id }, at },
      { kind: 'remove', id },
      { kind: 'move', id, to: at },
      { kind: 'change', id, change: { text, minutes: 7 } },
      { kind: 'duplicate', id },
      { kind: 'tell', change: { title: text } }
    )
  );

describe('an edit of a deck', () => {
  it('moves a step to where it will stand', () => {
    expect(order({ kind: 'move', id: 'a', to: 1 })).toBe('b a c');
    expect(order({ kind: 'move', id: 'a', to: 2 })).toBe('b c a');
    expect(order({ kind: 'move', id: 'c', to: 0 })).toBe('c a b');
    expect(order({ kind: 'move', id: 'a', to: 99 })).toBe('b c a');
    expect(order({ kind: 'move', id: 'c', to: -5 })).toBe('c a b');
  });

  it('adds, copies and removes, with ids of their own', () => {
    expect(order({ kind: 'add', step: newStep(THREE_STEPS, 'subjects=none'), at: 1 })).toBe('a step-4 b c');
    expect(order({ kind: 'add', step: a!, at: 9 })).toBe('a b c step-4');
    expect(order({ kind: 'duplicate', id: 'b' })).toBe('a b step-4 c');
    expect(order({ kind: 'remove', id: 'b' })).toBe('a c');
  });

  it.each<DeckEdit>([
    { kind: 'remove', id: 'nobody' },
    { kind: 'move', id: 'b', to: 1 },
    { kind: 'change', id: 'a', change: { title: { ar: 'خطوة a', en: 'Step a' }, minutes: 2 } },
    { kind: 'tell', change: { title: { ar: 'عرضي', en: 'My deck' } } }
  ])('that changes nothing gives the deck itself: %j', (edit) => {
    expect(applyEdit(THREE_STEPS, edit)).toBe(THREE_STEPS);
  });

  it('leaves out a step too many', () => {
    const full = { ...THREE_STEPS, steps: Array.from({ length: MOST_STEPS }, (_, index) => ({ ...a!, id: `s-${index}` })) };
    expect(applyEdit(full, { kind: 'duplicate', id: 's-0' })).toBe(full);
    expect(applyEdit(full, { kind: 'add', step: a!, at: 0 })).toBe(full);
  });

  it('keeps ids apart, whatever is done, and does not touch the deck it is applied to', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 30 }), (edits) => {
        const before = JSON.stringify(THREE_STEPS);
        const { steps } = edits.reduce(applyEdit, THREE_STEPS);
        expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
        expect(JSON.stringify(THREE_STEPS)).toBe(before);
      })
    );
  });

  it('is undone and done again, after any number of them', () => {
    fc.assert(
      fc.property(anyDeck, fc.array(anyEdit, { maxLength: 20 }), (deck, edits) => {
        let history = edits.reduce((so, edit) => commit(so, applyEdit(so.present, edit)), startHistory(deck));
        const end = history.present;
        while (history.past) history = undo(history);
        expect(history.present).toBe(deck);
        while (history.future) history = redo(history);
        expect(history.present).toBe(end);
      })
    );
  });
});

describe('a deck', () => {
  it('begins empty, or as a story is', () => {
    const now = new Date('2026-11-27T05:00:00Z');
    expect(newDeck('one', { ar: 'أ', en: 'A' }, now)).toMatchObject({ steps: [], basedOn: null, made: now.toISOString() });
    expect(deckFrom(THREE_STEPS, 'two', now)).toEqual({
      ...THREE_STEPS,
      id: 'two',
      basedOn: 'my-deck',
      made: now.toISOString(),
      changed: now.toISOString()
    });
  });
});
