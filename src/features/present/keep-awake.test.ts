import { afterEach, expect, it, vi } from 'vitest';
import { keepAwake } from './keep-awake';

afterEach(() => void vi.unstubAllGlobals());

/** A browser that grants a lock when it is told to. */
function browser() {
  const lock = { release: vi.fn(() => Promise.resolve()) };
  let answer: (granted: typeof lock) => void = () => undefined;
  const request = () => new Promise<typeof lock>((resolve) => (answer = resolve));
  vi.stubGlobal('document', { visibilityState: 'visible', addEventListener: vi.fn(), removeEventListener: vi.fn() });
  vi.stubGlobal('navigator', { wakeLock: { request } });
  const grant = async () => {
    answer(lock);
    await new Promise((done) => setTimeout(done));
  };
  return { lock, grant };
}

it('holds a lock while the page stands, and no longer', async () => {
  const { lock, grant } = browser();
  const stop = keepAwake();
  await grant();
  expect(lock.release).not.toHaveBeenCalled();
  stop();
  expect(lock.release).toHaveBeenCalledOnce();
});

it('gives back at once a lock that comes when the page was left', async () => {
  const { lock, grant } = browser();
  keepAwake()();
  await grant();
  expect(lock.release).toHaveBeenCalledOnce();
});
