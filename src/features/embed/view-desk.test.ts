import { describe, expect, it } from 'vitest';
import type { Atlas } from '#core/atlas/atlas';
import { ViewDesk } from './view-desk.svelte';

describe('ViewDesk', () => {
  it('shows a view without a selection this edition does not hold, and says so', () => {
    const desk = new ViewDesk();
    desk.knows = ({ id }) => id === 'chabahar';
    expect(desk.setView('select=place:nope&theme=dark')).toEqual([
      { parameter: 'select', value: 'place:nope', code: 'bad-value' }
    ]);
    expect(desk.state()).toEqual({ view: 'theme=dark', selected: null, step: null });
    expect(desk.setView('select=place:chabahar')).toEqual([]);
    expect(desk.state().selected).toBe('place:chabahar');
  });

  it('finds places that its address names without their positions once the atlas has come', () => {
    const desk = new ViewDesk();
    expect(desk.setView('route=place.mumbai-port~10,60&theme=dark')).toEqual([]);
    expect([desk.waiting === undefined, desk.state().view]).toEqual([false, 'theme=dark']);
    desk.know({ places: [{ id: 'mumbai-port', at: [72.84, 18.94] }] } as unknown as Atlas);
    expect(desk.state().view).toBe('theme=dark&route=place.mumbai-port:18.94,72.84~10,60');
    expect(desk.waiting).toBeUndefined();
    expect(desk.setView('route=place.atlantis~10,60')).toMatchObject([{ value: 'place.atlantis', code: 'unknown-place' }]);
  });

  it('tells moves of the reader alone', () => {
    const desk = new ViewDesk();
    const told: string[] = [];
    desk.ontold = (event) => told.push(event);
    const camera = { ...desk.view.camera, zoom: 5 };
    desk.moved(camera);
    expect(told).toEqual([]);
    desk.take();
    desk.moved(camera);
    expect(told).toEqual(['view-changed']);
    // What is selected is told as that: the map stays where it is.
    desk.select({ kind: 'place', id: 'chabahar' });
    expect(told).toEqual(['view-changed', 'selected']);
    expect(desk.state().view).toContain('select=place:chabahar');
  });
});
