import { describe, expect, it, vi } from 'vitest';
import type { Answer, Route, RouteWarning } from '#core/network/types';

vi.mock('#i18n/index', () => ({
  language: () => 'en',
  m: {
    separator: () => ', ',
    change_nothing: () => 'nothing',
    change_by: ({ passages }: { passages: string }) => `by: ${passages}`,
    change_by_none: () => 'by none',
    change_booked: ({ passages, length }: { passages: string; length: string }) => `not by: ${passages}, ${length}`,
    change_restricted: ({ passages }: { passages: string }) => `left: ${passages}`
  }
}));
const { addedText, bookedText, byText, lengthText, restrictedText } = await import('./changes');

function way(...passages: string[]): Answer<Route> {
  const warnings = passages.map((passage): RouteWarning => {
    return { code: 'restricted-passage', details: { passage, restriction: 'inland', limits: {} } };
  });
  return { ok: true, value: { warnings } as unknown as Route };
}

describe('what is added in a table of changes', () => {
  const route = (lengthMetres: number): Answer<Route> => ({ ok: true, value: { lengthMetres, hours: 0 } as unknown as Route });

  // The voyages of the page of Suez: of their exact lengths the differences are 6,065.7 and 8,151.6 km.
  it.each([
    [19_394_812, 25_460_464, '+6,065 km'],
    [11_766_500, 19_918_100, '+8,151 km'],
    [25_460_464, 19_394_812, '−6,065 km'],
    [10_410_400, 10_410_700, 'nothing'],
    [10_409_600, 10_410_400, 'nothing'],
    // The page of the Little Belt.
    [79_900, 227_000, '+147 km']
  ])('is what the lengths beside it differ by: %d, %d', (before, after, text) => {
    const change = { key: '', name: '', before: route(before), after: route(after) };
    expect(
      addedText(change)
        .length.replace(/[\u2066-\u2069]/g, '')
        .replace('\u00a0', ' ')
    ).toBe(text);
    const [first, second] = [change.before, change.after].map((each) => Number(lengthText(each).replace(/[^\d.]/g, '')));
    if (text !== 'nothing') expect(Number(text.replace('−', '-').replace(/[^\d.-]/g, ''))).toBe(Math.round(second! - first!));
  });
});

describe('the time that is added in a table of changes', () => {
  const route = (lengthMetres: number, hours: number): Answer<Route> => ({
    ok: true,
    value: { lengthMetres, hours } as unknown as Route
  });

  it('is what the times differ by where they are shown, in days where one is told in days', () => {
    const text = (before: number, after: number): string =>
      addedText({ key: '', name: '', before: route(1e6, before), after: route(2e6, after) }).time.replace(/[\u2066-\u2069]/g, '');
    expect([text(400, 436), text(912, 390), text(10, 46)]).toEqual(['+1.5 days', '−21.7 days', '+36 hours']);
    // Mumbai–Rotterdam without Bab el-Mandeb, whose times the command line and the routes tell as 19.3 and 32 days.
    expect([text(462.35, 769.17), text(400, 400.2)]).toEqual(['+12.7 days', '0 days']);
  });
});

describe('passages of booked transits in a table of changes', () => {
  it('are those the way after the change is kept out of, with its length by them', () => {
    const details = { passages: ['panama'], metres: 24_900_000, savedMetres: 500_000 };
    const after: Answer<Route> = {
      ok: true,
      value: { warnings: [{ code: 'booked-passage-not-taken', details }] } as unknown as Route
    };
    const text = (before: Answer<Route>, after: Answer<Route> | undefined): string =>
      bookedText({ key: '', name: '', before, after }, (id) => id.toUpperCase()).replace('\u00a0', ' ');
    expect(text(way(), after)).toBe('not by: PANAMA, 24,900 km');
    expect([text(after, way()), text(after, undefined)]).toEqual(['', '']);
  });
});

describe('restricted passages in a table of changes', () => {
  const text = (before: Answer<Route> | undefined, after: Answer<Route> | undefined): string =>
    restrictedText({ key: '', name: '', before, after }, (id) => id.toUpperCase());

  it('are those that only the way after the change is left with', () => {
    expect(text(way(), way('volga-don', 'volga-baltic'))).toBe('left: VOLGA-DON, VOLGA-BALTIC');
    expect(text(way('volga-don'), way('volga-don', 'saimaa'))).toBe('left: SAIMAA');
  });

  it('are none where nothing is left that was not there before, or no way', () => {
    expect(text(way('volga-don'), way('volga-don'))).toBe('');
    expect(text(way(), undefined)).toBe('');
    expect(text(way(), { ok: false, failure: { code: 'tariffs-missing', details: {} } })).toBe('');
  });
});

describe('by which passages the way goes afterwards', () => {
  const by = (...passages: string[]): Answer<Route> => ({ ok: true, value: { passages } as unknown as Route });
  const text = (before: Answer<Route> | undefined, after: Answer<Route> | undefined): string =>
    byText({ key: '', name: '', before, after }, (id) => id.toUpperCase());

  it('names those it did not go by before, once each, in their order', () => {
    expect(text(by('korea'), by('kanmon'))).toBe('by: KANMON');
    expect(text(by('vilkitsky', 'bering'), by('lancaster-sound', 'amundsen-gulf', 'bering', 'lancaster-sound'))).toBe(
      'by: LANCASTER-SOUND, AMUNDSEN-GULF'
    );
  });

  it('says that there is none where it goes by fewer, and nothing where it goes by the same or nowhere', () => {
    expect(text(by('malacca', 'singapore'), by('malacca'))).toBe('by none');
    expect(text(by('malacca'), by('malacca'))).toBe('');
    expect(text(by('hormuz'), { ok: false, failure: { code: 'tariffs-missing', details: {} } })).toBe('');
    expect(text(by('hormuz'), undefined)).toBe('');
  });
});
