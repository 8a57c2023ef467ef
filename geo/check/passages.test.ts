import { describe, expect, it } from 'vitest';
import type { Passage } from '#core/network/types';
import type { Fairway, Filed, Shoal } from '../build/network/sources';
import { loadFairways, loadPassages, loadShoals } from '../build/network/sources';
import { loadSources } from '../build/sources';
import { checkFairways, checkFreezingSeas, checkGates, checkNetworkSources, checkReferences, checkShoals } from './passages';

const passage = (change: Partial<Passage>): Filed<Passage> => ({
  id: 'p',
  kind: 'strait',
  names: { ar: 'م', en: 'P' },
  at: [5, 5],
  gates: [
    [
      [0, 0],
      [10, 0]
    ]
  ],
  region: 'europe',
  limits: {},
  about: { ar: 'م', en: 'P' },
  alternatives: [],
  typical: [],
  source: { ar: 'اختبار', en: 'test' },
  file: 'p.yaml',
  ...change
});
const fairway = (id: string, vertices: [number, number][], passageId?: string): Filed<Fairway> => ({
  id,
  kind: 'river',
  source: 'test',
  vertices,
  file: 'f.yaml',
  ...(passageId ? { passage: passageId } : {})
});
const shoal = (id: string, ring: [number, number][]): Filed<Shoal> => ({
  id,
  names: { ar: 'م', en: 'S' },
  about: { ar: 'م', en: 'S' },
  source: 'test',
  ring,
  file: 's.yaml'
});
/** Land west of 1° and east of 9°. */
const land = { isLand: ([longitude]: readonly [number, number]) => longitude < 1 || longitude > 9 };
const reasons = (findings: { reason: string }[]) => findings.map(({ reason }) => reason);

describe('checks of passages', () => {
  it('wants gates from shore to shore', () => {
    expect(checkGates(passage({}), land)).toEqual([]);
    expect(
      checkGates(
        passage({
          gates: [
            [
              [0, 0],
              [5, 90]
            ]
          ]
        }),
        land
      )
    ).toEqual([]);
    expect(
      reasons(
        checkGates(
          passage({
            gates: [
              [
                [0, 0],
                [1.1, 0]
              ]
            ]
          }),
          land
        )
      )
    ).toEqual(['a gate ends in open water at 1.1,0']);
    expect(
      reasons(
        checkGates(
          passage({
            gates: [
              [
                [-179, 0],
                [179, 0]
              ]
            ]
          }),
          land
        )
      )
    ).toEqual(['a gate crosses the antimeridian']);
  });

  it('wants known alternatives and places', () => {
    const port = { at: [1, 2] as const, names: { ar: 'م', en: 'Port' } };
    const typical: Passage['typical'] = [
      ['a', 'b'],
      [port, 'a']
    ];
    const one = passage({ alternatives: ['q'], typical, place: 'c' });
    expect(reasons(checkReferences([one], new Set(['a'])))).toEqual([
      'unknown alternative q',
      'unknown place b',
      'unknown place c'
    ]);
    expect(checkReferences([one, passage({ id: 'q' })], new Set(['a', 'b', 'c']))).toEqual([]);
  });

  it('wants fairways that lead to the sea', () => {
    const upper = fairway('upper', [
      [-0.2, 0],
      [-0.1, 0]
    ]);
    const lower = fairway(
      'lower',
      [
        [-0.1, 0],
        [1.1, 0]
      ],
      'p'
    );
    expect(checkFairways([upper, lower], new Set(['p']), land)).toEqual([]);
    expect(reasons(checkFairways([upper], new Set(), land))).toEqual(['neither ends in the sea nor joins a fairway that does']);
    expect(reasons(checkFairways([lower], new Set(), land))[0]).toBe('unknown passage p');
  });

  it('wants shoals apart, and neither them nor seas that freeze in rings that cross themselves', () => {
    const west = shoal('west', [
      [0, 0],
      [2, 0],
      [2, 2],
      [0, 2]
    ]);
    const east = shoal('east', [
      [3, 0],
      [5, 0],
      [5, 2],
      [3, 2]
    ]);
    const over = shoal('over', [
      [1, 1],
      [4, 1],
      [2.5, 3]
    ]);
    const bowTie = shoal('bow-tie', [
      [6, 0],
      [8, 2],
      [8, 0],
      [6, 2]
    ]);
    expect(checkShoals([west, east])).toEqual([]);
    expect(reasons(checkShoals([west, east, over]))).toEqual(['lies over west', 'lies over east']);
    expect(reasons(checkShoals([bowTie]))).toEqual(['its ring crosses itself']);
    const sea = { ...bowTie, parts: [west, bowTie].map(({ ring }) => ({ months: [1], ring })), source: { ar: 'م', en: 'S' } };
    expect(reasons(checkFreezingSeas([sea]))).toEqual(['a ring crosses itself']);
  });
});

describe('the kept passages, fairways and shoals', () => {
  it('satisfy every check', () => expect(checkNetworkSources(loadSources())).toEqual([]));

  it('come without the file they stand in, in a fixed order', () => {
    const [first] = loadPassages();
    expect(Object.keys(first ?? {})).not.toContain('file');
    expect(loadPassages().map(({ id }) => id)).toEqual(loadPassages().map(({ id }) => id));
    expect(loadFairways().length).toBeGreaterThan(200);
    expect(loadShoals().length).toBeGreaterThan(5);
  });
});
