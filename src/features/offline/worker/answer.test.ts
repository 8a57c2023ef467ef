import { afterEach, describe, expect, it, vi } from 'vitest';
import { answerRequest } from './answer';

/** The answer of a site that keeps ten bytes under every address. */
async function answerTo(range: string): Promise<{ status: number; range: string | null; text: string }> {
  vi.stubGlobal('caches', { match: async () => new Response('0123456789', { headers: { 'content-type': 'text/plain' } }) });
  // A page's own request, which no script can make.
  const request = { mode: 'navigate', url: 'https://maps.example/file', headers: new Headers({ range }) } as Request;
  const asked = { request, path: 'file', clientId: '', later: () => undefined };
  const answer = await answerRequest(asked, { version: '1', base: '' });
  return { status: answer.status, range: answer.headers.get('content-range'), text: await answer.text() };
}

/** What is answered without a host for a page that is not kept, on a site below a path. */
async function answerWithoutHost(path: string, base = '/atlas'): Promise<{ status: number; text: string }> {
  const list = JSON.stringify({ version: '1', transferBytes: 1, files: [['en/places/', 1, 'x']] });
  const cache = {
    match: async (address: string) => new Response(address.endsWith('.json') ? list : `<a href="/en/">${address}</a>`)
  };
  vi.stubGlobal('caches', { match: async () => undefined, open: async () => cache });
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
  const request = { mode: 'navigate', url: `https://maps.example${base}/${path}`, headers: new Headers() } as Request;
  const answer = await answerRequest({ request, path, clientId: '', later: () => undefined }, { version: '1', base });
  return { status: answer.status, text: await answer.text() };
}

describe('the answer without a host', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('says of a page or a frame that it is not on the device, and of others that they do not exist', async () => {
    expect(await answerWithoutHost('en/places/')).toMatchObject({ status: 503 });
    expect(await answerWithoutHost('en/embed/')).toMatchObject({ status: 503 });
    expect(await answerWithoutHost('ar/embed/story/two-ways-asia-europe/')).toMatchObject({ status: 503 });
    expect(await answerWithoutHost('en/nowhere/')).toMatchObject({ status: 404 });
  });

  it('leads on below the path of the site, and nowhere else', async () => {
    expect((await answerWithoutHost('en/places/')).text).toBe('<a href="/atlas/en/">/atlas/en/offline/</a>');
    expect((await answerWithoutHost('en/places/', '')).text).toBe('<a href="/en/">/en/offline/</a>');
  });
});

describe('the answer to a range', () => {
  afterEach(() => vi.unstubAllGlobals());

  // RFC 9110, sections 14.2 and 15.5.17.
  it('is the part, the whole where the header is to be ignored, and 416 beyond the file', async () => {
    expect(await answerTo('bytes=2-4')).toEqual({ status: 206, range: 'bytes 2-4/10', text: '234' });
    expect(await answerTo('bytes=5-2')).toEqual({ status: 200, range: null, text: '0123456789' });
    expect(await answerTo('bytes=0-1,4-5')).toEqual({ status: 200, range: null, text: '0123456789' });
    expect(await answerTo('bytes=10-')).toEqual({ status: 416, range: 'bytes */10', text: '' });
  });
});
