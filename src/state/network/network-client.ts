import { afterSilence } from '#core/silence';
import type { FromNetwork, NetworkAsk, NetworkMeta, NetworkQuestion, NetworkQuestions, ToNetwork } from './protocol';

/** What the client needs of a worker. */
export interface NetworkPort {
  postMessage(message: ToNetwork): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<FromNetwork>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

interface Waiter {
  resolve: (answer: never) => void;
  reject: (reason: Error) => void;
}

/** A question that waits until the one before it on its lane is answered. */
interface Lane {
  next?: { send: () => void; drop: () => void };
}

/** The page's side of the worker that holds the network. When the worker dies, whoever waits is told. */
export class NetworkClient {
  readonly #port: NetworkPort;
  readonly #waiting = new Map<number, Waiter>();
  readonly #lanes = new Map<string, Lane>();
  #requests = 0;
  /** Calls off the wait for a first word: a script that never comes is no error to the browser. */
  readonly #stopWaiting = afterSilence(() => this.#died('The worker of the network has not begun.'));
  #loading: { resolve: (meta: NetworkMeta) => void; reject: (reason: Error) => void } | undefined;
  /** Told once, when the worker has died. */
  ondeath: (() => void) | undefined;

  constructor(port: NetworkPort) {
    this.#port = port;
    port.onmessage = ({ data }) => this.#heard(data);
    port.onerror = (event) => this.#died(event.message);
  }

  /** Loads the network from its two files; rejects when they do not come whole. */
  load(binary: string, names: string): Promise<NetworkMeta> {
    return new Promise((resolve, reject) => {
      this.#loading = { resolve, reject };
      this.#port.postMessage({ kind: 'load', binary, names });
    });
  }

  /** Asks the network something. */
  ask<Kind extends NetworkQuestion>(kind: Kind, ask: NetworkQuestions[Kind]['ask']): Promise<NetworkQuestions[Kind]['answer']> {
    this.#requests += 1;
    const request = this.#requests;
    return new Promise((resolve, reject) => {
      this.#waiting.set(request, { resolve, reject });
      this.#port.postMessage({ kind, request, ask } as NetworkAsk);
    });
  }

  /**
   * Asks what only the newest answer counts of, as while something is dragged. On one lane a single question is under way
   * at a time, and of those that wait the newest alone is asked. Nothing comes back for a question that was overtaken
   * before it was asked.
   */
  askLatest<Kind extends NetworkQuestion>(
    lane: string,
    kind: Kind,
    ask: NetworkQuestions[Kind]['ask']
  ): Promise<NetworkQuestions[Kind]['answer'] | undefined> {
    const busy = this.#lanes.get(lane);
    if (!busy) return this.#runOn(lane, kind, ask);
    return new Promise((resolve, reject) => {
      busy.next?.drop();
      busy.next = {
        send: () => void this.#runOn(lane, kind, ask).then(resolve, reject),
        drop: () => resolve(undefined)
      };
    });
  }

  stop(): void {
    this.#stopWaiting();
    this.#port.terminate();
    this.#rejectAll(new Error('The network was put away.'));
  }

  async #runOn<Kind extends NetworkQuestion>(lane: string, kind: Kind, ask: NetworkQuestions[Kind]['ask']) {
    this.#lanes.set(lane, {});
    try {
      return await this.ask(kind, ask);
    } finally {
      const next = this.#lanes.get(lane)?.next;
      this.#lanes.delete(lane);
      next?.send();
    }
  }

  #heard(message: FromNetwork): void {
    this.#stopWaiting();
    if (message.kind === 'begun') return;
    if (message.kind === 'ready') this.#loading?.resolve(message.meta);
    else if (message.kind === 'failed') this.#loading?.reject(new Error(message.reason));
    else {
      const waiter = this.#waiting.get(message.request);
      this.#waiting.delete(message.request);
      if (message.kind === 'answer') waiter?.resolve(message.answer as never);
      else waiter?.reject(new Error(message.reason));
    }
  }

  #died(reason: string): void {
    this.#stopWaiting();
    this.#port.terminate();
    this.#rejectAll(new Error(reason));
    this.ondeath?.();
  }

  #rejectAll(reason: Error): void {
    this.#loading?.reject(reason);
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const lane of this.#lanes.values()) {
      lane.next?.drop();
      delete lane.next;
    }
    for (const { reject } of waiting) reject(reason);
  }
}
