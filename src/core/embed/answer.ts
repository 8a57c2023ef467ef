import type { Ignored } from '../view/parse-address';
import { EMBED_VERSION, type EmbedEvent, type MessageId, type RefusalCode } from './message';

/** What a frame tells of itself. */
export interface EmbedState {
  /** The view as the query of an address, without `?`. */
  view: string;
  /** What is selected, as `kind:id`. */
  selected: string | null;
  /** The step of the story; nothing where the frame shows a view. */
  step: string | null;
}

type Spoken<Message> = { masarat: typeof EMBED_VERSION } & Message;

/** The answer to one message. */
export type EmbedReply = Spoken<
  { type: 'reply'; id: MessageId | null } & (
    | { ok: true; state: EmbedState; ignored: readonly Ignored[] }
    | { ok: false; error: { code: RefusalCode; versions: readonly number[] } }
  )
>;

/** What the frame tells of its own accord. `ready` says nothing of what is shown: it may be heard by anybody. */
export type EmbedNews = Spoken<{ type: 'ready'; versions: readonly number[] } | { type: EmbedEvent; state: EmbedState }>;

const VERSIONS = [EMBED_VERSION] as const;

/** The request was done; what could not be taken of a view is listed, and the nearest valid view is shown. */
export function reply(id: MessageId, state: EmbedState, ignored: readonly Ignored[] = []): EmbedReply {
  return { masarat: EMBED_VERSION, type: 'reply', id, ok: true, state, ignored };
}

export function refusal(id: MessageId | null, code: RefusalCode): EmbedReply {
  return { masarat: EMBED_VERSION, type: 'reply', id, ok: false, error: { code, versions: VERSIONS } };
}

export function readyNews(): EmbedNews {
  return { masarat: EMBED_VERSION, type: 'ready', versions: VERSIONS };
}

export function news(type: EmbedEvent, state: EmbedState): EmbedNews {
  return { masarat: EMBED_VERSION, type, state };
}
