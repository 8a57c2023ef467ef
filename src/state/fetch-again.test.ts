import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchAgain } from './fetch-again';

type Give = (signal: AbortSignal) => Response | Promise<Response>;

const answers: Give[] = [];
let asked = 0;

const read = (response: Response): Promise<unknown> => response.json() as Promise<unknown>;
const fails = (): Response => {
  throw new TypeError('Failed to fetch');
};
const status = (code: number) => () => new Response('', { status: code });

const stopped = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));

/** An answer whose pieces come so many milliseconds after one another; after the last it is over, or nothing is heard any more. */
const inPieces =
  (pieces: readonly string[], pauseMs: number, isWhole: boolean): Give =>
  (signal) => {
    const left = [...pieces];
    const gone = stopped(signal);
    const pull = async (out: ReadableStreamDefaultController<Uint8Array>): Promise<void> => {
      const piece = left.shift();
      if (piece === undefined && isWhole) return out.close();
      await Promise.race([gone, ...(piece === undefined ? [] : [new Promise((go) => setTimeout(go, pauseMs))])]);
      out.enqueue(new TextEncoder().encode(piece));
    };
    return new Response(new ReadableStream({ pull }));
  };

/** What comes of a file whose requests are answered so in turn; the last answer stands. */
async function ask(...given: Give[]): Promise<unknown> {
  answers.splice(0, Infinity, ...given);
  const coming = fetchAgain('/data/atlas.json', read).catch((error: unknown) => String(error));
  await vi.runAllTimersAsync();
  return coming;
}

beforeEach(() => {
  asked = 0;
  vi.useFakeTimers();
  vi.stubGlobal('fetch', async (_: string, { signal }: { signal: AbortSignal }) => {
    asked += 1;
    return (answers.length > 1 ? answers.shift()! : answers[0]!)(signal);
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a file that is asked for', () => {
  it('comes though a request fails, an answer breaks off, or the server is busy', async () => {
    const whole = () => new Response('{"edition":"2026.11"}');
    const cutOff = () => new Response('{"edition":"20');
    for (const first of [fails, cutOff, status(503), status(429)]) {
      expect(await ask(first, whole)).toEqual({ edition: '2026.11' });
    }
    expect(await ask(fails, cutOff, whole)).toEqual({ edition: '2026.11' });
  });

  it('is given up after three tries, with the last reason', async () => {
    expect(await ask(fails, fails, status(500))).toBe('Error: status 500');
    expect(asked).toBe(3);
  });

  it('is asked for once where the server does not have it', async () => {
    expect(await ask(status(404))).toBe('Error: status 404');
    expect(asked).toBe(1);
  });

  it('is asked for again where no answer comes, or an answer falls silent, and given up in the end', async () => {
    const whole = () => new Response('{"edition":"2026.11"}');
    const silent = inPieces(['{"edition":"20'], 10, false);
    expect(await ask(stopped, silent, whole)).toEqual({ edition: '2026.11' });
    const before = Date.now();
    expect(await ask(stopped)).toBe('Error: silence');
    expect(Date.now() - before).toBeLessThan(90_000);
  });

  it('is waited for as long as more of it comes, however slowly', async () => {
    const slow = inPieces([...'{"edition":"2026.11"}'], 15_000, true);
    expect(await ask(slow, fails)).toEqual({ edition: '2026.11' });
    expect(asked).toBe(1);
  });
});
