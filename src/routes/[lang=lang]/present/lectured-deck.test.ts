import { expect, it, vi } from 'vitest';
import type { Act } from '#core/present/acts';
import { newDeck, type Deck } from '#core/story/deck';
import type { Console } from '#features/present/room';

const kept: { deck?: Deck; hear?: (news: { id: string; what: 'saved' | 'removed' }) => void } = {};
vi.mock('#state/decks', () => ({
  loadDeck: () => Promise.resolve({ ok: true, value: { deck: kept.deck, findings: [] } }),
  onDecksChanged: (hear: typeof kept.hear) => {
    kept.hear = hear;
    return () => {};
  }
}));
vi.mock('#features/present/room', () => ({}));
const { LecturedDeck } = await import('./lectured-deck.svelte');

const step = (id: string) => ({ id }) as Deck['steps'][number];
const DECK: Deck = { ...newDeck('mine', { ar: '', en: 'Mine' }, new Date(0)), steps: [step('a'), step('b')] };
const CHANGED: Deck = { ...DECK, changed: '2026-11-30T10:00:00.000Z', steps: [step('new'), step('a'), step('b')] };

function lecture() {
  const acts: Act[] = [];
  const session = { shown: { step: 1 }, changed: undefined as string | undefined };
  const own = new LecturedDeck(DECK, { session, act: (act: Act) => acts.push(act) } as unknown as Console);
  own.attend();
  return { own, acts, session };
}
async function hear(deck: Deck, id = deck.id): Promise<void> {
  kept.deck = deck;
  kept.hear!({ id, what: 'saved' });
  await new Promise((done) => setTimeout(done));
}

it('a deck that another window changes is offered, and shown at the step that stands once that is wanted', async () => {
  const { own, acts, session } = lecture();
  await hear(DECK);
  await hear({ ...CHANGED, steps: [] });
  await hear(CHANGED, 'another');
  expect(own.isChanged).toBe(false);
  await hear(CHANGED);
  expect(own.isChanged).toBe(true);
  expect(own.deck).toBe(DECK);
  own.renew();
  expect(acts).toEqual([{ kind: 'renew', changed: CHANGED.changed, stepCount: 3, step: 2 }]);
  session.changed = CHANGED.changed;
  own.follow();
  await new Promise((done) => setTimeout(done));
  expect(own.deck).toEqual(CHANGED);
  expect(own.isChanged).toBe(false);
});
