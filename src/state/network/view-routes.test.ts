import { describe, expect, it, vi } from 'vitest';
import { checkMembers } from '#core/network/known-members';
import type { Answer, Defaults, Route } from '#core/network/types';
import { parseAddress } from '#core/view/parse-address';
import type { RouteRequest } from './protocol';
import { reachOfView, rememberAnswers, routesOfView, type AskReach } from './view-routes';

const failed: Answer<Route> = { ok: false, failure: { code: 'no-route', details: { blockedBy: [] } } };
const viewOf = (query: string) => parseAddress(query).view;
const TWO = 'route=31.2,121.5~51.9,4.1!18.9,72.8~35.7,51.4~by:any~avoid:hormuz';

async function asked(
  query: string
): Promise<{ requests: readonly RouteRequest[]; routes: Awaited<ReturnType<typeof routesOfView>> }> {
  let requests: readonly RouteRequest[] = [];
  const routes = await routesOfView(viewOf(query), {} as Defaults, async (all) => ((requests = all), all.map(() => failed)));
  return { requests, routes };
}

describe('routesOfView', () => {
  it('asks for nothing where nothing is sought', async () => {
    expect((await asked('scenario=avoid:suez')).requests).toEqual([]);
  });

  it('asks for each route once in the world as it is', async () => {
    const { requests, routes } = await asked(TWO);
    expect(requests.map(({ options }) => [options.by, options.avoid])).toEqual([
      ['sea', []],
      ['any', ['hormuz']]
    ]);
    expect(routes.map(({ plan, before }) => [plan.id, before])).toEqual([
      ['r1', undefined],
      ['r2', undefined]
    ]);
  });

  it('asks again without the scenario, and keeps what a route says of itself', async () => {
    const { requests, routes } = await asked(`${TWO}&scenario=avoid:suez`);
    expect(requests.map(({ options }) => options.avoid)).toEqual([['suez'], ['hormuz', 'suez'], [], ['hormuz']]);
    expect(routes.map(({ before }) => before)).toEqual([failed, failed]);
  });

  it('asks with the tariffs of the person', async () => {
    const [first] = (await asked(`${TWO}&assume=tariff-sea:0.01`)).requests;
    expect(first!.options.tariffs?.perTonneKilometre.sea).toBe(0.01);
  });
});

describe('reachOfView', () => {
  it('asks in hours, for the ship of the wish in the world of the scenario', async () => {
    const ask = vi.fn(async () => ({
      ok: true as const,
      value: [{ limit: 48, polygons: [], waterways: [], passages: [], ice: [] }]
    }));
    const view = viewOf('reach=25.3,60.6~days:2,5~speed:20&scenario=avoid:suez');
    expect(view.reach?.days).toEqual([2, 5]);
    expect(await reachOfView(view, {} as Defaults, ask)).toEqual([
      { limit: 48, polygons: [], waterways: [], passages: [], ice: [] }
    ]);
    const options = expect.objectContaining({ avoid: ['suez'], by: 'sea', ship: { speedKnots: 20 } });
    expect(ask).toHaveBeenCalledWith(expect.objectContaining({ limits: { unit: 'hours', values: [48, 120] }, options }));
  });
});

describe('what is asked of the network', () => {
  it('has no member that the network refuses, a named scenario neither', async () => {
    const scenario = 'avoid:suez~open:arctic~planned:all~month:8~ice:arc7~draught:9~beam:9~length:9~air:9~speed:9~name:Mine';
    const view = `${TWO}&scenario=${scenario}&assume=tariff-sea:0.01,cargo:3&reach=25.3,60.6~days:2~speed:20`;
    expect(viewOf(view).scenario.name).toBe('Mine');
    const reach = vi.fn<AskReach>(async () => ({ ok: true, value: [] }));
    await reachOfView(viewOf(view), {} as Defaults, reach);
    const all = [...(await asked(view)).requests, ...reach.mock.calls.map(([ask]) => ask)].map(({ options }) => options);
    expect(all).toHaveLength(5);
    for (const options of all) expect(checkMembers(options)).toBeUndefined();
  });
});

describe('rememberAnswers', () => {
  it('asks the same once, and again after a failure', async () => {
    const ask = vi.fn(async () => [failed]);
    const remembering = rememberAnswers(ask);
    await remembering([]);
    await remembering([]);
    expect(ask).toHaveBeenCalledTimes(1);
    const failing = vi.fn(() => Promise.reject(new Error('gone')));
    const again = rememberAnswers(failing);
    await expect(again([])).rejects.toThrow('gone');
    await expect(again([])).rejects.toThrow('gone');
    expect(failing).toHaveBeenCalledTimes(2);
  });
});
