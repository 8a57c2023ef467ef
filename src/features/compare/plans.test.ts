import { describe, expect, it, vi } from 'vitest';
import { givenName } from '#core/network/compared-name';
import { COMPARISONS } from '#core/network/comparisons';
import { formatAddress } from '#core/view/format-address';
import { parseAddress } from '#core/view/parse-address';
import { DEFAULT_VIEW } from '#core/view/view';

const page = vi.hoisted(() => ({ language: 'en' }));
vi.mock('#i18n/index', () => ({ language: () => page.language }));
const { plansOf } = await import('./plans');

const ids = new Set(COMPARISONS.flatMap(({ from, to, ways }) => [from, to, ...ways.flatMap(({ through = [] }) => through)]));
const places = [...ids].flatMap((id) =>
  typeof id === 'string' ? [{ id, at: [1, 2] as [number, number], names: { ar: `ع ${id}`, en: id } }] : []
);
const ATLAS = { places } as unknown as Parameters<typeof plansOf>[1];

describe.each(['ar', 'en'])('the ways of a comparison, opened in %s', (opened) => {
  it('come out of their address with the names of either language', () => {
    page.language = opened;
    for (const comparison of COMPARISONS) {
      const route = plansOf(comparison, ATLAS).map((plan, index) => ({ ...plan, id: `r${index + 1}`, colour: 'ink' as const }));
      const { view, ignored } = parseAddress(formatAddress({ ...DEFAULT_VIEW, route }));
      expect(ignored).toEqual([]);
      for (const language of ['ar', 'en'] as const) {
        expect(view.route.map((plan) => givenName(plan, language))).toEqual(comparison.ways.map(({ names }) => names[language]));
      }
    }
  });
});
