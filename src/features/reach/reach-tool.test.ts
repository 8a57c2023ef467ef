import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { RoutePoint } from '#core/network/types';
import { FakeSurface } from '#map/fake-surface';
import { tinyAtlas } from '#map/tiny-atlas.fixture';
import type { MapPointer } from '#map/tool';
import { ReachTool } from './reach-tool';

vi.mock('#i18n/index', () => ({ m: { reach_enter: () => 'Enter sets the point.' } }));

const [chabahar] = tinyAtlas.places;
const neighbour = { ...chabahar!, id: 'neighbour', at: [60.7, 25.3] as const };
const atlas = { ...tinyAtlas, places: [...tinyAtlas.places, neighbour] };
const surface = new FakeSurface();
let begun: RoutePoint | undefined;
const tool = new ReachTool({ atlas }, { surface }, (point) => (begun = point));

function click(longitude: number, latitude: number, more: Partial<MapPointer> = {}): RoutePoint | undefined {
  const point = surface.project([longitude, latitude]);
  tool.click({ at: [longitude, latitude], point, reach: 6, free: false, shift: false, by: 'mouse', ...more });
  return begun;
}

beforeEach(() => {
  surface.snaps = [chabahar!, neighbour].map(({ id }) => ({ kind: 'place', id }));
});

describe('where a reach begins', () => {
  it('is the nearest place under the pointer, in whatever order they are drawn', () => {
    expect(click(60.69, 25.3)).toEqual({ at: neighbour.at, place: 'neighbour' });
    expect(click(60.62, 25.3)).toEqual({ at: chabahar!.at, place: chabahar!.id });
    surface.snaps.reverse();
    expect(click(60.62, 25.3)).toEqual({ at: chabahar!.at, place: chabahar!.id });
  });

  it('is where a free pointer stands', () => {
    expect(click(60.691, 25.302, { free: true })).toEqual({ at: [60.691, 25.302] });
  });

  it('has as many decimals as a pixel is worth', () => {
    surface.snaps = [];
    surface.pixelMetresAt = () => 15_000;
    expect(click(60.123456, 25.654321)).toEqual({ at: [60.1, 25.7] });
    surface.pixelMetresAt = () => 12;
    expect(click(60.123456, 25.654321)).toEqual({ at: [60.1235, 25.6543] });
    surface.pixelMetresAt = () => 1;
    expect(click(60.123456, 25.654321)).toEqual({ at: [60.123456, 25.654321] });
  });
});
