import { SILENCE_MS } from '#core/silence';

/**
 * Asks for a file and reads it; fails once nothing has been heard of it for so long, be it the answer or more
 * of its body. A line that goes dead without a word would be waited for without end. Who has a signal stops it by that, too.
 */
export async function fetchHeard<Value>(
  address: string,
  read: (response: Response) => Promise<Value>,
  how?: RequestInit,
  silenceMs = SILENCE_MS
): Promise<Value> {
  const stop = new AbortController();
  const stopped = how?.signal;
  const give = (): void => stop.abort(stopped!.reason);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const heard = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => stop.abort(new Error('silence')), silenceMs);
  };
  heard();
  stopped?.addEventListener('abort', give);
  try {
    stopped?.throwIfAborted();
    const response = await fetch(address, { ...how, signal: stop.signal });
    const ear = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(piece, onward) {
        heard();
        onward.enqueue(piece);
      }
    });
    heard();
    return await read(new Response(response.body?.pipeThrough(ear), response));
  } finally {
    clearTimeout(timer);
    stopped?.removeEventListener('abort', give);
  }
}
