import { untrack } from 'svelte';
import type { Answer, Route } from '#core/network/types';
import { byPlan } from './plan-list';
import type { RouteRequest } from './protocol';

/** Answers by the ids of the plans they are for. */
export type Answers = ReadonlyMap<string, Answer<Route>>;

/** What the network is asked for a plan, with the key that tells it from all other questions. */
export interface Question {
  /** The plan's, which is its position: another plan may bear it a moment later. */
  id: string;
  key: string;
  request: RouteRequest;
}

/** The last answer for a plan that a hand moves: its line follows the hand one answer behind. */
interface Trail {
  id: string;
  /** The question before the hand took the plan up: it may be put back. */
  from: string | undefined;
  /** The question the hand left; nothing while it moves. */
  to?: string;
  answer: Answer<Route> | undefined;
}

/**
 * The answers to routes that are sought, each kept under the key of its question: none is ever given for another, whichever
 * order questions change and answers come in. Only a plan that a hand moves has that of a place it just came by.
 */
export class RouteAnswers {
  readonly #questions: () => readonly Question[];
  readonly #isLive: () => boolean;
  #kept = $state.raw<Readonly<Record<string, Answer<Route>>>>({});
  #trail = $state.raw<Trail>();
  /** Counts the hands that took a plan up or let it go: an answer to another's question says nothing of where it is. */
  #grip = 0;
  /** The keys of what was asked last: where a hand lets go is mostly what is sought already. */
  #underWay: string | undefined;

  /** What figures are taken from, by the id of the plan. A plan whose answer has not come has none. */
  readonly results: Answers = $derived.by(() => this.#byPlan((trail) => trail.to === undefined));
  /** What lines are drawn from: the same, and for a plan that was just let go the line it had, until its own has come. */
  readonly courses: Answers = $derived.by(() => this.#byPlan((trail, key) => trail.to === undefined || trail.to === key));

  /** `questions` are those of now; `isLive` tells whether more answers may come. */
  constructor(questions: () => readonly Question[], isLive: () => boolean) {
    this.#questions = questions;
    this.#isLive = isLive;
  }

  /** Asks what has no answer yet. Of the state it reads the questions alone are followed. */
  async seek(ask: (requests: readonly RouteRequest[]) => Promise<readonly Answer<Route>[] | undefined>): Promise<void> {
    const asked = this.#questions();
    const { unknown, grip } = untrack(() => ({ unknown: asked.filter(({ key }) => !this.#kept[key]), grip: this.#grip }));
    const keys = unknown.map(({ key }) => key).join();
    if (unknown.length === 0 || keys === this.#underWay) return;
    this.#underWay = keys;
    // What fails is told of by the `failure` of the line.
    const answers = await ask(unknown.map(({ request }) => request)).catch(() => undefined);
    if (this.#underWay === keys) this.#underWay = undefined;
    if (!answers) return;
    this.#keep(unknown, answers);
    if (grip === this.#grip) this.#follow(unknown, answers);
  }

  /** Puts in what is known without asking. */
  know(id: string, answer: Answer<Route>): void {
    const question = this.#questionOf(id);
    if (question) this.#keep([question], [answer]);
  }

  /** A hand takes a plan up. To be called before its question changes. */
  take(id: string): void {
    this.#grip += 1;
    this.#trail = { id, from: this.#questionOf(id)?.key, answer: this.courses.get(id) };
  }

  /** The hand lets go, and what it held is kept or not. To be called when the questions are those it leaves. */
  letGo(isKept: boolean): void {
    this.#grip += 1;
    const trail = this.#trail;
    const to = trail && this.#questionOf(trail.id)?.key;
    this.#trail = isKept && trail && to !== undefined ? { ...trail, to } : undefined;
  }

  #questionOf(id: string): Question | undefined {
    return this.#questions().find((each) => each.id === id);
  }

  #keep(asked: readonly Question[], answers: readonly Answer<Route>[]): void {
    const wanted = [this.#trail?.from, ...this.#questions().map(({ key }) => key)];
    const fresh = asked.flatMap(({ key }, index) => (answers[index] ? [[key, answers[index]] as const] : []));
    this.#kept = Object.fromEntries([...Object.entries(this.#kept), ...fresh].filter(([key]) => wanted.includes(key)));
  }

  #follow(asked: readonly Question[], answers: readonly Answer<Route>[]): void {
    const trail = this.#trail;
    const answer = answers[asked.findIndex(({ id }) => id === trail?.id)];
    if (trail && trail.to === undefined && answer) this.#trail = { ...trail, answer };
  }

  #byPlan(takesTrail: (trail: Trail, key: string) => boolean): Answers {
    const trail = this.#isLive() ? this.#trail : undefined;
    const questions = this.#questions();
    return byPlan(
      questions,
      questions.map(({ id, key }) => {
        const passed = trail?.id === id && takesTrail(trail, key) ? trail.answer : undefined;
        return this.#kept[key] ?? passed;
      })
    );
  }
}
