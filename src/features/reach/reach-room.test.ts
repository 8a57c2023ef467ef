import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ORDINARY, type Answer, type Matrix, type ReachBand } from '#core/network/types';
import { DEFAULT_VIEW, type View } from '#core/view/view';
import type { Edition } from '#state/edition.svelte';
import type { Routing } from '#state/network/routing.svelte';

vi.mock('#i18n/index', () => ({ language: () => 'en', m: { reach_days_count: ({ value }: { value: string }) => value } }));
const { ReachRoom } = await import('./reach-room.svelte');

const CHABAHAR = { at: [60.6, 25.3] as const };
const ROTTERDAM = { at: [4.1, 51.9] as const };
const ports = [
  { id: 'muscat', kind: 'port', at: [58.6, 23.6] },
  { id: 'tehran', kind: 'city', at: [51.4, 35.7] }
];
const nextTurn = () => new Promise((resolve) => setTimeout(resolve));
const square = [
  [
    [
      [60, 25],
      [61, 25],
      [61, 26],
      [60, 25]
    ]
  ]
];
const bands: Answer<ReachBand[]> = {
  ok: true,
  value: [{ limit: 24, polygons: square, waterways: [], passages: [], ice: [] } as unknown as ReachBand]
};
const hours: Answer<Matrix> = { ok: true, value: { hours: [9] } as unknown as Matrix };

interface Asked {
  lane: string;
  ask: { options: unknown; limits?: unknown; destinations?: unknown };
  answer: (with_: unknown) => Promise<unknown>;
}

class FakeAddress {
  view: View = DEFAULT_VIEW;
  change(patch: Partial<View>): void {
    this.view = { ...this.view, ...patch };
  }
}

class FakeRouting {
  scenario = ORDINARY;
  assumed = {};
  defaults = undefined;
  ready = true;
  asked: Asked[] = [];
  askLatest(lane: string, _: string, ask: Asked['ask']): Promise<unknown> {
    return new Promise((resolve) => {
      this.asked.push({ lane, ask, answer: (answer) => (resolve(answer), nextTurn()) });
    });
  }
  last(lane: string): Asked {
    return this.asked.findLast((each) => each.lane === lane)!;
  }
}

let routing: FakeRouting;
let room: InstanceType<typeof ReachRoom>;

beforeEach(() => {
  routing = new FakeRouting();
  room = new ReachRoom(routing as unknown as Routing, new FakeAddress(), { atlas: { places: ports } } as unknown as Edition);
});

describe('ReachRoom', () => {
  it('asks for bands in hours, and for the hours to the ports', async () => {
    room.from(CHABAHAR);
    room.change({ days: [1, 2] });
    room.attend();
    expect(routing.last('reach').ask.limits).toEqual({ unit: 'hours', values: [24, 48] });
    expect(routing.last('reach-ports').ask.destinations).toEqual([{ at: [58.6, 23.6], place: 'muscat' }]);
    await routing.last('reach').answer(bands);
    await routing.last('reach-ports').answer(hours);
    expect([room.bands.map(({ days }) => days), room.portHours?.get('muscat')]).toEqual([[1], 9]);
    room.attend();
    expect(routing.asked).toHaveLength(2);
  });

  it('shows neither area nor ports of another origin', async () => {
    room.from(CHABAHAR);
    room.attend();
    await routing.last('reach').answer(bands);
    await routing.last('reach-ports').answer(hours);
    room.from(ROTTERDAM);
    expect([room.answer, room.bands, room.portHours, room.drawing]).toEqual([undefined, [], undefined, []]);
    room.attend();
    await routing.last('reach').answer(bands);
    expect([room.bands.length, room.portHours]).toEqual([1, undefined]);
  });

  it('takes no answer that was under way for another question', async () => {
    room.from(CHABAHAR);
    room.attend();
    const [reach, hoursTo] = [routing.last('reach'), routing.last('reach-ports')];
    room.change({ speedKnots: 20 });
    await reach.answer(bands);
    await hoursTo.answer(hours);
    expect([room.answer, room.portHours]).toEqual([undefined, undefined]);
  });

  it('drops an answer that comes after it was cleared', async () => {
    room.from(CHABAHAR);
    room.attend();
    const { answer } = routing.last('reach');
    room.clear();
    await answer(bands);
    expect([room.wish, room.answer, room.bands, room.drawing]).toEqual([null, undefined, [], []]);
    room.from(CHABAHAR);
    expect(room.answer).toBeUndefined();
  });

  it('keeps the hours to the ports when only the days are others', async () => {
    room.from(CHABAHAR);
    room.attend();
    await routing.last('reach-ports').answer(hours);
    room.change({ days: [3] });
    expect(room.portHours?.get('muscat')).toBe(9);
  });
});
