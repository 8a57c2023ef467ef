import { beforeEach, describe, expect, it, vi } from 'vitest';
import { stopsOf, type RoutePlan } from '#core/network/plan';
import { ORDINARY, type Route, type RoutePoint } from '#core/network/types';
import { FakeSurface } from '#map/fake-surface';
import { tinyAtlas } from '#map/tiny-atlas.fixture';
import type { MapPointer } from '#map/tool';
import type { RouteBench } from './bench.svelte';
import { RouteTool } from './map-tool.svelte';

vi.mock('#i18n/index', () => ({ m: { route_enter: () => 'Enter sets the stop.' } }));

const surface = new FakeSurface();
const plan: RoutePlan = {
  ...ORDINARY,
  id: 'r1',
  colour: 'ink',
  origin: { at: [68, 40] },
  destination: { at: [88, 40] },
  via: [],
  by: 'sea',
  minimise: 'distance'
};
const other = { ...plan, id: 'r2', origin: { at: [68, 30] as const }, destination: { at: [88, 30] as const } };
const course = ({ origin, destination }: RoutePlan) => ({
  ok: true,
  value: { geometry: [origin.at, destination.at] } as unknown as Route
});

/** What the tool needs of a bench. */
class FakeBench {
  asked: unknown = null;
  selected: number | null = null;
  held: RoutePlan | undefined;
  kept: RoutePlan | undefined;
  answered: RoutePoint | undefined;
  chosenId = 'r1';
  readonly surface = surface;
  readonly atlas = tinyAtlas;
  readonly routing = {
    plans: [plan, other],
    chosen: plan,
    results: new Map([plan, other].map((each) => [each.id, course(each)])),
    hold: (held: RoutePlan) => (this.held = held),
    release: (keep: boolean) => {
      if (keep) this.kept = this.held;
      this.held = undefined;
    },
    choose: (id: string) => (this.chosenId = id)
  };
  taken: string | undefined;
  readonly ways = {
    others: [{ id: 'cape', route: { geometry: [plan.origin.at, [78, 10], plan.destination.at] } }],
    take: (id: string) => (this.taken = id)
  };
  answer(point: RoutePoint): void {
    this.answered = point;
  }
  positionOf(stop: RoutePoint) {
    return stop.at;
  }
}

let bench: FakeBench;
let tool: RouteTool;

/** A pointer over a position of the fake map. */
function over(longitude: number, latitude: number, more: Partial<MapPointer> = {}): MapPointer {
  const point = surface.project([longitude, latitude]);
  return { at: [longitude, latitude], point, reach: 8, free: false, shift: false, by: 'mouse', ...more };
}

beforeEach(() => {
  surface.snaps = [];
  surface.flyTo({ center: [68, 40] });
  bench = new FakeBench();
  tool = new RouteTool(bench as unknown as RouteBench);
});

describe('routes on the map', () => {
  it('tells what Enter does as long as a stop is asked for', () => {
    expect(tool.enterText).toBeUndefined();
    bench.asked = 'origin';
    expect(tool.enterText).toBe('Enter sets the stop.');
  });

  it('sets the stop that is asked for, at a place where one is in reach', () => {
    bench.asked = 'origin';
    expect(tool.cursor).toBe('crosshair');
    const [place] = tinyAtlas.places;
    surface.snaps = [{ kind: 'place', id: place!.id }];
    expect(tool.click(over(70, 41))).toBe(true);
    expect(bench.answered).toEqual({ at: place!.at, place: place!.id });
    tool.click(over(70.123456, 41, { free: true }));
    expect(bench.answered?.place).toBeUndefined();
  });

  it('drags a stop, and puts it back when the gesture meant nothing', () => {
    expect(tool.press(over(68.3, 40))).toBe(true);
    tool.drag(over(69, 45));
    expect(bench.held?.origin.at).toEqual([69, 45]);
    tool.cancel();
    expect([bench.held, bench.kept]).toEqual([undefined, undefined]);
    tool.press(over(68, 40));
    tool.drop(over(69, 45));
    expect(bench.kept?.origin.at).toEqual([69, 45]);
    expect(bench.selected).toBe(0);
  });

  it('draws a new stop out of the course', () => {
    expect(tool.press(over(78, 40.2))).toBe(true);
    tool.drop(over(78, 35));
    expect(stopsOf(bench.kept!).map((stop) => ('at' in stop ? stop.at : undefined))).toEqual([
      [68, 40],
      [78, 35],
      [88, 40]
    ]);
  });

  it('takes another route in hand by its course, and leaves other clicks to the map', () => {
    expect(tool.press(over(78, 30))).toBe(false);
    expect(tool.click(over(78, 30))).toBe(true);
    expect(bench.chosenId).toBe('r2');
    expect(tool.click(over(78, 20))).toBe(false);
  });

  it('takes another way of the route in hand by its course, but not where both run together', () => {
    expect(tool.click(over(78, 40))).toBe(false);
    expect(bench.taken).toBeUndefined();
    expect(tool.click(over(78, 10))).toBe(true);
    expect(bench.taken).toBe('cape');
  });
});
