import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Measurement } from '#core/measure/measurement';
import { readKept, writeKept } from './kept-text';
import { forgetLeft, leaveBehind, takeLeft } from './left-behind';

const store = vi.hoisted(() => ({ text: undefined as string | undefined, isRefused: false }));
vi.mock('./keep', () => ({
  keep: (make: (standing: string | undefined) => string) => {
    if (store.isRefused) return Promise.resolve('refused');
    store.text = make(store.text);
    return Promise.resolve('kept');
  }
}));

const rings = (longitude: number): Measurement => ({
  id: `m${longitude}`,
  name: '',
  colour: 'ink',
  hidden: false,
  shape: 'rings',
  centre: { at: [longitude, 71], accuracyMetres: 100 },
  radii: [{ value: 4000, unit: 'kilometre' }]
});
const kept = () => readKept(store.text!).measurements.map((each) => (each.shape === 'rings' ? each.centre.at[0] : undefined));

/** What a browser keeps of a page's own: the items are its properties. */
class Items {
  [key: string]: unknown;
  setItem(key: string, value: string): void {
    this[key] = value;
  }
  getItem(key: string): unknown {
    return this[key] ?? null;
  }
  removeItem(key: string): void {
    delete this[key];
  }
}

describe('measurements of pages that were left', () => {
  const [one, two, three] = [rings(10), rings(20), rings(30)];

  beforeEach(() => {
    vi.stubGlobal('localStorage', new Items());
    store.isRefused = false;
    store.text = writeKept([one]);
  });

  it('are kept at the next visit, of each page, and once', async () => {
    leaveBehind('a', [one], [one, two]);
    leaveBehind('b', [one], [three]);
    await takeLeft();
    expect(kept()).toEqual([three, two].map(({ id }) => Number(id.slice(1))));
    store.text = writeKept([]);
    await takeLeft();
    expect(kept()).toEqual([]);
  });

  it('are not taken up where they were kept after all', async () => {
    leaveBehind('a', [one], [one, two]);
    forgetLeft('a');
    await takeLeft();
    expect(kept()).toEqual([10]);
  });

  it('wait for another visit while the browser keeps nothing', async () => {
    leaveBehind('a', [one], [two]);
    store.isRefused = true;
    await takeLeft();
    store.isRefused = false;
    await takeLeft();
    expect(kept()).toEqual([20]);
  });

  it('do no harm where they cannot be read', async () => {
    localStorage.setItem('masarat-measurements-left:a', '{"known":7');
    await takeLeft();
    expect(kept()).toEqual([10]);
  });
});
