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
