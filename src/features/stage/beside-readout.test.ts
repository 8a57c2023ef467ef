import { describe, expect, it } from 'vitest';
import type { Camera } from '#core/view/view';
import { besideReadout } from './beside-readout';

const camera: Camera = { center: [60, 40], zoom: 3, bearing: 0, pitch: 0 };
const nothing = { left: 0, right: 0, top: 0, bottom: 0 };

describe('besideReadout', () => {
  it('leaves a map alone that has no readout, or is not measured yet', () => {
    const framed = { camera, padding: nothing };
    expect(besideReadout(framed, { width: 390, height: 360 }, 0)).toBe(framed);
    expect(besideReadout(framed, { width: 0, height: 0 }, 80)).toBe(framed);
    const bare = { camera, padding: null };
    expect(besideReadout(bare, { width: 390, height: 360 }, 80)).toBe(bare);
  });

  it('halves what a low map shows when half of it is covered', () => {
    const { camera: seen, padding } = besideReadout({ camera, padding: nothing }, { width: 860, height: 370 }, 173);
    expect(padding).toEqual({ ...nothing, bottom: 185 });
    expect(seen).toEqual({ ...camera, zoom: 2 });
  });

  it('goes no farther away where a map is so high that its width decides', () => {
    const { camera: seen } = besideReadout({ camera, padding: { ...nothing, bottom: 40 } }, { width: 390, height: 844 }, 100);
    expect(seen.zoom).toBe(3);
  });
});
