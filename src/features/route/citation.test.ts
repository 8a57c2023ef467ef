import { describe, expect, it, vi } from 'vitest';
import type { Atlas } from '#core/atlas/atlas';
import { withOwn } from '#core/network/own-assumptions';
import { TOY_DEFAULTS } from '#core/network/toy-network.fixture';
import { ORDINARY, type Route } from '#core/network/types';
import { readAssumptions } from '#core/view/assume-text';
import { readRoutes } from '#core/view/route-text';
import { readScenario } from '#core/view/scenario-text';
import type { PlanSource } from '#i18n/plan-titles';

vi.mock('#i18n/index', () => ({
  language: () => 'en',
  m: new Proxy(
    {
      separator: () => ', ',
      measure_from_to: ({ from, to }: Record<string, string>) => `${from} – ${to}`,
      said_figure: ({ name, figure }: Record<string, string>) => `${name}: ${figure}`,
      how_route_sought: ({ by, least }: Record<string, string>) => `By: ${by}. Least: ${least}.`
    } as Record<string, (inputs: Record<string, string>) => string>,
    {
      get: (own, key: string) => own[key] ?? ((inputs: Record<string, string> = {}) => [key, ...Object.values(inputs)].join(' '))
    }
  )
}));
const { citedNote, citedTitle } = await import('./citation');

const ENDS = '1,2:Murmansk~3,4:Yokohama';
const KNOWN = {
  passages: [{ id: 'suez', names: { ar: 'قناة السويس', en: 'Suez Canal' } }],
  plannedLines: []
} as unknown as PlanSource;

interface Case {
  route?: string;
  scenario?: string;
  assume?: string;
  way?: string;
  legs?: object[];
}

function cited({ route = ENDS, scenario, assume, way = '', legs = [{ mode: 'sea' }] }: Case) {
  const own = assume ? readAssumptions(assume)! : {};
  return {
    plan: readRoutes(route)![0]!,
    route: { legs: legs.map((leg) => ({ doubts: [], ...leg })) } as unknown as Route,
    atlas: { places: [] } as unknown as Atlas,
    scenario: scenario ? readScenario(scenario)! : ORDINARY,
    own,
    defaults: withOwn(TOY_DEFAULTS, own),
    known: KNOWN,
    way
  };
}

describe('a cited route', () => {
  it('is called by both its ends, whatever name it has besides', () => {
    expect(citedTitle(cited({}))).toBe('Murmansk – Yokohama');
    expect(citedTitle(cited({ route: `${ENDS}~name:NSR` }))).toBe('Murmansk – Yokohama, NSR');
  });

  it('says that it is the least, of what, and under which scenario', () => {
    expect(citedNote(cited({ scenario: 'avoid:suez~name:Test' }))).toBe(
      'how_route_best. By: by_sea. Least: least_distance. scenario_title: Test · scenario_closed Suez Canal. how_route_note'
    );
  });

  it('does not call least what was chosen against it', () => {
    const note = citedNote(cited({ way: 'Cape of Good Hope' }));
    expect(note).toMatch(/^how_route_chosen\. /);
    expect(note).toContain('route_way: Cape of Good Hope');
    expect(note).not.toContain('how_route_best');
  });

  it('names what it goes by and what holds for it alone, instead of the scenario’s month', () => {
    const note = citedNote(cited({ route: '1,2:A~passage.suez~3,4:B~month:8~ice:arc7~draught:12', scenario: 'month:2' }));
    expect(note).toContain('route_via: Suez Canal. route_own: August, Arc7, passage_draught');
    expect(note).not.toContain('February');
  });

  it('names the figures of the person’s own that it rests on', () => {
    const assume = 'speed-sea:20,speed-rail:50,tariff-rail:0.03';
    expect(citedNote(cited({ assume }))).toContain('how_route_own_figures: assume_speed_sea 20\u00a0assume_unit_knots. ');
    const cheap = citedNote(cited({ route: `${ENDS}~least:cost`, assume }));
    expect(cheap).toContain('assume_speed_rail 50');
    expect(cheap).toContain('tariff_of leg_rail 0.03');
  });

  it('says which lengths are published', () => {
    expect(citedNote(cited({ legs: [{ mode: 'rail', publishedMetres: 1 }] }))).toMatch(/how_route_note_published$/);
    expect(citedNote(cited({ legs: [{ mode: 'rail', doubts: ['shared-length'] }] }))).toMatch(/how_route_note_published$/);
  });
});
