import { render } from 'svelte/server';
import { expect, it, vi } from 'vitest';
import type { Atlas } from '#core/atlas/atlas';
import type { Scenario } from '#core/network/scenario-type';
import { parseAddress } from '#core/view/parse-address';
import type { RouteBench } from '../../src/features/route/bench.svelte';

vi.mock('#i18n/index', async () => ({
  ...(await import('../../src/features/export/handout/messages.fixture')).spoken,
  direction: () => 'ltr'
}));
const { default: RouteOnPaper } = await import('../../src/features/route/RouteOnPaper.svelte');

const { route: plans } = parseAddress('route=0,0~0,60~red~name:South!0,0~0,40~blue~name:North').view;
const leg = { mode: 'sea', from: { at: [0, 0] }, to: { at: [60, 0], name: 'Port' }, lengthMetres: 6_679_170, hours: 480 };
const value = {
  lengthMetres: 6_679_170,
  hours: 480,
  legs: [{ ...leg, co2Kilograms: 10, status: 'operating', doubts: [] }],
  passages: []
};
const sourced = { value: 14, source: 'Speeds of liners, 2025' };
const table = new Proxy({}, { get: () => sourced });
const defaults = {
  speedKnots: table,
  speedKilometresPerHour: table,
  co2GramsPerTonneKilometre: table,
  handlingHours: table,
  cargoTonnes: sourced
};

function printed(opened: boolean, ship: Scenario['ship'] = {}): string {
  const routing = {
    plans,
    chosen: plans[0],
    results: new Map(plans.map(({ id }) => [id, { ok: true, value }])),
    meta: { passages: [] },
    defaults,
    scenario: { ship }
  };
  const atlas = { places: [], lines: [] } as unknown as Atlas;
  const bench = { routing, atlas, opened: { legs: opened, profile: false }, draft: null } as unknown as RouteBench;
  return render(RouteOnPaper, { props: { bench } }).body;
}

it('prints the legs of every route, and what they rest on with its source', () => {
  const body = printed(false);
  for (const name of ['South', 'North']) expect(body).toContain(name);
  expect(body.match(/<table/g)).toHaveLength(2);
  expect(body).toContain('Speeds of liners, 2025');
});

it('does not print the legs of the route in hand a second time', () => {
  expect(printed(true).match(/<table/g)).toHaveLength(1);
});

it('tells the speed of the ship that was given, in the place of the usual one', () => {
  const [usual, own] = [printed(false), printed(false, { speedKnots: 4 })];
  expect(usual).toMatch(/Speed at sea: <bdi>14\skn<\/bdi>/);
  expect(own).toMatch(/Speed at sea: <bdi>4\skn<\/bdi>/);
});
