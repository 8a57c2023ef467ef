import { describe, expect, it, vi } from 'vitest';
import type { Atlas } from '#core/atlas/atlas';
import { readRoutes } from '#core/view/route-text';
import { readScenario } from '#core/view/scenario-text';
import type { PlanSource } from './plan-titles';

vi.mock('./index', () => ({
  language: () => 'en',
  m: new Proxy(
    { separator: () => ', ' },
    {
      get: (own: Record<string, () => string>, key: string) =>
        own[key] ?? ((inputs: Record<string, string> = {}) => [key, ...Object.values(inputs)].join(' '))
    }
  )
}));
const { planKeys, planTitles } = await import('./plan-titles');

const ATLAS = { places: [] } as unknown as Atlas;
const NETWORK = {
  passages: [{ id: 'suez', names: { ar: 'قناة السويس', en: 'Suez Canal' } }],
  plannedLines: []
} as unknown as PlanSource;
const ENDS = '1,2:Here~3,4:There';

const keysOf = (address: string, scenario = ''): string[] => [
  ...planKeys(readRoutes(address)!, ATLAS, NETWORK, readScenario(scenario)!).values()
];
const titlesOf = (address: string): string[] => [...planTitles(readRoutes(address)!, ATLAS, NETWORK).values()];

describe('routes side by side', () => {
  it('are called by their ends where these differ', () => {
    expect(titlesOf(`${ENDS}~by:rail!3,4:There~1,2:Here~avoid:suez`)).toEqual([
      'measure_from_to Here There',
      'measure_from_to There Here'
    ]);
  });

  it('say what is closed for one of two of the same ends', () => {
    expect(titlesOf(`${ENDS}!${ENDS}~avoid:suez`)).toEqual([
      'measure_from_to Here There',
      'measure_from_to Here There\u00a0· scenario_closed Suez Canal'
    ]);
  });

  it('say by what, for what and where they go, each where another does not', () => {
    expect(titlesOf(`${ENDS}~by:rail~least:time!1,2:Here~passage.suez~3,4:There~least:time`)).toEqual([
      'measure_from_to Here There\u00a0· by_rail',
      'measure_from_to Here There\u00a0· by_sea\u00a0· said_figure route_via Suez Canal'
    ]);
  });

  it('have nothing to add where they are alike, nor before the network has come', () => {
    expect(titlesOf(`${ENDS}!${ENDS}`)).toEqual(['measure_from_to Here There', 'measure_from_to Here There']);
    expect(planTitles(readRoutes(`${ENDS}!${ENDS}~avoid:suez`)!, ATLAS, undefined).get('r2')).toBe('measure_from_to Here There');
  });
});

describe('routes beside their figures', () => {
  it('say what they close and their month, also where nothing stands beside them to tell them from', () => {
    expect(keysOf(`${ENDS}~avoid:suez~month:8`)).toEqual([
      'measure_from_to Here There\u00a0· scenario_closed Suez Canal\u00a0· August'
    ]);
    expect(titlesOf(`${ENDS}~avoid:suez~month:8`)).toEqual(['measure_from_to Here There']);
  });

  it('say it though another says the same, and each once', () => {
    expect(keysOf(`${ENDS}~avoid:suez!${ENDS}~by:any~avoid:suez`)).toEqual([
      'measure_from_to Here There\u00a0· by_sea\u00a0· scenario_closed Suez Canal',
      'measure_from_to Here There\u00a0· by_any\u00a0· scenario_closed Suez Canal'
    ]);
  });

  it('say of the scenario what holds for them', () => {
    expect(keysOf(`${ENDS}!3,4:There~1,2:Here~month:8`, 'avoid:suez~month:2')).toEqual([
      'measure_from_to Here There\u00a0· scenario_closed Suez Canal\u00a0· February',
      'measure_from_to There Here\u00a0· August\u00a0· scenario_closed Suez Canal'
    ]);
  });
});
