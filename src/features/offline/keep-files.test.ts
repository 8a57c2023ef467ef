import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepFiles, KeepingFailure } from './keep-files';

/** FIPS 180-2, appendix B.1, as in the lists. */
const ABC = { path: 'abc', bytes: 3, digest: Buffer.from('ba7816bf8f01cfea414140de5dae2223', 'hex').toString('base64url') };

/** As much of a cache as is used. */
class FakeCache {
  readonly kept = new Map<string, Response>();
  isFull = false;
  match = async (address: string): Promise<Response | undefined> => this.kept.get(address)?.clone();
  put = async (address: string, response: Response): Promise<void> => {
    if (this.isFull) throw new DOMException('no room', 'QuotaExceededError');
    this.kept.set(address, response);
  };
}

function keepIn(cache: FakeCache, rest: Partial<Parameters<typeof keepFiles>[0]> = {}): Promise<void> {
  return keepFiles({ cache: cache as unknown as Cache, base: '/atlas', files: [ABC], ...rest });
}

/** Answers in turn; gives how each request was to use the browser's own store. */
function answerWith(...answers: (() => Response)[]): (RequestCache | undefined)[] {
  const stores: (RequestCache | undefined)[] = [];
  vi.stubGlobal('fetch', async (_: string, how: RequestInit) => {
    stores.push(how.cache);
    const answer = answers[stores.length - 1];
    if (!answer) throw new TypeError('no network');
    return answer();
  });
  return stores;
}

const faultOf = (work: Promise<void>): Promise<string> =>
  work.then(
    () => 'none',
    (error: unknown) => (error instanceof KeepingFailure ? error.fault : String(error))
  );

describe('keeping files', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('keeps what is whole, with its kind, and tells the bytes', async () => {
    answerWith(() => new Response('abc', { headers: { 'content-type': 'text/plain', 'content-encoding': 'br' } }));
    const cache = new FakeCache();
    const told: number[] = [];
    await keepIn(cache, { onkept: (bytes) => told.push(bytes) });
    const kept = cache.kept.get('/atlas/abc');
    expect(await kept?.clone().text()).toBe('abc');
    expect(kept?.headers.get('content-type')).toBe('text/plain');
    expect(kept?.headers.has('content-encoding')).toBe(false);
    expect(told).toEqual([3]);
  });

  it('asks past the store of the browser where that holds an older file', async () => {
    const stores = answerWith(
      () => new Response('abd'),
      () => new Response('abc')
    );
    await keepIn(new FakeCache());
    expect(stores).toEqual(['default', 'reload']);
  });

  it('gives a file up that no more comes of, and stops at once where it is told to', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('fetch', (_: string, { signal }: { signal: AbortSignal }) => {
      return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));
    });
    const silent = faultOf(keepIn(new FakeCache()));
    await vi.runAllTimersAsync();
    expect(await silent).toBe('unreachable');
    const stop = new AbortController();
    const stopped = faultOf(keepIn(new FakeCache(), { signal: stop.signal }));
    await vi.advanceTimersByTimeAsync(1000);
    stop.abort(new Error('told to'));
    expect(await stopped).toBe('Error: told to');
    vi.useRealTimers();
  });

  it('asks as the pages ask, and keeps under the bare address', async () => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (address: string) => {
      asked.push(address);
      return new Response('abc');
    });
    const cache = new FakeCache();
    await keepIn(cache, { askedAs: (address) => `${address}?build=7` });
    expect(asked).toEqual(['/atlas/abc?build=7']);
    expect([...cache.kept.keys()]).toEqual(['/atlas/abc']);
  });

  it('keeps nothing that differs by a byte or in length', async () => {
    for (const wrong of ['abd', 'abcd', '']) {
      answerWith(
        () => new Response(wrong),
        () => new Response(wrong)
      );
      const cache = new FakeCache();
      expect(await faultOf(keepIn(cache))).toBe('broken');
      expect(cache.kept.size).toBe(0);
    }
  });

  it('takes over what is kept elsewhere only where it is the very same', async () => {
    const stores = answerWith(() => new Response('abc'));
    await keepIn(new FakeCache(), { same: async () => new Response('abc') });
    expect(stores).toEqual([]);
    await keepIn(new FakeCache(), { same: async () => new Response('abd') });
    expect(stores).toEqual(['default']);
  });

  it('fetches what is kept elsewhere but cannot be read', async () => {
    const stores = answerWith(() => new Response('abc'));
    const lost = new ReadableStream({ start: (control) => control.error(new TypeError('cleared away')) });
    const cache = new FakeCache();
    await keepIn(cache, { same: async () => new Response(lost) });
    expect(stores).toEqual(['default']);
    expect(await cache.kept.get('/atlas/abc')?.text()).toBe('abc');
  });

  it('leaves alone what is there already', async () => {
    const stores = answerWith();
    const cache = new FakeCache();
    cache.kept.set('/atlas/abc', new Response('abc'));
    await keepIn(cache);
    expect(stores).toEqual([]);
  });

  it('tells a silent host, a missing file, and a full device apart', async () => {
    answerWith();
    expect(await faultOf(keepIn(new FakeCache()))).toBe('unreachable');
    answerWith(() => new Response('', { status: 503 }));
    expect(await faultOf(keepIn(new FakeCache()))).toBe('unreachable');
    answerWith(() => new Response('', { status: 404 }));
    expect(await faultOf(keepIn(new FakeCache()))).toBe('broken');
    answerWith(() => new Response('abc'));
    const cache = new FakeCache();
    cache.isFull = true;
    expect(await faultOf(keepIn(cache))).toBe('full');
  });

  it('stops when it is told to', async () => {
    answerWith(() => new Response('abc'));
    const cache = new FakeCache();
    await expect(keepIn(cache, { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
    expect(cache.kept.size).toBe(0);
  });
});
