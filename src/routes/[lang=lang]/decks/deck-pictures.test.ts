import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Edition } from '#state/edition.svelte';
import { DeckPictures } from './deck-pictures';

const drawn: unknown[] = [];
let fails = false;
vi.mock('#i18n/index', () => ({ language: () => 'en' }));
vi.mock('../../live-pictures', () => ({
  LivePictures: class {
    draw(view: unknown) {
      drawn.push(view);
      return fails ? Promise.reject(new Error('lost')) : Promise.resolve({ svg: '<svg/>' });
    }
    stop() {}
  }
}));

const held = new Set<string>();
let made = 0;
vi.stubGlobal('URL', {
  createObjectURL: () => {
    made += 1;
    held.add(`blob:${made}`);
    return `blob:${made}`;
  },
  revokeObjectURL: (address: string) => held.delete(address)
});

const settled = () => new Promise((resolve) => setTimeout(resolve));
const small = (zoom: number) => ({ view: `camera=40,68,${zoom}`, width: 320, height: 200 });
let pictures: DeckPictures;

beforeEach(() => {
  drawn.length = 0;
  held.clear();
  fails = false;
  pictures = new DeckPictures({} as Edition);
});

describe('pictures of the steps of a deck', () => {
  it('are drawn once for each view, size and theme, however often they are asked for', async () => {
    const first = pictures.in('light')(small(2));
    first.letGo();
    const again = pictures.in('light')(small(2));
    expect(await again.address).toBe(await first.address);
    expect(drawn).toHaveLength(1);
    await pictures.in('dark')(small(2)).address;
    await pictures.in('light')({ ...small(2), width: 640 }).address;
    expect(drawn).toHaveLength(3);
  });

  it('are let go of when newer ones have taken their place, but not while one is shown elsewhere', async () => {
    const draw = pictures.in('light');
    const shown = draw(small(0));
    draw(small(0)).letGo();
    const address = await shown.address;
    for (let step = 1; step <= 60; step += 1) {
      const each = draw(small(step / 10));
      await each.address;
      each.letGo();
    }
    await settled();
    expect(drawn).toHaveLength(61);
    expect(held.size).toBe(25);
    expect(held.has(address)).toBe(true);
    shown.letGo();
    await settled();
    expect(held.size, 'the oldest had to go for the one that was shown').toBe(24);
    expect(held.has(address)).toBe(true);
    pictures.stop();
    await settled();
    expect(held.size).toBe(0);
  });

  it('are drawn again after a failure', async () => {
    const draw = pictures.in('light');
    fails = true;
    const failed = draw(small(2));
    await expect(failed.address).rejects.toThrow('lost');
    fails = false;
    const second = draw(small(2));
    failed.letGo();
    expect(await second.address).toMatch(/^blob:/);
    expect(await draw(small(2)).address).toBe(await second.address);
    expect(drawn).toHaveLength(2);
  });
});
