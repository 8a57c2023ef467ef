import { NetworkClient } from './network-client';
import type { NetworkSource, RoutingFailure } from './network-source';
import type { NetworkMeta, NetworkQuestion, NetworkQuestions } from './protocol';

/** The line to the network in its worker: whether it stands, what is known of the network, and what it answers. */
export class NetworkLine {
  readonly #source: NetworkSource;
  #client: NetworkClient | undefined;
  /** Nothing until the network has come; kept while it is loaded anew, as what was answered before still stands. */
  meta = $state.raw<NetworkMeta>();
  #isLoading = $state(false);
  failure = $state<RoutingFailure | null>(null);

  constructor(source: NetworkSource) {
    this.#source = source;
  }

  /** Whether the network may be asked. */
  get ready(): boolean {
    return this.meta !== undefined && this.failure === null && !this.#isLoading;
  }

  /** Starts the worker and loads the network; after a failure it is tried anew. */
  async load(): Promise<void> {
    this.#client?.stop();
    this.failure = null;
    this.#isLoading = true;
    const client = (this.#client = new NetworkClient(this.#source.open()));
    client.ondeath = () => this.#client === client && (this.failure = 'broke-off');
    try {
      this.meta = await client.load(this.#source.binary, this.#source.names);
    } catch {
      if (this.#client === client) this.failure ??= 'unavailable';
    } finally {
      if (this.#client === client) this.#isLoading = false;
    }
  }

  /** Ends the worker. */
  stop(): void {
    this.#client?.stop();
    this.#client = undefined;
  }

  /** Asks anything else; rejects while there is no network, and when the worker dies or throws, which `failure` tells too. */
  ask<Kind extends NetworkQuestion>(kind: Kind, ask: NetworkQuestions[Kind]['ask']): Promise<NetworkQuestions[Kind]['answer']> {
    return this.#heed((client) => client.ask(kind, ask));
  }

  /** The same where only the newest answer on a lane counts: nothing comes back for a question that was overtaken. */
  askLatest<Kind extends NetworkQuestion>(
    lane: string,
    kind: Kind,
    ask: NetworkQuestions[Kind]['ask']
  ): Promise<NetworkQuestions[Kind]['answer'] | undefined> {
    return this.#heed((client) => client.askLatest(lane, kind, ask));
  }

  /** A question that is not answered is told of: nobody waits for it for ever. */
  async #heed<Value>(ask: (client: NetworkClient) => Promise<Value>): Promise<Value> {
    const client = this.#client;
    if (!client) throw new Error('There is no network yet.');
    try {
      return await ask(client);
    } catch (error) {
      if (this.#client === client) this.failure ??= 'broke-off';
      throw error;
    }
  }
}
