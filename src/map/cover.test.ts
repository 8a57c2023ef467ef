import { describe, expect, it } from 'vitest';
import { Cover } from './cover';

type Told = (event: { originalEvent?: Event }) => void;

/** A map that counts how often it is painted, and whose sources and tiles come when the test says so. */
function fakeMap() {
  const told = new Map<string, Told>();
  const state = { come: new Set<string>(), areTilesLoaded: true, paints: 0 };
  const canvas = { style: { opacity: '' } };
  const on = (type: string, tell: Told) => void told.set(type, tell);
  const map = {
    triggerRepaint: () => void (state.paints += 1),
    getSource: (id: string) => ({ loaded: () => state.come.has(id) }),
    areTilesLoaded: () => state.areTilesLoaded,
    getCanvas: () => canvas,
    style: {} as object | null,
    on,
    once: on
  };
  return { state, map, tell: (type: string, event = {}) => told.get(type)!(event) };
}

function laid(isOn = true) {
  const fake = fakeMap();
  const cover = new Cover(isOn);
  cover.lay(fake.map as unknown as Parameters<Cover['lay']>[0], () => ['base', 'places']);
  return { ...fake, cover, isSeen: () => fake.map.getCanvas().style.opacity !== '0' };
}

describe('Cover', () => {
  it('has the map painted only when all sources have come, to ask for tiles, and when all tiles have', () => {
    const { state, map, tell, isSeen } = laid();
    map.triggerRepaint();
    state.come.add('base');
    map.triggerRepaint();
    expect(state.paints).toBe(0);
    state.come.add('places');
    map.triggerRepaint();
    expect(state.paints).toBe(1);
    state.areTilesLoaded = false;
    map.triggerRepaint();
    expect(state.paints).toBe(1);
    state.areTilesLoaded = true;
    map.triggerRepaint();
    expect([state.paints, isSeen()]).toEqual([2, false]);
    tell('load');
    expect(isSeen()).toBe(true);
    state.areTilesLoaded = false;
    map.triggerRepaint();
    expect(state.paints).toBe(4);
  });

  it.each([
    ['the reader moves the map', 'lies no longer', true],
    ['the map is moved for the reader', 'lies still', false]
  ])('when %s, %s', (_, __, isReader) => {
    const { state, map, tell, isSeen } = laid();
    tell('movestart', isReader ? { originalEvent: {} } : {});
    map.triggerRepaint();
    expect([isSeen(), state.paints]).toEqual(isReader ? [true, 2] : [false, 0]);
  });

  it('asks nothing of a map whose graphics memory is gone', () => {
    const { state, map } = laid();
    state.come = new Set(['base', 'places']);
    map.style = null;
    map.triggerRepaint();
    expect(state.paints).toBe(0);
    map.style = {};
    map.triggerRepaint();
    expect(state.paints).toBe(1);
  });

  it('lies no longer once nothing stands in for the map', () => {
    const { state, isSeen, cover } = laid();
    expect(isSeen()).toBe(false);
    cover.lift();
    cover.lift();
    expect([isSeen(), state.paints]).toEqual([true, 1]);
  });

  it('leaves a map alone that nothing stands in for', () => {
    const { state, map, isSeen } = laid(false);
    map.triggerRepaint();
    expect([isSeen(), state.paints]).toEqual([true, 1]);
  });
});
