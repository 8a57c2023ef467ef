import { describe, expect, it } from 'vitest';
import type { Stop } from './stops';
import { turnsAt } from './turn';
import type { RouteLeg } from './types';

type At = readonly [number, number];
const leg = (...geometry: At[]): RouteLeg => ({ geometry }) as unknown as RouteLeg;
const stopAt = (at: At, gateAzimuth?: number): Stop => ({ point: { at }, gateAzimuth }) as unknown as Stop;

describe('a way by a passage', () => {
  // A canal from south to north; ways often hold the stop's own position twice, a micron apart.
  const stop = stopAt([32.3322, 30.6979]);
  const twice: At[] = [
    [32.3322, 30.6979],
    [32.33220001, 30.69790001]
  ];

  it('goes through where it goes on, however often it holds the stop itself', () => {
    expect(turnsAt(stop, leg([32.335, 30.6], ...twice), leg(...twice, [32.33, 30.8]))).toBe(false);
    expect(turnsAt(stop, leg([32.335, 30.6], twice[0]!), leg(twice[0]!, [32.33, 30.8]))).toBe(false);
  });

  it('turns where it leaves on the side it came from', () => {
    expect(turnsAt(stop, leg([32.335, 30.6], ...twice), leg(...twice, [32.34, 30.5]))).toBe(true);
    expect(turnsAt(stopAt([0, 0], 0), leg([1, 1], [0, 0]), leg([0, 0], [1, -1]))).toBe(true);
    expect(turnsAt(stopAt([0, 0], 0), leg([1, 1], [0, 0]), leg([0, 0], [-1, -1]))).toBe(false);
  });

  it('cannot be told where it begins or ends at the stop', () => {
    expect(turnsAt(stop, undefined, leg(...twice, [32.33, 30.8]))).toBeUndefined();
    expect(turnsAt(stop, leg(...twice), leg(...twice, [32.33, 30.8]))).toBeUndefined();
  });
});
