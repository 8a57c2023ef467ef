import type { Passage, Route } from '#core/network/types';
import { DEFAULT_VIEW, type View } from '#core/view/view';
import { answerQuestion } from './answer-question';
import type { NewPlan } from './plan-list';
import type { FromNetwork, NetworkMeta, ToNetwork } from './protocol';
import { Routing } from './routing.svelte';

const passages = [{ id: 'suez' }, { id: 'vilkitsky', restricted: 'arctic' }] as unknown as Passage[];
const meta = { edition: 'test', passages, plannedLines: [] } as unknown as NetworkMeta;

/** A network in which every way is as long as passages are closed, in kilometres, and one where nothing is. */
const network = {
  route: (_: unknown, __: unknown, options: { avoid?: readonly string[] }) => ({
    ok: true,
    value: { lengthMetres: 1000 * (1 + (options.avoid?.length ?? 0)) } as Route
  }),
  alternatives: () => ({ ok: true, value: [{ id: 'cape', route: { lengthMetres: 5000 } as Route }] }),
  reach: () => {
    throw new Error('a mistake of ours');
  }
} as unknown as Parameters<typeof answerQuestion>[0];

function answerTo(message: ToNetwork): FromNetwork {
  if (message.kind === 'load') return { kind: 'ready', meta };
  const { request } = message;
  try {
    return { kind: 'answer', request, answer: answerQuestion(network, message) };
  } catch (error) {
    return { kind: 'threw', request, reason: String(error) };
  }
}

/** A worker that holds that network. */
export class FakePort {
  onmessage: ((event: MessageEvent<FromNetwork>) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  /** How many routes it was asked for. */
  asked = 0;
  /** What a busy worker has not come to yet. */
  readonly late: ToNetwork[] = [];
  isBusy = false;

  postMessage(message: ToNetwork): void {
    if (message.kind === 'routes') this.asked += message.ask.requests.length;
    if (this.isBusy) this.late.push(message);
    else this.#answer(message);
  }

  /** Answers all that has waited, and what is asked from now on. */
  catchUp(): void {
    this.isBusy = false;
    for (const message of this.late.splice(0)) this.#answer(message);
  }

  #answer(message: ToNetwork): void {
    const answer = answerTo(message);
    queueMicrotask(() => this.onmessage?.({ data: answer } as MessageEvent<FromNetwork>));
  }

  terminate(): void {}
}

/** An address that takes every change at once. */
export class FakeAddress {
  coming: View = DEFAULT_VIEW;
  change(patch: Partial<View>): void {
    this.coming = { ...this.coming, ...patch };
  }
}

export const plan = (longitude: number): NewPlan => ({
  origin: { at: [longitude, 0] },
  destination: { at: [longitude, 10] },
  via: [],
  by: 'sea',
  minimise: 'distance',
  avoid: [],
  open: [],
  planned: [],
  ship: {}
});
export const nextTurn = () => new Promise((resolve) => setTimeout(resolve));

export const lengths = (answers: Routing['results']) =>
  [...answers.values()].map((answer) => (answer.ok ? answer.value.lengthMetres : NaN));

/** A routing that is ready, with the address it writes to and the worker it asks. */
export async function openRouting(): Promise<{ address: FakeAddress; port: FakePort; routing: Routing }> {
  const address = new FakeAddress();
  const port = new FakePort();
  const routing = new Routing(address, { open: () => port, binary: 'b', names: 'n' });
  await routing.load();
  return { address, port, routing };
}

/** What the page does in an effect: seeks what has changed, and hears the answer. */
export async function seekAndHear(routing: Routing): Promise<void> {
  routing.attend();
  await nextTurn();
}
