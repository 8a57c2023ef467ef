import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../geodesy/longitude';
import { vectorsOf, type Vector } from './sphere';
import { createWalls } from './walls';

/** Up a meridian to the pole, as the gates of Arctic seas lead. */
const walls = createWalls([
  [
    [-33, 82.9],
    [-33, 90]
  ]
]);
const at = (position: LonLat): Vector => vectorsOf([position]) as unknown as Vector;
const crosses = (one: LonLat, other: LonLat): boolean => walls.crosses(at(one), at(other));

describe('a wall', () => {
  it('stops what crosses it, and nothing that goes round its end', () => {
    expect(crosses([-40, 85], [-20, 85])).toBe(true);
    expect(crosses([-40, 80], [-20, 80])).toBe(false);
    expect(crosses([-40, 85], [-35, 89])).toBe(false);
  });

  it('lets nobody onto it who could then leave it on the other side', () => {
    for (let latitude = 83; latitude < 90; latitude += 0.5) {
      const onIt: LonLat = [-33, latitude];
      const ways = [crosses([-40, latitude], onIt), crosses(onIt, [-26, latitude])];
      expect(ways, `at ${latitude}°`).toEqual([true, true]);
    }
  });
});
