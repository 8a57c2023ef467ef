import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { holdQuiet, whenQuiet } from './when-quiet';

let asked: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', { readyState: 'complete' });
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('removeEventListener', () => {});
  const Observer = class {
    constructor(tell: () => void) {
      asked = tell;
    }
    observe(): void {}
    disconnect(): void {}
  };
  vi.stubGlobal('PerformanceObserver', Observer);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('whenQuiet', () => {
  it('acts once nothing has been asked for during three seconds', () => {
    const act = vi.fn();
    whenQuiet(act);
    vi.advanceTimersByTime(2000);
    asked();
    vi.advanceTimersByTime(2000);
    expect(act).not.toHaveBeenCalled();
    vi.advanceTimersByTime(10_000);
    expect(act).toHaveBeenCalledTimes(1);
  });

  it('waits for as long as somebody holds it, and three seconds more', () => {
    const act = vi.fn();
    const one = holdQuiet();
    whenQuiet(act);
    const other = holdQuiet();
    vi.advanceTimersByTime(60_000);
    one();
    one();
    asked();
    vi.advanceTimersByTime(60_000);
    expect(act).not.toHaveBeenCalled();
    other();
    vi.advanceTimersByTime(2000);
    expect(act).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2000);
    expect(act).toHaveBeenCalledTimes(1);
  });

  it('waits for one who holds it later, too', () => {
    const act = vi.fn();
    whenQuiet(act);
    const release = holdQuiet();
    vi.advanceTimersByTime(60_000);
    expect(act).not.toHaveBeenCalled();
    release();
    vi.advanceTimersByTime(4000);
    expect(act).toHaveBeenCalledTimes(1);
  });

  it('is called off', () => {
    const act = vi.fn();
    whenQuiet(act)();
    holdQuiet()();
    vi.advanceTimersByTime(60_000);
    expect(act).not.toHaveBeenCalled();
  });
});
