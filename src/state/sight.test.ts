import { describe, expect, it } from 'vitest';
import type { LonLat } from '#core/geodesy/longitude';
import { problem } from '#core/problem';
import { FakeSurface } from '#map/fake-surface';
import { Sight } from './sight.svelte';

const padding = { left: 0, right: 400, top: 0, bottom: 0 };
const failure = problem('data-unavailable', { file: 'atlas.json', reason: 'status 503' });

describe('Sight', () => {
  it('tells a map that comes late how much of it is covered', () => {
    const sight = new Sight();
    const surface = new FakeSurface();
    sight.cover(padding);
    sight.stand(surface);
    expect(surface.calls).toContainEqual({ name: 'setPadding', value: padding });
    expect(sight.camera).toEqual(surface.camera());
  });

  it('tells the map, now and when it comes late, what is fitted keeps clear of besides', () => {
    const fitted = { ...padding, left: 284 };
    const told: unknown[] = [];
    const surface = new FakeSurface();
    surface.setPadding = (...paddings) => told.push(paddings);
    const sight = new Sight();
    sight.cover(padding, fitted);
    sight.stand(surface);
    sight.cover(padding);
    expect(told).toEqual([
      [padding, fitted],
      [padding, padding]
    ]);
  });

  it('knows nothing of the legend before the map has drawn something', () => {
    const sight = new Sight();
    const surface = new FakeSurface();
    sight.stand(surface);
    sight.look();
    expect(sight.legendKeys).toBeUndefined();
    surface.keys = new Set(['place/port']);
    sight.look();
    expect(sight.legendKeys).toEqual(new Set(['place/port']));
  });

  it('keeps the list of what is in view until the map at rest shows another, or the same from elsewhere', () => {
    const sight = new Sight();
    const surface = new FakeSurface();
    sight.stand(surface);
    sight.look();
    expect(sight.inView).toBeUndefined();
    surface.sighted = [
      { kind: 'area', id: 'gulf', around: true },
      { kind: 'place', id: 'chabahar' }
    ];
    sight.look();
    const first = sight.inView;
    expect(first).toEqual(surface.sighted);

    surface.sighted = [...surface.sighted].reverse();
    sight.look();
    expect(sight.inView).toBe(first);
    surface.sighted = undefined;
    sight.look();
    expect(sight.inView).toBe(first);
    surface.sighted = [...first!];
    surface.flyTo({ center: [61, 25] });
    sight.look();
    expect(sight.inView).not.toBe(first);
    surface.sighted = [];
    sight.look();
    expect(sight.inView).toEqual([]);
  });

  it('flies to a position only where that is out of sight: off the picture or under a panel', () => {
    const sight = new Sight();
    const surface = new FakeSurface();
    sight.bringIntoSight([61, 25]);
    sight.stand(surface);
    surface.jumpTo({ ...surface.camera(), center: [68, 40] });
    // Free are the pixels 100–600 of 800 and 50–400 of 600, ten a degree round (400, 300).
    sight.cover({ left: 100, right: 200, top: 50, bottom: 200 });
    const isFlown = (at: LonLat): boolean => {
      surface.jumpTo({ ...surface.camera(), center: [68, 40] });
      sight.bringIntoSight(at);
      return surface.calls.at(-1)!.name === 'flyTo';
    };
    for (const seen of [
      [68, 40],
      [39, 40],
      [87, 40],
      [68, 64],
      [68, 31]
    ] as const)
      expect(isFlown(seen), `${seen}`).toBe(false);
    for (const covered of [
      [37, 40],
      [89, 40],
      [68, 66],
      [68, 29]
    ] as const)
      expect(isFlown(covered), `${covered}`).toBe(true);
    for (const outside of [
      [20, 40],
      [120, 40],
      [68, 80],
      [68, -10]
    ] as const)
      expect(isFlown(outside), `${outside}`).toBe(true);
    expect(surface.camera().center).toEqual([68, -10]);
  });

  it('tells the same trouble once, and asks the map again when the reader does', () => {
    const sight = new Sight();
    const surface = new FakeSurface();
    sight.stand(surface);
    sight.report(failure);
    sight.report(failure);
    expect(sight.problems).toEqual([failure]);
    const another = problem('data-unavailable', { file: 'base/overview.json', reason: 'status 503' });
    sight.report(another);
    expect(sight.problems).toEqual([failure, another]);
    sight.retry();
    expect(sight.problems).toEqual([]);
    expect(surface.calls.at(-1)?.name).toBe('retry');
    expect(sight.attempt).toBe(0);
  });

  it('begins the graphics anew when they were what failed', () => {
    const sight = new Sight();
    sight.report(problem('webgl-lost', {}));
    sight.retry();
    sight.report(problem('map-silent', {}));
    sight.retry();
    expect(sight.attempt).toBe(2);
  });
});
