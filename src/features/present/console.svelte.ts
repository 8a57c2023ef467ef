import { SvelteMap } from 'svelte/reactivity';
import { freshId } from '#core/fresh-id';
import type { Act } from '#core/present/acts';
import { readKept, writeKept } from '#core/present/kept-session';
import { join, nextSequence, receive, startReplica, type Replica, type StampedAct } from '#core/present/replica';
import { startSession, type Session } from '#core/present/session';
import { lectureName, openWire, type Message, type Role, type Wire } from './wire';

/** How often a window asks who is still there, and how long it waits before it writes down what happened, in milliseconds. */
const ASK_MS = 4_000;
const KEEP_MS = 250;
/** A window that draws a map for the first time may be too busy to answer at once. */
const MOST_UNANSWERED = 3;

/**
 * A window's part in a lecture. All windows are equal: each performs what is done in it, tells the others, and performs
 * what they tell. The lecture outlives them all, because each writes it down.
 */
export class Console {
  readonly role: Role;
  readonly #name: string;
  readonly #id = freshId();
  #replica = $state.raw<Replica>(startReplica(startSession(1, 0)));
  #wire: Wire | undefined;
  #keeping: ReturnType<typeof setTimeout> | undefined;
  /** The other windows, and how often each was asked in vain whether it is still there. */
  readonly #others = new SvelteMap<string, { role: Role; unanswered: number }>();

  constructor(role: Role, story: string, stepCount: number) {
    this.role = role;
    this.#name = lectureName(story);
    const timeMs = Date.now();
    this.#replica = readKept(this.#readStore(), stepCount, timeMs) ?? startReplica(startSession(stepCount, timeMs));
  }

  get session(): Session {
    return this.#replica.session;
  }

  /** Whether a window of this kind is open beside this one. */
  has(role: Role): boolean {
    return [...this.#others.values()].some((other) => other.role === role);
  }

  /** Joins the other windows until what it gives back is called. To be called in an effect. */
  open(): () => void {
    this.#wire = openWire(this.#name, (message) => this.#hear(message));
    this.#wire.tell({ kind: 'hello', sender: this.#id, role: this.role });
    const asking = setInterval(() => this.#ask(), ASK_MS);
    const leave = (): void => this.#leave();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      clearInterval(asking);
      this.#leave();
      this.#wire?.close();
      this.#wire = undefined;
    };
  }

  /** Does something, here and in the other windows. */
  act(act: Act): void {
    const stamped: StampedAct = { act, sequence: nextSequence(this.#replica), sender: this.#id, timeMs: Date.now() };
    this.#take(receive(this.#replica, stamped));
    this.#wire?.tell({ kind: 'act', sender: this.#id, stamped });
  }

  #hear(message: Message): void {
    if (message.kind === 'act') this.#take(receive(this.#replica, message.stamped));
    else if (message.kind === 'bye') this.#others.delete(message.sender);
    else this.#meet(message);
  }

  #meet(message: Exclude<Message, { kind: 'act' | 'bye' }>): void {
    const { sender, role } = message;
    this.#others.set(sender, { role, unanswered: 0 });
    const mine = { sender: this.#id, role: this.role };
    if (message.kind === 'hello') this.#wire?.tell({ kind: 'state', ...mine, to: sender, replica: this.#replica });
    else if (message.kind === 'who') this.#wire?.tell({ kind: 'here', ...mine });
    else if (message.kind === 'state' && message.to === this.#id) this.#take(join(message.replica, this.#replica));
  }

  /** Asks who is there, and forgets the windows that were asked in vain too often. */
  #ask(): void {
    for (const [id, { role, unanswered }] of [...this.#others]) {
      if (unanswered < MOST_UNANSWERED) this.#others.set(id, { role, unanswered: unanswered + 1 });
      else this.#others.delete(id);
    }
    this.#wire?.tell({ kind: 'who', sender: this.#id, role: this.role });
  }

  #take(replica: Replica): void {
    if (replica === this.#replica) return;
    this.#replica = replica;
    this.#keeping ??= setTimeout(() => this.#keep(), KEEP_MS);
  }

  #leave(): void {
    if (this.#keeping !== undefined) this.#keep();
    this.#wire?.tell({ kind: 'bye', sender: this.#id });
  }

  /** Writes the lecture down. A browser that keeps nothing has the lecture as long as one window is open. */
  #keep(): void {
    clearTimeout(this.#keeping);
    this.#keeping = undefined;
    try {
      localStorage.setItem(this.#name, writeKept(this.#replica, Date.now()));
    } catch {
      // Told nowhere: nothing is lost while a window is open.
    }
  }

  #readStore(): string | null {
    try {
      return localStorage.getItem(this.#name);
    } catch {
      return null;
    }
  }
}
