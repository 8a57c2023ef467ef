import { describe, expect, it, vi } from 'vitest';
import { readRoutes } from '#core/view/route-text';
import { readScenario } from '#core/view/scenario-text';
import type { Known } from './scenario-words';

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
const { planTerms } = await import('./plan-terms');

const KNOWN: Known = {
  passages: [
    { id: 'suez', names: { ar: 'قناة السويس', en: 'Suez Canal' } },
    { id: 'panama', names: { ar: 'قناة بنما', en: 'Panama Canal' } }
  ],
  plannedLines: []
};

const termsOf = (own: string, scenario: string) =>
  planTerms(readRoutes(['1,2~3,4', own].filter(Boolean).join('~'))![0]!, readScenario(scenario)!, KNOWN);

describe('the terms of a route', () => {
  it('say what the route closes besides what the scenario does', () => {
    expect(termsOf('avoid:panama', 'avoid:suez~name:Test')).toEqual({
      scenario: 'scenario_closed Suez Canal',
      named: 'Test · scenario_closed Suez Canal',
      own: 'scenario_closed Panama Canal',
      overruled: ''
    });
  });

  it('never put the scenario’s month and class above a figure of others', () => {
    expect(termsOf('month:8~ice:arc7', 'month:2~ice:none')).toEqual({
      scenario: '',
      named: '',
      own: 'August, Arc7',
      overruled: 'route_overruled February, passage_terms_no_ice'
    });
  });

  it('name a ready scenario, and tell the ship’s speed', () => {
    expect(termsOf('', 'avoid:hormuz').named).toMatch(/^Hormuz closed · /);
    expect(termsOf('', 'speed:14').scenario).toBe('scenario_speed 14 assume_unit_knots');
  });
});
