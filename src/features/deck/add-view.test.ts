import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Deck } from '#core/story/deck';
import { THREE_STEPS } from '#core/story/deck.fixture';
import { addView, takeBack } from './add-view';

/** What the browser keeps; `between` happens once between the next look and the writing that follows it. */
const room = vi.hoisted(() => ({
  kept: new Map<string, Deck>(),
  between: undefined as (() => void) | undefined,
  isDenied: false,
  last: null as string | null,
  writes: 0
}));
vi.mock('#state/decks', () => ({
  loadDeck: (id: string) => Promise.resolve({ ok: room.kept.has(id), value: { deck: room.kept.get(id), findings: [] } }),
  saveDeck: (deck: Deck, now: Date, over: (changed: string) => boolean) => {
    room.between?.();
    room.between = undefined;
    const standing = room.kept.get(deck.id);
    if (standing && !over(standing.changed)) return Promise.resolve('overtaken');
    if (room.isDenied) return Promise.resolve({ ok: false, problem: { code: 'storage-denied', details: { reason: 'full' } } });
    room.writes += 1;
    const value = { ...deck, changed: new Date(now.getTime() + room.writes).toISOString() };
    room.kept.set(deck.id, value);
    return Promise.resolve({ ok: true, value });
  },
  removeDeck: (id: string) => Promise.resolve({ ok: room.kept.delete(id) })
}));
vi.mock('./last-deck', () => ({ lastDeck: () => room.last, rememberDeck: (id: string) => (room.last = id) }));
vi.mock('./left-behind', () => ({ forgetLeft: () => undefined }));
vi.mock('./fresh-deck', () => ({ freshDeck: () => ({ ...THREE_STEPS, id: 'deck-new', steps: [] }) }));

const TITLE = { ar: 'مشهد', en: 'View' };
const titles = (id: string): string[] | undefined => room.kept.get(id)?.steps.map(({ title }) => title.en);
/** Another window saves a deck with another title of the first step. */
const renameElsewhere = (en: string) => (): void => {
  const [first, ...rest] = room.kept.get(THREE_STEPS.id)!.steps;
  const steps = [{ ...first!, title: { ...first!.title, en } }, ...rest];
  room.kept.set(THREE_STEPS.id, { ...room.kept.get(THREE_STEPS.id)!, steps, changed: new Date(Date.now() + 5000).toISOString() });
};

beforeEach(() => {
  room.kept = new Map([[THREE_STEPS.id, THREE_STEPS]]);
  room.between = undefined;
  room.isDenied = false;
  room.last = THREE_STEPS.id;
});

describe('a view put into a deck', () => {
  it('comes last, and goes again', async () => {
    const before = titles(THREE_STEPS.id)!;
    const added = await addView('camera=40,68,3', TITLE);
    expect(titles(THREE_STEPS.id)).toEqual([...before, 'View']);
    expect(added).toMatchObject({ isNew: false, problem: null, step: added.deck.steps.at(-1)!.id });
    await takeBack(added);
    expect(titles(THREE_STEPS.id)).toEqual(before);
  });

  it('leaves what an editor in another window saves meanwhile, when it comes and when it goes', async () => {
    const [, ...rest] = titles(THREE_STEPS.id)!;
    room.between = renameElsewhere('Renamed');
    const added = await addView('camera=40,68,3', TITLE);
    expect(titles(THREE_STEPS.id)).toEqual(['Renamed', ...rest, 'View']);
    room.between = renameElsewhere('Renamed again');
    await takeBack(added);
    expect(titles(THREE_STEPS.id)).toEqual(['Renamed again', ...rest]);
  });

  it('begins a deck where there is none, which goes with it unless something was added', async () => {
    room.last = null;
    const added = await addView('camera=40,68,3', TITLE);
    expect([added.isNew, titles('deck-new')]).toEqual([true, ['View']]);
    await takeBack(added);
    expect(room.kept.has('deck-new')).toBe(false);

    room.last = null;
    const first = await addView('camera=40,68,3', TITLE);
    await addView('camera=40,68,4', { ...TITLE, en: 'Second' });
    await takeBack(first);
    expect(titles('deck-new')).toEqual(['Second']);
  });

  it('goes on in a deck that the browser would not keep, over what it kept before', async () => {
    const before = titles(THREE_STEPS.id)!;
    room.isDenied = true;
    const one = await addView('camera=40,68,3', TITLE);
    expect(one.problem).not.toBeNull();
    room.isDenied = false;
    const two = await addView('camera=40,68,4', { ...TITLE, en: 'Second' });
    expect(two.problem).toBeNull();
    expect(titles(THREE_STEPS.id)).toEqual([...before, 'View', 'Second']);
  });
});
