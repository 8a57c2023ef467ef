import { beforeEach, expect, it, vi } from 'vitest';
import type { Deck } from '#core/story/deck';
import { THREE_STEPS } from '#core/story/deck.fixture';
import { Shelf } from './shelf.svelte';

const kept = vi.hoisted(() => new Map<string, Deck>());
vi.mock('#state/decks', () => ({ freshDeckId: () => 'deck-fresh', onDecksChanged: () => () => undefined }));
vi.mock('./fresh-deck', () => ({}));
vi.mock('./last-deck', () => ({ rememberDeck: () => undefined }));
vi.mock('./keep', () => ({
  openDeck: (id: string) => Promise.resolve({ ok: kept.has(id), value: { deck: kept.get(id), findings: [] } }),
  keepDeck: (deck: Deck) => Promise.resolve({ deck: kept.set(deck.id, deck).get(deck.id), problem: null }),
  listKept: () => Promise.resolve({ heads: [...kept.values()], problem: null })
}));

const edited: Deck = { ...THREE_STEPS, summary: { ar: '', en: 'Edited by hand' } };

beforeEach(() => {
  kept.clear();
});

it('knows a file by the id it was saved with, and whether it brings anything new', async () => {
  const shelf = new Shelf();
  expect(await shelf.standing(THREE_STEPS)).toBeUndefined();
  await shelf.put(THREE_STEPS);
  expect(await shelf.standing({ ...THREE_STEPS, changed: '2026-11-30T00:00:00.000Z' })).toMatchObject({ isSame: true });
  expect(await shelf.standing(edited)).toMatchObject({ deck: THREE_STEPS, isSame: false });
});

it('puts a deck in the place of the one it replaces, or beside it under another id', async () => {
  const shelf = new Shelf();
  await shelf.put(THREE_STEPS);
  expect(await shelf.replace(edited)).toBe(THREE_STEPS.id);
  expect([...kept.values()]).toEqual([edited]);
  expect(await shelf.put(THREE_STEPS)).toBe('deck-fresh');
  expect(shelf.heads?.map(({ id }) => id)).toEqual([THREE_STEPS.id, 'deck-fresh']);
});
