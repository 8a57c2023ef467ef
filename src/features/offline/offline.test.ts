import { afterEach, expect, it, vi } from 'vitest';
import { offline } from './offline.svelte';

vi.mock('$app/paths', () => ({ resolve: () => '/' }));
vi.mock('./service-worker-url', () => ({ serviceWorkerUrl: () => '/service-worker.js' }));
afterEach(() => void vi.unstubAllGlobals());

it('follows newer workers of a registration once, however often keeping the shell is tried', async () => {
  const registration = { active: null, waiting: null, installing: null, addEventListener: vi.fn() };
  vi.stubGlobal('navigator', { serviceWorker: { controller: null, register: () => Promise.resolve(registration) } });
  await offline.keepShell();
  await offline.keepShell();
  expect(registration.addEventListener).toHaveBeenCalledOnce();
});
