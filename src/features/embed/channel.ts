import { news, readyNews, refusal, reply, type EmbedNews, type EmbedReply, type EmbedState } from '#core/embed/answer';
import { admits, type Embedder } from '#core/embed/embed-address';
import { readMessage, type EmbedEvent, type EmbedRequest, type RefusalCode } from '#core/embed/message';
import type { Ignored } from '#core/view/parse-address';

/** What a frame can do for the page round it. A frame with a view has no steps, and one with a story no view of its own. */
export interface EmbedHost {
  state(): EmbedState;
  /** Shows the view of a query; tells what of it could not be taken. */
  setView?: (query: string) => readonly Ignored[];
  /** Goes to a step; false where there is none of that id. */
  setStep?: (step: string) => boolean;
}

/** The window round the frame: messages are heard from it alone, and sent to it under one origin. */
export type Surrounding = Pick<Window, 'postMessage'>;

/** A message as a window hears it. */
export type Heard = Pick<MessageEvent<unknown>, 'data' | 'origin' | 'source'>;

/**
 * The frame's side of the talk with the page it stands in. What comes from elsewhere is not answered at all, and every
 * answer is addressed to the origin that asked.
 */
export class EmbedChannel {
  readonly #embedder: Embedder;
  readonly #host: EmbedHost;
  readonly #around: Surrounding;
  /** Who wants to be told of what, by origin: a page that leads elsewhere takes its wishes along. */
  readonly #wishes = new Map<string, Set<EmbedEvent>>();

  constructor(embedder: Embedder, host: EmbedHost, around: Surrounding) {
    this.#embedder = embedder;
    this.#host = host;
    this.#around = around;
  }

  /** Says that the frame listens. That alone may be heard by any page: it tells nothing of what is shown. */
  greet(): void {
    const { kind } = this.#embedder;
    if (kind !== 'none') this.#send(readyNews(), this.#embedder.kind === 'one' ? this.#embedder.origin : '*');
  }

  /** Reads a message and answers it. */
  hear({ data, origin, source }: Heard): void {
    if (source !== this.#around || !admits(this.#embedder, origin)) return;
    const read = readMessage(data);
    if (read.kind === 'refused') this.#send(refusal(read.id, read.code), origin);
    if (read.kind !== 'request') return;
    const done = this.#do(read.request, origin);
    const answer = typeof done === 'string' ? refusal(read.id, done) : reply(read.id, this.#host.state(), done);
    this.#send(answer, origin);
  }

  /** Tells those who asked for it. */
  tell(event: EmbedEvent): void {
    for (const [origin, events] of this.#wishes) {
      if (events.has(event)) this.#send(news(event, this.#host.state()), origin);
    }
  }

  #do(request: EmbedRequest, origin: string): readonly Ignored[] | RefusalCode {
    switch (request.type) {
      case 'set-view':
        return this.#host.setView?.(request.view) ?? 'not-here';
      case 'set-step':
        if (!this.#host.setStep) return 'not-here';
        return this.#host.setStep(request.step) ? [] : 'unknown-step';
      case 'subscribe':
        this.#wishes.set(origin, new Set([...(this.#wishes.get(origin) ?? []), ...request.events]));
        return [];
      case 'unsubscribe':
        for (const event of request.events) this.#wishes.get(origin)?.delete(event);
        return [];
      case 'read-view':
        return [];
    }
  }

  #send(message: EmbedReply | EmbedNews, origin: string): void {
    this.#around.postMessage(message, origin);
  }
}
