import { expect, it, vi } from 'vitest';
import { textPages } from './text-pages.svelte';

vi.mock('$app/environment', () => ({ version: 'v' }));
vi.mock('./offline.svelte', () => ({ root: () => '' }));

it('says so when the browser lets nothing be removed', async () => {
  vi.stubGlobal('caches', { open: () => Promise.reject(new DOMException('no storage', 'SecurityError')) });
  await expect(textPages.remove()).resolves.toBeUndefined();
  expect(textPages.fault).toBe('full');
  vi.unstubAllGlobals();
});
