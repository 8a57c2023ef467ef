import { describe, expect, it } from 'vitest';
import { holds } from './boxes';
import { drawKey } from './draw-key';
import type { OverlayInks } from './overlay';

const KEY = { title: 'Reach from Mumbai', bands: ['1 day', '5 days', '12 days'], how: 'Sea · Speed, knots: 14' };
const INKS: OverlayInks = { colour: (of) => of, casing: '#fff', halo: '#fff', language: 'en' };
const LARGE = { width: 900, height: 600, spots: [] };
const SMALL = { width: 300, height: 130, spots: [] };

const textsOf = (svg: string): string[] => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text!);

describe('the key of a reach', () => {
  it('says whence, how and how fast, and has each band as deep as it lies over others', () => {
    const { svg } = drawKey(KEY, LARGE, 'water', INKS);
    expect(textsOf(svg).join(' ')).toBe([KEY.title, ...KEY.bands, KEY.how].join(' '));
    const tints = [...svg.matchAll(/fill="purple" fill-opacity="([\d.]+)"/g)].map(([, strength]) => Number(strength));
    for (const [index, layers] of [3, 2, 1].entries()) expect(tints[index]).toBeCloseTo(1 - 0.84 ** layers, 1);
  });

  it('has the bands alone on a small picture, and lies within it', () => {
    for (const room of [LARGE, SMALL]) {
      for (const language of ['ar', 'en'] as const) {
        const { svg, rect } = drawKey(KEY, room, 'water', { ...INKS, language });
        expect(textsOf(svg)).toEqual(expect.arrayContaining(KEY.bands));
        expect(textsOf(svg).includes(KEY.title)).toBe(room === LARGE);
        expect(Math.min(rect.left, rect.top)).toBeGreaterThan(0);
        expect(rect.right).toBeLessThan(room.width);
        expect(rect.bottom).toBeLessThan(room.height);
      }
    }
  });

  it('leaves points and figures in its corner free', () => {
    const spot = [850, 560] as const;
    expect(holds(drawKey(KEY, LARGE, 'water', INKS).rect, [...spot])).toBe(true);
    const { rect } = drawKey(KEY, { ...LARGE, spots: [[...spot]] }, 'water', INKS);
    expect(holds(rect, [...spot])).toBe(false);
  });

  it('keeps clear of what covers an edge', () => {
    const padding = { left: 0, right: 200, top: 0, bottom: 100 };
    const { rect } = drawKey(KEY, { ...LARGE, padding }, 'water', INKS);
    expect(rect.right).toBeLessThan(700);
    expect(rect.bottom).toBeLessThan(500);
  });
});
