import { describe, expect, it, vi } from 'vitest';
import type { Atlas } from '#core/atlas/atlas';
import type { Answer, Route } from '#core/network/types';
import { parseAddress } from '#core/view/parse-address';
import { foundLines, type PictureNetwork, type PictureSources } from './view-pictures';

vi.mock('#i18n/index', async () => {
  const { spoken } = await import('../features/export/handout/messages.fixture');
  return { ...spoken, speaking: (_: string, make: () => unknown) => make() };
});
vi.mock('$app/paths', () => ({ resolve: (path: string) => path, asset: (path: string) => path }));

const atlas = { places: [], lines: [] } as unknown as Atlas;
const answer: Answer<Route> = {
  ok: false,
  failure: { code: 'too-far', details: { point: 'destination', by: 'sea', limitMetres: 75_000 } }
} as Answer<Route>;
const network = {
  passages: [],
  plannedLines: [],
  defaults: {},
  routes: () => Promise.resolve([answer])
} as unknown as PictureNetwork;
const sources: PictureSources = { atlas, file: () => Promise.resolve({}), network: () => Promise.resolve(network) };

describe('what was found for a view', () => {
  it('says why a route has no way, where its length would stand', async () => {
    const { view } = parseAddress('route=18.94,72.84~35.69,51.42~blue');
    const lines = await foundLines(view, 'en', sources);
    expect(lines).toHaveLength(1);
    expect(lines[0]!.replace(/\u00a0/g, ' ')).toMatch(/: The destination is more than 75 km from navigable water\.$/);
  });
});
