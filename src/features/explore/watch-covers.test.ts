import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Padding } from '#map/surface';
import { watchCovers } from './watch-covers';

const standing = (left: number, top: number, right: number, bottom: number): Element => {
  const box = { left, top, right, bottom, width: right - left, height: bottom - top };
  return { getBoundingClientRect: () => box } as unknown as Element;
};

/** What is told of elements once they are measured: what they cover, and what is fitted keeps clear of. */
function told(elements: Parameters<typeof watchCovers>[0]): [Padding, Padding] {
  let measure = (): void => {};
  class Observer {
    constructor(callback: () => void) {
      measure = callback;
    }
    observe = (): void => {};
    disconnect = (): void => {};
  }
  vi.stubGlobal('ResizeObserver', Observer);
  const onchange = vi.fn<(padding: Padding, fitted: Padding) => void>();
  watchCovers(elements, onchange);
  measure();
  return onchange.mock.calls[0]!;
}

afterEach(() => vi.unstubAllGlobals());

describe('what is fitted', () => {
  it('keeps clear of the buttons and the scale that float over the map of a phone', () => {
    const [padding, fitted] = told({
      map: standing(0, 48, 390, 844),
      top: standing(8, 53, 382, 89),
      panel: undefined,
      sheet: standing(0, 424, 390, 844),
      bottom: undefined,
      tools: standing(8, 372, 382, 414),
      furniture: standing(8, 322, 382, 416),
      notices: standing(8, 104, 382, 156)
    });
    expect(padding).toEqual({ left: 0, right: 0, top: 41, bottom: 470 });
    expect(fitted).toEqual({ left: 0, right: 0, top: 108, bottom: 522 });
  });

  it('keeps clear of the open legend beside the map of a laptop', () => {
    const wide = { map: standing(0, 48, 1440, 900), top: undefined, panel: standing(0, 48, 400, 900), sheet: undefined };
    const tools = standing(1388, 60, 1428, 340);
    const [padding, fitted] = told({ ...wide, bottom: undefined, tools, legend: standing(1200, 600, 1428, 860) });
    expect([padding.right, fitted.right]).toEqual([52, 240]);
    expect(told({ ...wide, bottom: undefined, tools, legend: standing(1300, 820, 1428, 860) })[1].right).toBe(52);
  });
});
