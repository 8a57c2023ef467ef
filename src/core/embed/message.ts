import * as v from 'valibot';

/** The version of the language in which a page and the frame it embeds speak. */
export const EMBED_VERSION = 1;

/** What a page may ask to be told of. */
export const EMBED_EVENTS = ['view-changed', 'step-changed', 'selected'] as const;
export type EmbedEvent = (typeof EMBED_EVENTS)[number];

/** A name its sender gives a message, to know the answer by. */
export type MessageId = string | number;

/** What a page may ask of the frame. */
export type EmbedRequest =
  | { type: 'set-view'; view: string }
  | { type: 'set-step'; step: string }
  | { type: 'read-view' }
  | { type: 'subscribe'; events: readonly EmbedEvent[] }
  | { type: 'unsubscribe'; events: readonly EmbedEvent[] };

export type RefusalCode =
  /** It speaks another version. */
  | 'unknown-version'
  | 'unknown-type'
  /** The type is known; what stands beside it is not as it must be. */
  | 'bad-message'
  | 'too-large'
  /** A frame with a view has no steps, and one with a story no view of its own. */
  | 'not-here'
  | 'unknown-step';

type ReadMessage =
  /** Not for the atlas: other scripts of the page speak by the same way. */
  | { kind: 'foreign' }
  | { kind: 'refused'; id: MessageId | null; code: RefusalCode }
  | { kind: 'request'; id: MessageId; request: EmbedRequest };

/** The longest text in a message, in characters: twice the longest address the atlas writes. */
export const LONGEST_TEXT = 8192;
/** A message has three keys of its own and one or two for what it asks. */
const MOST_KEYS = 8;
const LONGEST_ID = 64;

const messageId = v.union([
  v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_ID)),
  v.pipe(v.number(), v.safeInteger(), v.minValue(0))
]);
const envelope = { masarat: v.literal(EMBED_VERSION), id: messageId };
const events = v.pipe(v.array(v.picklist(EMBED_EVENTS)), v.minLength(1), v.maxLength(EMBED_EVENTS.length));
const REQUESTS = {
  'set-view': v.strictObject({ ...envelope, type: v.literal('set-view'), view: v.string() }),
  'set-step': v.strictObject({ ...envelope, type: v.literal('set-step'), step: v.string() }),
  'read-view': v.strictObject({ ...envelope, type: v.literal('read-view') }),
  subscribe: v.strictObject({ ...envelope, type: v.literal('subscribe'), events }),
  unsubscribe: v.strictObject({ ...envelope, type: v.literal('unsubscribe'), events })
} as const satisfies Record<EmbedRequest['type'], v.GenericSchema>;

/**
 * Reads what another page has sent. Never throws, whatever it is given; nothing but what the shape of a request names
 * passes through, so that no key of the sender's reaches an object of ours.
 */
export function readMessage(data: unknown): ReadMessage {
  if (!isRecord(data) || !Object.hasOwn(data, 'masarat')) return { kind: 'foreign' };
  const named = v.safeParse(messageId, ownOf(data, 'id'));
  const id = named.success ? named.output : null;
  if (isTooLarge(data)) return { kind: 'refused', id, code: 'too-large' };
  if (data.masarat !== EMBED_VERSION) return { kind: 'refused', id, code: 'unknown-version' };
  const type = ownOf(data, 'type');
  if (!isRequestType(type)) return { kind: 'refused', id, code: 'unknown-type' };
  const read = v.safeParse(REQUESTS[type], data);
  if (!read.success || id === null) return { kind: 'refused', id, code: 'bad-message' };
  return { kind: 'request', id, request: read.output };
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function isRequestType(type: unknown): type is EmbedRequest['type'] {
  return typeof type === 'string' && Object.hasOwn(REQUESTS, type);
}

function ownOf(data: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(data, key) ? data[key] : undefined;
}

/** Looked at before anything is read closely: work goes by the limits, not by what was sent. */
function isTooLarge(data: Record<string, unknown>): boolean {
  const keys = Object.keys(data);
  if (keys.length > MOST_KEYS) return true;
  return keys.some((key) => {
    const value = data[key];
    return (typeof value === 'string' || Array.isArray(value)) && value.length > LONGEST_TEXT;
  });
}
