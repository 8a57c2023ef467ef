import { describe, expect, it, vi } from 'vitest';
import type { Atlas } from '#core/atlas/atlas';
import type { LonLat } from '#core/geodesy/longitude';
import type { NetworkFailure, Passage, Route } from '#core/network/types';
import { parseAddress } from '#core/view/parse-address';
import type { ViewRoute } from '#state/network/view-routes';
import { changedPassages, drawingOfView } from './view-drawing';

vi.mock('#i18n/index', () => ({
  language: () => 'en',
  m: {
    separator: () => ', ',
    passage_state_closed: () => 'closed',
    passage_state_opened: () => 'opened',
    passages_said: ({ name, state }: { name: string; state: string }) => `${name}: ${state}`
  }
}));

const viewOf = (query: string) => parseAddress(query).view;
const setting = { atlas: { places: [], lines: [] } as unknown as Atlas, language: 'en', toleranceMetres: 1000 } as const;
/** Along the equator from 0° to 40° E: a degree is 111,319.5 m. */
const geometry: LonLat[] = [0, 10, 20, 30, 40].map((longitude) => [longitude, 0]);
const lengthMetres = 40 * 111_319.5;

function found(): ViewRoute[] {
  const { route } = viewOf('route=0,0~0,40~red');
  const leg = { mode: 'sea', geometry, lengthMetres };
  const answer = { ok: true, value: { lengthMetres, legs: [leg], geometry } as unknown as Route } as const;
  return route.map((plan) => ({ plan, answer, before: undefined }));
}

const labelOf = (isSeen: (at: LonLat) => boolean) =>
  drawingOfView(viewOf('route=0,0~0,40~red'), { routes: found(), bands: [] }, { ...setting, isSeen }).find(
    ({ role }) => role === 'label'
  );

describe('drawingOfView', () => {
  it('writes the length of a route in both units beside its middle', () => {
    const label = labelOf(() => true);
    expect(label).toMatchObject({ coordinates: [20, 0], colour: 'red', active: true });
    // 40 × 111.3195 km, and that over 1.852.
    expect(label?.role === 'label' && label.text.replace(/\s/g, ' ')).toBe('4,453 km, 2,404 nmi');
  });

  it('writes it where the route is in sight, and nowhere where it is not', () => {
    expect(labelOf(([longitude]) => longitude > 25)).toMatchObject({ coordinates: [30, 0] });
    expect(labelOf(() => false)).toBeUndefined();
  });

  it('writes below it the terms it holds under, in lines that find room', () => {
    const opened = 'Opened: Kara Gate, Vilkitsky Strait, Long Strait';
    const label = drawingOfView(
      viewOf('route=0,0~0,40~red'),
      { routes: found(), bands: [] },
      { ...setting, isSeen: () => true, termsOf: (plan) => (plan === 'r1' ? [opened, 'August'] : []) }
    ).find(({ role }) => role === 'label');
    const lines = label?.role === 'label' ? label.text.split('\n') : [];
    expect(lines.slice(1)).toEqual(['Opened: Kara Gate, Vilkitsky', 'Strait, Long Strait', 'August']);
  });

  it('writes at an end why there is no route, in sight', () => {
    const failure = { code: 'too-far', details: { point: 'origin', by: 'sea', limitMetres: 75_000 } } as NetworkFailure;
    const routes = found().map((route) => ({ ...route, answer: { ok: false as const, failure } }));
    const reason = (isSeen: (at: LonLat) => boolean) =>
      drawingOfView(viewOf('route=0,0~0,40~red'), { routes, bands: [] }, { ...setting, isSeen, whyNone: () => 'No way.' }).find(
        ({ role }) => role === 'label'
      );
    expect(reason(() => true)).toMatchObject({ coordinates: [0, 0], text: 'No way.' });
    expect(reason(([longitude]) => longitude > 25)).toMatchObject({ coordinates: [40, 0] });
    expect(reason(() => false)).toBeUndefined();
  });

  it('draws measurements with their figures', () => {
    const view = viewOf('measure=line~0,0~0,40');
    const drawing = drawingOfView(view, { routes: [], bands: [] }, { ...setting, isSeen: () => true });
    expect(new Set(drawing.map(({ role }) => role))).toEqual(new Set(['line', 'vertex', 'label']));
  });
});

describe('changedPassages', () => {
  it('tells what a scenario closes or opens, in the language that is asked for', () => {
    const passage = (id: string, restricted?: 'arctic'): Passage =>
      ({ id, at: [0, 0], gates: [], names: { ar: `${id}-ar`, en: id }, limits: {}, restricted }) as unknown as Passage;
    const passages = [passage('suez'), passage('hormuz'), passage('vilkitsky', 'arctic')];
    const marks = changedPassages(viewOf('scenario=avoid:suez~open:arctic'), passages, 'ar');
    expect(marks.map(({ text }) => text)).toEqual(['suez-ar: closed', 'vilkitsky-ar: opened']);
    expect(changedPassages(viewOf(''), passages, 'en')).toEqual([]);
  });

  it('tells which is selected, by the place that it is', () => {
    const suez = { id: 'suez', at: [0, 0], gates: [], names: { ar: '', en: 'Suez' }, limits: {}, place: 'suez-canal' };
    const marks = (query: string) => changedPassages(viewOf(query), [suez as unknown as Passage], 'en');
    expect(marks('scenario=avoid:suez&select=place:suez-canal')[0]).toMatchObject({ place: 'suez-canal', selected: true });
    expect(marks('scenario=avoid:suez&select=place:bosphorus')[0]).not.toHaveProperty('selected');
  });
});
