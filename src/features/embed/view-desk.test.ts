import { describe, expect, it } from 'vitest';
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
