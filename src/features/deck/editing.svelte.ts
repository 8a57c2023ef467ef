import { amend, commit, redo, startHistory, undo, type History } from '#core/history';
import type { Problem } from '#core/problem';
import type { Deck } from '#core/story/deck';
import { writeDeckFile } from '#core/story/deck-file';
import { applyEdit, type DeckEdit } from '#core/story/edits';
import type { StoryStep } from '#core/story/story';
import { onDecksChanged } from '#state/decks';
import { copyOf } from './copy-of';
import { keepDeck, keepUnlessOvertaken, momentNow, openDeck, whyUnkept } from './keep';
import { rememberDeck } from './last-deck';
import { forgetLeft, leaveBehind, takeLeft } from './left-behind';

/** How long after the last change the deck is saved. */
const REST_MS = 700;
/** Typing that rests so long is a step of the history of its own. */
const PAUSE_MS = 1500;

/** The step to open after another state of the deck was taken: one that came with it, else the same, else its neighbour. */
function openAfter(
  before: readonly StoryStep[],
  after: readonly StoryStep[],
  open: StoryStep | undefined
): StoryStep | undefined {
  const idsBefore = new Set(before.map(({ id }) => id));
  const come = after.filter(({ id }) => !idsBefore.has(id));
  if (come.length === 1) return come[0];
  const place = before.findIndex(({ id }) => id === open?.id);
  return after.find(({ id }) => id === open?.id) ?? after[Math.min(Math.max(place, 0), after.length - 1)];
}

/** A deck being edited: its history, its saving, and what other windows do to it meanwhile. */
export class DeckEditing {
  #history = $state.raw() as History<Deck>;
  /** The step that is open. */
  #chosen = $state<string>();
  #isChanged = $state(false);
  #writing = $state(0);
  /** Why the browser does not keep the deck. */
  problem = $state.raw<Problem | null>(null);
  /** What another window did to the deck. Nothing is saved over it before the person has said what shall count. */
  elsewhere = $state<'saved' | 'removed' | null>(null);
  #typing: { field: string; atMs: number } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the deck was changed that this window opened, saved or took: what it hears of those is no news. */
  readonly #known: string[];

  constructor(deck: Deck, step?: string | null) {
    this.#history = startHistory(deck);
    this.#chosen = step ?? undefined;
    this.#known = [deck.changed];
    // It may have been made, copied or read from a file without being kept.
    this.problem = whyUnkept(deck.id);
    rememberDeck(deck.id);
    this.#takeUp(takeLeft(deck.id));
  }

  /** What was being typed when the page was last left comes on top of what was kept; it can be undone. */
  #takeUp(left: ReturnType<typeof takeLeft>): void {
    const kept = this.deck;
    if (!left || writeDeckFile({ ...left.deck, changed: kept.changed }) === writeDeckFile(kept)) return;
    this.#history = commit(this.#history, left.deck);
    // Another window has saved since: the person says what shall count.
    if (!left.after.includes(kept.changed)) this.elsewhere = 'saved';
    this.#changed();
  }

  get deck(): Deck {
    return this.#history.present;
  }

  get canUndo(): boolean {
    return this.#history.past !== null;
  }

  get canRedo(): boolean {
    return this.#history.future !== null;
  }

  /** The step that is open: the first until another is chosen. */
  get step(): StoryStep | undefined {
    return this.deck.steps.find(({ id }) => id === this.#chosen) ?? this.deck.steps[0];
  }

  get isSaved(): boolean {
    return !this.#isChanged && this.#writing === 0;
  }

  choose(id: string | undefined): void {
    this.#chosen = id;
    this.#typing = undefined;
  }

  /** Does an act. `field` names what is being typed in: one stretch of typing is undone as one. */
  edit(edit: DeckEdit, field?: string): void {
    const next = applyEdit(this.deck, edit);
    if (next === this.deck) return;
    const atMs = Date.now();
    // What moves or comes before it does not take its place: what is open stays open.
    this.#chosen = this.step?.id;
    const goesOn = field !== undefined && field === this.#typing?.field && atMs - this.#typing.atMs < PAUSE_MS;
    this.#history = goesOn ? amend(this.#history, next) : commit(this.#history, next);
    this.#typing = field === undefined ? undefined : { field, atMs };
    this.#changed();
  }

  undo(): void {
    this.#walk(undo(this.#history));
  }

  redo(): void {
    this.#walk(redo(this.#history));
  }

  #walk(history: History<Deck>): void {
    if (history === this.#history) return;
    const before = this.deck.steps;
    const open = this.step;
    this.#history = history;
    this.#chosen = openAfter(before, this.deck.steps, open)?.id;
    this.#typing = undefined;
    this.#changed();
  }

  #changed(): void {
    this.#isChanged = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), REST_MS);
  }

  /** Saves what is not saved yet. */
  async save(): Promise<void> {
    clearTimeout(this.#timer);
    if (!this.#isChanged || this.elsewhere !== null) return;
    this.#isChanged = false;
    this.#writing += 1;
    const moment = momentNow();
    this.#known.push(moment);
    const kept = await keepUnlessOvertaken(this.deck, moment, (changed) => this.#known.includes(changed));
    this.#writing -= 1;
    if (kept !== 'overtaken') {
      this.problem = kept.problem;
      if (this.isSaved && !kept.problem) forgetLeft(this.deck.id);
    } else {
      this.#isChanged = true;
      this.elsewhere = 'saved';
    }
  }

  /** Saves and listens until it is ended. To be called once, in an effect. */
  attend(): () => void {
    const stop = onDecksChanged(({ id, what }) => {
      if (id === this.deck.id) void this.#hear(what);
    });
    const hide = (): Promise<void> => this.save();
    const leave = (): Promise<void> => {
      if (!this.isSaved) leaveBehind(this.deck, this.#known);
      return hide();
    };
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hide);
    return () => {
      stop();
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hide);
      // A link within the app leaves the page too, and while another window's work stands against it nothing is saved.
      void leave().then(() => this.isSaved && forgetLeft(this.deck.id));
    };
  }

  async #hear(what: 'saved' | 'removed'): Promise<void> {
    if (what === 'removed') this.elsewhere = 'removed';
    if (what === 'removed') return;
    const kept = await openDeck(this.deck.id);
    if (!kept.ok) return;
    if (!this.#known.includes(kept.value.deck.changed)) this.elsewhere = 'saved';
    else if (this.elsewhere === 'removed') {
      // It was put back as it was: what was done here meanwhile goes on from it.
      this.elsewhere = null;
      await this.save();
    }
  }

  /** Takes the deck as the other window saved it. What was here can be had back by undoing. */
  async takeTheirs(): Promise<void> {
    const kept = await openDeck(this.deck.id);
    if (!kept.ok) return;
    this.#known.push(kept.value.deck.changed);
    this.#history = commit(this.#history, kept.value.deck);
    this.#typing = undefined;
    this.#isChanged = false;
    this.elsewhere = null;
  }

  /** Keeps the deck as it is here beside the one of the other window; gives the id of the copy. */
  async keepAsCopy(): Promise<string> {
    const { deck } = await keepDeck(copyOf(this.deck));
    this.#isChanged = false;
    this.elsewhere = null;
    return deck.id;
  }

  /** Saves the deck again after another window removed it. */
  async keepAgain(): Promise<void> {
    this.elsewhere = null;
    this.#isChanged = true;
    await this.save();
  }
}
