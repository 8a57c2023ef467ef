import { tick } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import type { Camera } from '#core/view/view';
import type { MapSurface } from '#map/surface';
import { Approach } from './approach.svelte';

const cameraAt = (longitude: number): Camera => ({ center: [longitude, 30], zoom: 2, bearing: 0, pitch: 0 });

/** A map that flies when it is told to and lands when `land` is called. */
function setUp() {
  let here = cameraAt(0);
  let [camera, free] = [cameraAt(60), false];
  const flyTo = vi.fn((to: Partial<Camera>) => void (here = { ...here, zoom: 9, ...{ aim: to } }));
  const setPadding = vi.fn();
  const surface = { camera: () => here, flyTo, setPadding } as unknown as MapSurface;
  const asked = {
    get camera() {
      return camera;
    },
    get free() {
      return free;
    },
    flightSeconds: undefined
  };
  const onarrive = vi.fn();
  const approach = new Approach(cameraAt(0), asked, onarrive);
  approach.surface = surface;
  const follow = async () => {
    approach.follow();
    await tick();
  };
  return { approach, flyTo, setPadding, onarrive, follow, ask: (to: Camera) => (camera = to), own: () => (free = true) };
}

describe('Approach', () => {
  it('flies to what is asked for, and is there when the map has come to rest', async () => {
    const { approach, flyTo, onarrive, follow } = setUp();
    await follow();
    expect(flyTo).toHaveBeenCalledWith(cameraAt(60), {});
    expect([approach.isThere, onarrive.mock.calls.length]).toEqual([false, 0]);
    approach.rest();
    expect([approach.isThere, onarrive.mock.calls.length]).toEqual([true, 1]);
    approach.rest();
    expect(onarrive).toHaveBeenCalledTimes(1);
  });

  it('is there at once where the map looks from there already', async () => {
    const { approach, flyTo, onarrive, follow, ask } = setUp();
    ask(cameraAt(0));
    await follow();
    expect(flyTo).not.toHaveBeenCalled();
    expect([approach.isThere, onarrive.mock.calls.length]).toEqual([true, 1]);
  });

  it('does not take a stop for the panels for an arrival', async () => {
    const { approach, setPadding, onarrive, follow } = setUp();
    await follow();
    setPadding.mockImplementation(() => approach.rest());
    approach.cover({ left: 9, right: 0, top: 0, bottom: 0 });
    expect(onarrive).not.toHaveBeenCalled();
    approach.rest();
    expect(onarrive).toHaveBeenCalledTimes(1);
  });

  it('goes nowhere while the map is somebody’s own', async () => {
    const { flyTo, follow, own } = setUp();
    own();
    await follow();
    expect(flyTo).not.toHaveBeenCalled();
  });
});
