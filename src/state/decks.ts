import { createStore, del, entries, get, update, type UseStore } from 'idb-keyval';
import { problem, type Problem } from '#core/problem';
import type { Deck } from '#core/story/deck';
import { readDeckFile, writeDeckFile } from '#core/story/deck-file';
import type { DeckFinding } from '#core/story/deck-finding';
import { headOf } from '#core/story/head';
import type { StoryHead } from '#core/story/story';

/** What a list says of a deck. */
export interface DeckHead extends StoryHead {
  /** When it was last changed, as `toISOString` writes it. */
  changed: string;
}

export interface OpenedDeck {
  deck: Deck;
  findings: DeckFinding[];
}

export type Kept<Value> = { ok: true; value: Value } | { ok: false; problem: Problem };

/** What the windows of the atlas tell each other. */
interface DeckNews {
  id: string;
  what: 'saved' | 'removed';
}

const CHANNEL = 'masarat-decks';
let store: UseStore | undefined;
/** Opened when first needed: a page that keeps no deck asks for no storage. */
const opened = (): UseStore => (store ??= createStore('masarat-decks', 'decks'));

/** All decks, the one changed last first. Decks are kept as files are, so that a later version of the atlas reads them. */
export async function listDecks(): Promise<Kept<DeckHead[]>> {
  const kept = await attempt(() => entries<string, unknown>(opened()));
  if (!kept.ok) return kept;
  const decks = kept.value.flatMap(([id, text]) => read(id, text)?.deck ?? []);
  const heads = decks.map((deck): DeckHead => ({ ...headOf(deck), changed: deck.changed }));
  return { ok: true, value: heads.sort((a, b) => b.changed.localeCompare(a.changed)) };
}

/** A deck, with what could not be read of it. */
export async function loadDeck(id: string): Promise<Kept<OpenedDeck>> {
  const kept = await attempt(() => get<unknown>(id, opened()));
  if (!kept.ok) return kept;
  const value = read(id, kept.value);
  return value ? { ok: true, value } : { ok: false, problem: problem('unknown-story', { id }) };
}

/**
 * Keeps a deck under its id, dated now, and tells the other windows. Gives the deck as it is kept. `over` is asked by its
 * date about a deck that stands there already: where it says no, another window was first, and nothing is written.
 */
export async function saveDeck(
  deck: Deck,
  now = new Date(),
  over: (changed: string) => boolean = () => true
): Promise<Kept<Deck> | 'overtaken'> {
  const dated = { ...deck, changed: now.toISOString() };
  let isOvertaken = false;
  // One transaction: no other window can write between the look and the writing.
  const write = (standing: unknown): unknown => {
    const changed = read(deck.id, standing)?.deck.changed;
    isOvertaken = changed !== undefined && !over(changed);
    return isOvertaken ? standing : writeDeckFile(dated);
  };
  const kept = await attempt(() => update<unknown>(deck.id, write, opened()));
  if (!kept.ok) return kept;
  if (isOvertaken) return 'overtaken';
  tell({ id: deck.id, what: 'saved' });
  return { ok: true, value: dated };
}

/** Removes a deck for good, and tells the other windows. */
export async function removeDeck(id: string): Promise<Kept<void>> {
  const kept = await attempt(() => del(id, opened()));
  if (kept.ok) tell({ id, what: 'removed' });
  return kept;
}

/** An id no deck of this browser has. */
export function freshDeckId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6));
  return `deck-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** Calls `hear` when another window saves or removes a deck; gives what ends it. */
export function onDecksChanged(hear: (news: DeckNews) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<DeckNews>) => hear(data);
  return () => channel.close();
}

function tell(news: DeckNews): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(news);
  channel.close();
}

function read(id: string, text: unknown): OpenedDeck | undefined {
  const reading = typeof text === 'string' ? readDeckFile(text) : undefined;
  return reading?.ok ? { deck: { ...reading.deck, id }, findings: reading.findings } : undefined;
}

async function attempt<Value>(act: () => Promise<Value>): Promise<Kept<Value>> {
  try {
    return { ok: true, value: await act() };
  } catch (error) {
    store = undefined;
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    return { ok: false, problem: problem('storage-denied', { reason: isFull ? 'full' : 'refused' }) };
  }
}
