import type { Embedder } from '#core/embed/embed-address';
import { EmbedChannel, type EmbedHost } from './channel';

/** Begins to speak with the page round this one; a page by itself hears nobody. */
export function openChannel(embedder: Embedder, host: EmbedHost): { channel: EmbedChannel; close: () => void } {
  const channel = new EmbedChannel(embedder, host, window.parent);
  if (window.parent === window) return { channel, close: () => {} };
  const hear = (event: MessageEvent<unknown>): void => channel.hear(event);
  window.addEventListener('message', hear);
  channel.greet();
  return { channel, close: () => window.removeEventListener('message', hear) };
}
