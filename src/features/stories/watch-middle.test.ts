import { afterEach, describe, expect, it, vi } from 'vitest';
import { watchMiddle } from './watch-middle';

const steps = ['one', 'two', 'three'].map((step) => ({ dataset: { step } }));
const column = { querySelectorAll: () => steps } as unknown as HTMLElement;
type Entry = { target: unknown; isIntersecting: boolean };

/** Watches a column in a browser that tells what it is given. */
function watched() {
  let tell = (_entries: Entry[]): void => undefined;
  vi.stubGlobal('getComputedStyle', () => ({ overflowY: 'visible' }));
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(meet: typeof tell) {
        tell = meet;
      }
      observe(): void {}
      disconnect(): void {}
    }
  );
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly #watch: () => void;
      constructor(watch: () => void) {
        this.#watch = watch;
      }
      observe(): void {
        this.#watch();
      }
      disconnect(): void {}
    }
  );
  const met: string[] = [];
  watchMiddle(column, (id) => met.push(id));
  const entry = (index: number, isIntersecting: boolean): Entry => ({ target: steps[index], isIntersecting });
  return { met, entry, tell: (...entries: Entry[]) => tell(entries) };
}

afterEach(() => vi.unstubAllGlobals());

describe('watchMiddle', () => {
  it('tells the step that comes to lie across the middle, and of two the later', () => {
    const { met, entry, tell } = watched();
    tell(entry(0, true), entry(1, false), entry(2, false));
    tell(entry(0, false), entry(1, true));
    tell(entry(2, true));
    expect(met).toEqual(['one', 'two', 'three']);
  });

  it('goes by how each step stands at last where a walk to and fro is told at once, step by step', () => {
    const { met, entry, tell } = watched();
    tell(entry(1, true));
    tell(entry(1, false), entry(1, true), entry(2, true), entry(2, false));
    expect(met).toEqual(['two', 'two']);
  });
});
