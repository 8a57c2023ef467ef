import { afterEach, expect, it, vi } from 'vitest';
import { watchClosing } from './watch-closing';

afterEach(() => vi.unstubAllGlobals());

it('hears of the browser’s own way to close, until it stops', () => {
  const open = new Set<{ onclose: (() => void) | null }>();
  vi.stubGlobal(
    'CloseWatcher',
    class {
      onclose: (() => void) | null = null;
      constructor() {
        open.add(this);
      }
      destroy(): void {
        open.delete(this);
      }
    }
  );
  let closed = 0;
  const stop = watchClosing(() => (closed += 1));
  for (const watcher of open) watcher.onclose?.();
  expect([closed, open.size]).toEqual([1, 1]);
  stop();
  expect(open.size).toBe(0);
});

it('does nothing in a browser that has no such way', () => {
  vi.stubGlobal('CloseWatcher', undefined);
  expect(() => watchClosing(() => {})()).not.toThrow();
});
