import { expect, it } from 'vitest';
import { passageSet } from '../passage-set';
import type { NetworkParts } from '../parts';
import type { SeaJoin } from '../sea/engine';
import { seaLinks } from './sea-links';
import { ORIGIN } from './moves';

const join = { snapMetres: 0 } as SeaJoin;

/** A network of one port, to which every way by sea is so long. */
function partsOf(metres: number): NetworkParts {
  const sea = { join: () => join, lengths: () => Float64Array.of(metres) };
  return { sea, land: { record: { ports: [{ at: [0, 0] }] } } } as unknown as NetworkParts;
}

it('keeps what two engines find of the same join and the same set apart', () => {
  const origin = { snapMetres: 0 } as SeaJoin;
  const [one, other] = [partsOf(1_000), partsOf(2_000)];
  expect(seaLinks(one, passageSet([3]), origin).metres(ORIGIN, 0)).toBe(1_000);
  expect(seaLinks(other, passageSet([3]), origin).metres(ORIGIN, 0)).toBe(2_000);
  expect(seaLinks(one, passageSet([3]), origin).metres(ORIGIN, 0)).toBe(1_000);
});
