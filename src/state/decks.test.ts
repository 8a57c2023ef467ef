import { beforeEach, describe, expect, it, vi } from 'vitest';
import { newDeck } from '#core/story/deck';
import { freshDeckId, listDecks, loadDeck, onDecksChanged, removeDeck, saveDeck } from './decks';

// Node has no IndexedDB: a map stands in its place, and throws where a browser would refuse.
const room = vi.hoisted(() => ({ kept: new Map<string, unknown>(), error: null as Error | null }));
vi.mock('idb-keyval', () => {
  const act = <Value>(value: () => Value): Promise<Value> => (room.error ? Promise.reject(room.error) : Promise.resolve(value()));
  return {
    createStore: () => null,
    del: (id: string) => act(() => void room.kept.delete(id)),
    entries: () => act(() => [...room.kept]),
    get: (id: string) => act(() => room.kept.get(id)),
    update: (id: string, make: (standing: unknown) => unknown) => act(() => void room.kept.set(id, make(room.kept.get(id))))
  };
});

const at = (hour: number) => new Date(Date.UTC(2026, 10, 27, hour));
const deck = (id: string) => newDeck(id, { ar: 'عرض', en: 'Deck' }, at(4));

beforeEach(() => {
  room.kept.clear();
  room.error = null;
});

describe('the decks of a browser', () => {
  it('are listed with the one changed last first, and opened as they were kept', async () => {
    await saveDeck(deck('one'), at(5));
    await saveDeck(deck('two'), at(7));
    await saveDeck(deck('three'), at(6));
    const list = await listDecks();
    expect(list.ok && list.value.map(({ id, changed }) => `${id} ${changed}`)).toEqual([
      'two 2026-11-27T07:00:00.000Z',
      'three 2026-11-27T06:00:00.000Z',
      'one 2026-11-27T05:00:00.000Z'
    ]);
    const opened = await loadDeck('two');
    expect(opened).toEqual({ ok: true, value: { deck: { ...deck('two'), changed: at(7).toISOString() }, findings: [] } });
    await removeDeck('two');
    expect(await loadDeck('two')).toMatchObject({ ok: false, problem: { code: 'unknown-story', details: { id: 'two' } } });
  });

  it('are not written over where another window was first', async () => {
    await saveDeck(deck('one'), at(5));
    const known = [at(5).toISOString()];
    const over = (changed: string) => known.includes(changed);
    expect(await saveDeck(deck('one'), at(6), over)).toMatchObject({ ok: true });
    expect(await saveDeck(deck('one'), at(7), over)).toBe('overtaken');
    expect(await loadDeck('one')).toMatchObject({ value: { deck: { changed: at(6).toISOString() } } });
    // What a wiped browser no longer has is kept again.
    room.kept.clear();
    expect(await saveDeck(deck('one'), at(7), over)).toMatchObject({ ok: true });
  });

  it('that are damaged do not hide the others', async () => {
    await saveDeck(deck('one'), at(5));
    room.kept.set('bad', '{"masarat"');
    room.kept.set('odd', 7);
    const list = await listDecks();
    expect(list.ok && list.value.map(({ id }) => id)).toEqual(['one']);
  });

  it.each([
    [new DOMException('', 'QuotaExceededError'), 'full'],
    [new DOMException('', 'InvalidStateError'), 'refused']
  ])('are not kept where the browser does not: %s', async (error, reason) => {
    room.error = error;
    const problem = { ok: false, problem: { code: 'storage-denied', details: { reason } } };
    expect(await saveDeck(deck('one'))).toEqual(problem);
    expect(await listDecks()).toEqual(problem);
    expect(await loadDeck('one')).toEqual(problem);
    expect(await removeDeck('one')).toEqual(problem);
  });

  it('are told of to other windows', async () => {
    const heard: unknown[] = [];
    await new Promise<void>((done) => {
      const stop = onDecksChanged((news) => {
        if (heard.push(news) < 2) return;
        stop();
        done();
      });
      void saveDeck(deck('one')).then(() => removeDeck('one'));
    });
    expect(heard).toEqual([
      { id: 'one', what: 'saved' },
      { id: 'one', what: 'removed' }
    ]);
  });

  it('have ids of their own, fit for an address', () => {
    const ids = Array.from({ length: 200 }, freshDeckId);
    expect(new Set(ids).size).toBe(200);
    for (const id of ids) expect(id).toMatch(/^deck-[0-9a-f]{12}$/);
  });
});
