import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { THREE_STEPS } from '#core/story/deck.fixture';
import type { Deck } from '#core/story/deck';
import { DeckEditing } from './editing.svelte';

// Node has no IndexedDB: a map stands in its place, and `tell` for the other windows.
const room = vi.hoisted(() => ({
  kept: new Map<string, Deck>(),
  isDenied: false,
  tell: (_: { id: string; what: 'saved' | 'removed' }): void => undefined
}));
vi.mock('#state/decks', () => ({
  freshDeckId: () => 'deck-copy',
  loadDeck: (id: string) => Promise.resolve({ ok: room.kept.has(id), value: { deck: room.kept.get(id), findings: [] } }),
  saveDeck: (deck: Deck, now: Date, over: (changed: string) => boolean) => {
    const standing = room.kept.get(deck.id);
    if (standing && !over(standing.changed)) return Promise.resolve('overtaken');
    if (room.isDenied) return Promise.resolve({ ok: false, problem: { code: 'storage-denied', details: { reason: 'refused' } } });
    const value = { ...deck, changed: now.toISOString() };
    room.kept.set(deck.id, value);
    room.tell({ id: deck.id, what: 'saved' });
    return Promise.resolve({ ok: true, value });
  },
  onDecksChanged: (hear: typeof room.tell) => {
    room.tell = hear;
    return () => undefined;
  }
}));

const titles = ({ steps }: Deck): string => steps.map(({ title }) => title.en).join(', ');
const rename = (editing: DeckEditing, en: string, field?: string): void =>
  editing.edit({ kind: 'change', id: 'a', change: { title: { ar: '', en } } }, field);

