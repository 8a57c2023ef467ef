import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { BEGIN_AGAIN } from '../../scripts/begin-again.mjs';

const ADDRESS = 'https://atlas.test/ar/';

/** What comes of a page that does not begin, and what its window notes. */
async function beginAgain({ noted = null as string | null, isThere = true, mayNote = true } = {}) {
  const seen = { reloads: 0, noted, word: { hidden: true } };
  const sessionStorage = { getItem: () => seen.noted, setItem: (_name: string, address: string) => (seen.noted = address) };
  await runInNewContext(`(${BEGIN_AGAIN})()`, {
    location: { href: ADDRESS, reload: () => (seen.reloads += 1) },
    document: { getElementById: () => seen.word },
    fetch: () => (isThere ? Promise.resolve({ ok: true }) : Promise.reject(new TypeError('no network'))),
    ...(mayNote && { sessionStorage })
  });
  return { isLoadedAnew: seen.reloads === 1, isSaid: !seen.word.hidden, noted: seen.noted };
}

describe('a page that does not begin', () => {
  it('is loaded anew the first time, and at another address than the last', async () => {
    const anew = { isLoadedAnew: true, isSaid: false, noted: ADDRESS };
    expect(await beginAgain()).toEqual(anew);
    expect(await beginAgain({ noted: 'https://atlas.test/en/' })).toEqual(anew);
  });

  it('says so the second time', async () => {
    expect(await beginAgain({ noted: ADDRESS })).toEqual({ isLoadedAnew: false, isSaid: true, noted: ADDRESS });
  });

  it('stays, and says so, where the page cannot be had or nothing may be noted', async () => {
    expect(await beginAgain({ isThere: false })).toMatchObject({ isLoadedAnew: false, isSaid: true });
    expect(await beginAgain({ mayNote: false })).toMatchObject({ isLoadedAnew: false, isSaid: true });
  });
});
