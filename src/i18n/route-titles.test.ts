import { expect, it, vi } from 'vitest';
import type { Atlas } from '#core/atlas/atlas';
import type { RoutePlan } from '#core/network/plan';

vi.mock('./index', () => ({ language: () => 'en', m: {} }));
vi.mock('./quantities', () => ({ coordinates: (at: number[]) => at.join(', ') }));
const { legEndDataTitle, legEndTitle } = await import('./route-titles');

const SIRJAN = { id: 'sirjan', at: [55.68, 29.45], names: { ar: 'سيرجان', en: 'Sirjan' } };
const ATLAS = { places: [SIRJAN] } as unknown as Atlas;
const planTo = (at: [number, number]) =>
  ({
    origin: { at: [56.27, 27.18] },
    via: [{ passage: 'hormuz' }],
    destination: { at, place: 'sirjan' }
  }) as unknown as RoutePlan;
const STATION = { at: [55.649, 29.508] as [number, number], place: 'sirjan' };

it('calls a station by its city, from whose middle it lies some kilometres', () => {
  const plan = planTo([51.4, 35.7]);
  expect(legEndTitle(STATION, plan, ATLAS)).toBe('Sirjan');
  expect(legEndDataTitle(STATION, plan, ATLAS)).toBe('Sirjan');
});

it('calls a stop by the place that an address names only where that place lies', () => {
  const plan = planTo(STATION.at);
  expect(legEndTitle(STATION, plan, ATLAS)).toBe('55.649, 29.508');
  expect(legEndTitle({ at: [55.68, 29.45], place: 'sirjan' }, planTo([55.68, 29.45]), ATLAS)).toBe('Sirjan');
});

it('calls a point without a place by where it lies', () => {
  expect(legEndTitle({ at: [1, 2] }, planTo([0, 0]), ATLAS)).toBe('1, 2');
  expect(legEndDataTitle({ at: [2, 1] }, planTo([0, 0]), ATLAS)).toBe('1, 2');
});