/** Tells the page that it is being left. */
let leave = (): void => undefined;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-27T06:00:00Z') });
  vi.stubGlobal('addEventListener', (name: string, hear: () => void) => {
    if (name === 'pagehide') leave = hear;
  });
  const written = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => written.get(key) ?? null,
    setItem: (key: string, text: string) => written.set(key, text),
    removeItem: (key: string) => written.delete(key)
  });
  vi.stubGlobal('removeEventListener', () => undefined);
  vi.stubGlobal('document', { addEventListener: () => undefined, removeEventListener: () => undefined });
  room.kept.clear();
  room.isDenied = false;
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('editing a deck', () => {
  it('undoes a stretch of typing as one, and what is typed after a rest by itself', () => {
    const editing = new DeckEditing(THREE_STEPS);
    for (const text of ['S', 'Su', 'Sue', 'Suez']) rename(editing, text, 'a title');
    vi.advanceTimersByTime(5000);
    rename(editing, 'Suez!', 'a title');
    editing.undo();
    expect(titles(editing.deck)).toBe('Suez, Step b, Step c');
    editing.undo();
    expect(editing.deck).toBe(THREE_STEPS);
    expect(editing.canUndo).toBe(false);
    editing.redo();
    editing.redo();
    expect(titles(editing.deck)).toBe('Suez!, Step b, Step c');
  });

  it('opens what comes back with undoing, and the neighbour of what goes', () => {
    const editing = new DeckEditing(THREE_STEPS, 'c');
    editing.edit({ kind: 'remove', id: 'c' });
    editing.choose('b');
    editing.undo();
    expect(editing.step?.id).toBe('c');
    editing.redo();
    expect(editing.step?.id).toBe('b');
    editing.undo();
    editing.choose('a');
    editing.redo();
    expect(editing.step?.id).toBe('a');
  });

  it('keeps open the step that was open without having been chosen when it is moved', () => {
    const editing = new DeckEditing(THREE_STEPS);
    editing.edit({ kind: 'move', id: 'a', to: 2 });
    expect(editing.step?.id).toBe('a');
    editing.edit({ kind: 'add', at: 0, step: { ...THREE_STEPS.steps[0]!, id: 'd' } });
    expect(editing.step?.id).toBe('a');
  });

  it('saves by itself once the typing rests, and takes its own saving for no news', async () => {
    const editing = new DeckEditing(THREE_STEPS);
    editing.attend();
    rename(editing, 'Suez');
    expect(editing.isSaved).toBe(false);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(titles(room.kept.get('my-deck')!)).toBe('Suez, Step b, Step c');
    expect(editing.isSaved).toBe(true);
    expect(editing.elsewhere).toBeNull();
  });

  it('saves nothing over the work of another window before the person has chosen', async () => {
    const editing = new DeckEditing(THREE_STEPS);
    editing.attend();
    room.kept.set('my-deck', { ...THREE_STEPS, steps: [], changed: '2026-11-27T05:59:00.000Z' });
    room.tell({ id: 'my-deck', what: 'saved' });
    await vi.advanceTimersByTimeAsync(0);
    expect(editing.elsewhere).toBe('saved');
    rename(editing, 'Suez');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(room.kept.get('my-deck')!.steps).toEqual([]);

    expect(await editing.keepAsCopy()).toBe('deck-copy');
    expect(room.kept.get('deck-copy')).toMatchObject({ basedOn: 'my-deck' });
    expect(titles(room.kept.get('deck-copy')!)).toBe('Suez, Step b, Step c');
    await editing.takeTheirs();
    expect(editing.deck.steps).toEqual([]);
    editing.undo();
    expect(titles(editing.deck)).toBe('Suez, Step b, Step c');
  });

  it('saves nothing over what another window saved in the same moment, before it is told of it', async () => {
    room.kept.set('my-deck', THREE_STEPS);
    const editing = new DeckEditing(THREE_STEPS);
    editing.attend();
    rename(editing, 'Suez');
    room.kept.set('my-deck', { ...THREE_STEPS, steps: [], changed: '2026-11-27T05:59:59.500Z' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(editing.elsewhere).toBe('saved');
    expect(editing.isSaved).toBe(false);
    expect(room.kept.get('my-deck')!.steps).toEqual([]);
    await editing.keepAsCopy();
    expect(titles(room.kept.get('deck-copy')!)).toBe('Suez, Step b, Step c');
  });

  it('has what was typed just before the page was left, when the deck is opened again', () => {
    const before = new DeckEditing(THREE_STEPS);
    before.attend();
    rename(before, 'Suez');
    leave();
    const after = new DeckEditing(THREE_STEPS);
    expect(titles(after.deck)).toBe('Suez, Step b, Step c');
    expect(after.isSaved).toBe(false);
    expect(after.elsewhere).toBeNull();
    after.undo();
    expect(titles(after.deck)).toBe('Step a, Step b, Step c');
    expect(titles(new DeckEditing(THREE_STEPS).deck)).toBe('Step a, Step b, Step c');
  });

  it('finds nothing left behind where the saving was in time, and asks where another window has saved since', async () => {
    const before = new DeckEditing(THREE_STEPS);
    before.attend();
    rename(before, 'Suez');
    leave();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(new DeckEditing(room.kept.get('my-deck')!).canUndo).toBe(false);

    rename(before, 'Panama');
    leave();
    const theirs = { ...THREE_STEPS, steps: [], changed: '2026-11-27T07:00:00.000Z' };
    const after = new DeckEditing(theirs);
    expect(after.elsewhere).toBe('saved');
    expect(titles(after.deck)).toBe('Panama, Step b, Step c');
  });

  it('loses no word where a link is followed before the person has said what shall count', async () => {
    room.kept.set('my-deck', THREE_STEPS);
    const before = new DeckEditing(THREE_STEPS);
    const end = before.attend();
    const theirs = { ...THREE_STEPS, steps: [], changed: '2026-11-27T05:59:00.000Z' };
    room.kept.set('my-deck', theirs);
    room.tell({ id: 'my-deck', what: 'saved' });
    await vi.advanceTimersByTimeAsync(0);
    rename(before, 'Suez');
    end();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(room.kept.get('my-deck')).toBe(theirs);
    const after = new DeckEditing(theirs);
    expect(titles(after.deck)).toBe('Suez, Step b, Step c');
    expect(after.elsewhere).toBe('saved');
  });

  it.each([
    ['and all is saved', 'my-deck', false],
    ['of what the browser does not keep and the page does', 'denied', true]
  ])('leaves nothing behind where a link is followed %s', async (_, id, isDenied) => {
    room.isDenied = isDenied;
    const before = new DeckEditing({ ...THREE_STEPS, id });
    const end = before.attend();
    rename(before, 'Suez');
    end();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(room.kept.has(id)).toBe(!isDenied);
    expect(new DeckEditing(room.kept.get(id) ?? { ...THREE_STEPS, id }).canUndo).toBe(false);
  });

  it('goes on with a deck that another window removed only when it is told to', async () => {
    const editing = new DeckEditing(THREE_STEPS);
    editing.attend();
    room.tell({ id: 'my-deck', what: 'removed' });
    room.tell({ id: 'other', what: 'removed' });
    rename(editing, 'Suez');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(room.kept.size).toBe(0);
    await editing.keepAgain();
    expect(titles(room.kept.get('my-deck')!)).toBe('Suez, Step b, Step c');
  });

  it('saves what waited once the other window put the deck back that it had removed', async () => {
    room.kept.set('my-deck', THREE_STEPS);
    const editing = new DeckEditing(THREE_STEPS);
    editing.attend();
    room.kept.delete('my-deck');
    room.tell({ id: 'my-deck', what: 'removed' });
    rename(editing, 'Suez');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(room.kept.size).toBe(0);
    room.kept.set('my-deck', THREE_STEPS);
    room.tell({ id: 'my-deck', what: 'saved' });
    await vi.advanceTimersByTimeAsync(0);
    expect(editing.elsewhere).toBeNull();
    expect(titles(room.kept.get('my-deck')!)).toBe('Suez, Step b, Step c');
  });

  it('says why the browser keeps nothing, and works on', async () => {
    room.isDenied = true;
    const editing = new DeckEditing({ ...THREE_STEPS, id: 'unkept' });
    rename(editing, 'Suez');
    await editing.save();
    expect(editing.problem).toMatchObject({ code: 'storage-denied' });
    const { openDeck } = await import('./keep');
    const opened = await openDeck('unkept');
    expect(opened.ok && titles(opened.value.deck)).toBe('Suez, Step b, Step c');

    // Whoever opens it again is told before a word is typed.
    expect(new DeckEditing(editing.deck).problem).toEqual(editing.problem);
  });
});
