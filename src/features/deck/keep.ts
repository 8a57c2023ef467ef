import type { Problem } from '#core/problem';
import type { Deck } from '#core/story/deck';
import { headOf } from '#core/story/head';
import { listDecks, loadDeck, removeDeck, saveDeck, type DeckHead, type Kept, type OpenedDeck } from '#state/decks';
import { forgetLeft } from './left-behind';

/** Decks the browser would not keep, and why. They live as long as the page does. */
const unkept = new Map<string, { deck: Deck; problem: Problem }>();

/** Why the browser would not keep a deck that this page has. */
export function whyUnkept(id: string): Problem | null {
  return unkept.get(id)?.problem ?? null;
}

/** This moment, as decks are dated. */
export function momentNow(): string {
  return new Date().toISOString();
}

/** Keeps a deck, dated `changed`: in the browser or, with the problem, for as long as the page lives. */
export async function keepDeck(deck: Deck, changed = momentNow()): Promise<{ deck: Deck; problem: Problem | null }> {
  const kept = await keepUnlessOvertaken(deck, changed, () => true);
  return kept === 'overtaken' ? { deck, problem: null } : kept;
}

/** Keeps a deck like {@link keepDeck}, unless `over` says no to the date of the one that would be written over. */
export async function keepUnlessOvertaken(
  deck: Deck,
  changed: string,
  over: (changed: string) => boolean
): Promise<{ deck: Deck; problem: Problem | null } | 'overtaken'> {
  const kept = await saveDeck(deck, new Date(changed), over);
  if (kept === 'overtaken') return kept;
  if (kept.ok) {
    unkept.delete(deck.id);
    return { deck: kept.value, problem: null };
  }
  const standing = { deck: { ...deck, changed }, problem: kept.problem };
  unkept.set(deck.id, standing);
  return standing;
}

/**
 * Changes a deck as it stands: where another window saves meanwhile, what that one saved is changed. Nothing where there is
 * no such deck, or where `change` gives none.
 */
export async function changeKept(
  id: string,
  change: (deck: Deck) => Deck | undefined
): Promise<{ deck: Deck; problem: Problem | null } | undefined> {
  for (;;) {
    const opened = await openDeck(id);
    const [standing, isUnkept] = [opened.ok ? opened.value.deck : undefined, unkept.has(id)];
    const changed = standing && change(standing);
    if (!standing || !changed) return undefined;
    // One that the browser would not keep goes over what was kept of it before.
    const kept = await keepUnlessOvertaken(changed, momentNow(), (date) => isUnkept || date === standing.changed);
    if (kept !== 'overtaken') return kept;
  }
}

/** A deck by its id, wherever it is kept. */
export async function openDeck(id: string): Promise<Kept<OpenedDeck>> {
  const deck = unkept.get(id)?.deck;
  return deck ? { ok: true, value: { deck, findings: [] } } : loadDeck(id);
}

/** Every deck, the one changed last first, and why more of them cannot be had. */
export async function listKept(): Promise<{ heads: DeckHead[]; problem: Problem | null }> {
  const kept = await listDecks();
  const own = [...unkept.values()].map(({ deck }): DeckHead => ({ ...headOf(deck), changed: deck.changed }));
  const others = kept.ok ? kept.value.filter(({ id }) => !unkept.has(id)) : [];
  const heads = [...own, ...others].sort((a, b) => b.changed.localeCompare(a.changed));
  return { heads, problem: kept.ok ? null : kept.problem };
}

/** Removes a deck, wherever it is kept. */
export async function dropDeck(id: string): Promise<void> {
  unkept.delete(id);
  forgetLeft(id);
  // Where nothing can be removed nothing was kept: the list says why.
  await removeDeck(id);
}
