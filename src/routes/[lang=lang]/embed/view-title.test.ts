import { describe, expect, it, vi } from 'vitest';
import { parseAddress } from '#core/view/parse-address';
import { tinyAtlas } from '#map/tiny-atlas.fixture';

vi.mock('$app/paths', () => ({ base: '', resolve: (path: string) => path }));
vi.mock('$app/state', () => ({ page: {} }));
const { speaking } = await import('#i18n/index');
const { selectedTitle, viewTitle } = await import('./view-title');

const library = { atlas: tinyAtlas, reading: null };
const titleIn = (locale: 'ar' | 'en', query: string): string =>
  speaking(locale, () => viewTitle(parseAddress(query).view, library));

describe('viewTitle', () => {
  it('names a measurement by the name its author gave it', () => {
    const query = 'subjects=none&measure=line~35.45,139.58333,500~61.2,-149.9,500~rhumb~red~name:Voyage';
    expect(titleIn('en', query)).toBe('Voyage');
    expect(titleIn('ar', query)).toBe('Voyage');
  });

  it('names the ends of a route, and where a reach begins', () => {
    expect(titleIn('en', 'subjects=none&route=18.95,72.85~51.95,4.05')).toMatch(/18.*51/);
    expect(titleIn('en', 'subjects=none&reach=25.01,55.06~days:5')).toMatch(/25/);
    expect(titleIn('en', 'scenario=avoid:hormuz')).toMatch(/Hormuz/);
  });

  it('shows no id as a name where the selection is not known', () => {
    const { view } = parseAddress('subjects=chabahar&select=place:nope');
    expect(selectedTitle(view, library)).toBeUndefined();
    expect(titleIn('en', 'subjects=chabahar&select=place:nope')).toBe('Chabahar');
  });
});
