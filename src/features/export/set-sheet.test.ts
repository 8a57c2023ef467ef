import { describe, expect, it, vi } from 'vitest';
import type { Atlas } from '#core/atlas/atlas';
import { parseAddress } from '#core/view/parse-address';
import type { PlanSource } from '#i18n/plan-titles';

vi.mock('$app/paths', () => ({ resolve: () => '/' }));
vi.mock('$app/state', () => ({ page: { params: { lang: 'en' } } }));
const { firstTitle } = await import('./set-sheet');

const PLACES = [
  { id: 'mumbai-port', names: { ar: 'مومباي', en: 'Mumbai' }, at: [72.84, 18.95] },
  { id: 'saint-petersburg-port', names: { ar: 'سان بطرسبورغ', en: 'Saint Petersburg' }, at: [30.2, 59.88] }
];
const ATLAS = { places: PLACES, lines: [], routes: [], areas: [], sets: [] } as unknown as Atlas;
const NETWORK = {
  passages: [{ id: 'suez', names: { ar: 'قناة السويس', en: 'Suez Canal' } }],
  plannedLines: []
} as unknown as PlanSource;
const ROUTE = 'route=place.mumbai-port:18.95,72.84~place.saint-petersburg-port:59.88,30.2';

const titleOf = (query: string, language: 'ar' | 'en' = 'en'): string =>
  firstTitle(parseAddress(query).view, { atlas: ATLAS, network: NETWORK }, language).replaceAll('\u00a0', ' ');

describe('what a sheet is called before somebody says otherwise', () => {
  it('is its route and the terms it was sought under, whatever is selected and whichever subjects are shown', () => {
    const query = `${ROUTE}&scenario=avoid:suez&select=place:mumbai-port&subjects=belt-and-road`;
    expect(titleOf(query)).toBe('Mumbai – Saint Petersburg · Closed: Suez Canal');
    expect(titleOf(query, 'ar')).toBe('مومباي – سان بطرسبورغ · مغلق: قناة السويس');
  });

  it('is its reach, its measurement, its subjects, or the atlas', () => {
    expect(titleOf('reach=place.mumbai-port:18.95,72.84')).toBe('Reach from Mumbai');
    expect(titleOf('measure=line~1,2,0:A~3,4,0:B')).toBe('A – B');
    expect(titleOf('subjects=northern-sea-route&select=place:mumbai-port')).toBe('Northern Sea Route');
    expect(titleOf('subjects=none')).toMatch(/\w/);
  });
});
