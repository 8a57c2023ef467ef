import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchAgain } from './fetch-again';

const answers: (() => Response)[] = [];
let asked = 0;

const read = (response: Response): Promise<unknown> => response.json() as Promise<unknown>;
const fails = (): Response => {
  throw new TypeError('Failed to fetch');
};
const status = (code: number) => () => new Response('', { status: code });

/** What comes of a file whose requests are answered so in turn; the last answer stands. */
async function ask(...given: (() => Response)[]): Promise<unknown> {
  answers.splice(0, Infinity, ...given);
  const coming = fetchAgain('/data/atlas.json', read).catch((error: unknown) => String(error));
  await vi.runAllTimersAsync();
  return coming;
}

beforeEach(() => {
  asked = 0;
  vi.useFakeTimers();
  vi.stubGlobal('fetch', async () => {
    asked += 1;
    return (answers.length > 1 ? answers.shift()! : answers[0]!)();
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
});
