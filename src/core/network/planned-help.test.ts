import { describe, expect, it } from 'vitest';
import type { LandRecord } from './land/record';
import { createNetwork } from './load';
import { toyParts } from './toy-network.fixture';
import type { RouteMode } from './types';

/** Three towns on a line, a railway between the first two and a planned one on to the third, another planned one beside. */
const LAND: LandRecord = {
  nodes: [{ at: [20, 40] }, { at: [22, 40] }, { at: [24, 40] }],
  lines: (['old', 'new', 'beside'] as const).map((id) => ({
    ...{ id, names: { ar: id, en: id }, mode: 'rail' as const, accuracy: 'schematic' as const, source: 'test' },
    status: id === 'old' ? ('operating' as const) : ('planned' as const)
  })),
  edges: [
    {
      from: 0,
      to: 1,
      line: 0,
      lengthMetres: 171_000,
      shape: [
        [20, 40],
        [22, 40]
      ]
    },
    {
      from: 1,
      to: 2,
      line: 1,
      lengthMetres: 171_000,
      shape: [
        [22, 40],
        [24, 40]
      ]
    },
    {
      from: 0,
      to: 1,
      line: 2,
      lengthMetres: 170_900,
      shape: [
        [20, 40],
        [22, 40]
      ]
    }
  ],
  ports: []
};
const network = createNetwork(toyParts(LAND));
const [first, , third] = LAND.nodes;
const failureOf = (by: RouteMode, planned: readonly string[] = []) => {
  const answer = network.route(first!, third!, { by, planned });
  return answer.ok ? undefined : answer.failure;
};

describe('a way that wants a line not built yet', () => {
  it('is refused with the fewest planned lines that would make it', () => {
    expect(failureOf('rail')).toMatchObject({ code: 'too-far', details: { planned: ['new'] } });
    expect(network.alternatives(first!, third!, { by: 'rail' })).toMatchObject({ failure: { details: { planned: ['new'] } } });
    expect(failureOf('rail', ['new'])).toBeUndefined();
  });

  it('is refused without them where none would help', () => {
    expect(failureOf('road')!.details).not.toHaveProperty('planned');
    expect(failureOf('sea')!.details).not.toHaveProperty('planned');
  });
});
