import { describe, expect, it } from 'vitest';
import type { Atlas } from '../atlas/atlas';
import { formatAddress } from './format-address';
import { laterParts, readAddress } from './read-address';
import { DEFAULT_VIEW } from './view';

const ATLAS = {
  places: [
    { id: 'dar-es-salaam', at: [39.29, -6.82] },
    { id: 'fremantle', at: [115.74, -32.05] },
    { id: 'mumbai-port', at: [72.84, 18.94] }
  ]
} as unknown as Atlas;

const FULL =
  'route=place.dar-es-salaam:-6.82,39.29~passage.sunda~place.fremantle:-32.05,115.74~by:any!10,60~0,60&reach=place.mumbai-port:18.94,72.84';
const BARE = 'route=place.dar-es-salaam~passage.sunda~place.fremantle~by:any!10,60~0,60&reach=place.mumbai-port';

const written = (query: string, atlas: Atlas | null): string => decodeURIComponent(formatAddress(readAddress(query, atlas).view));

describe('places by their ids alone', () => {
  it('are where the atlas has them', () => {
    expect(written(BARE, ATLAS)).toBe(FULL);
    expect(readAddress(BARE, ATLAS)).toMatchObject({ ignored: [], isWaiting: false });
    expect(written(FULL, ATLAS)).toBe(FULL);
  });

  it('wait for the atlas without a word, and come on top of what the view has become', () => {
    expect(readAddress(`theme=neon&${BARE}`, null)).toEqual({
      view: DEFAULT_VIEW,
      ignored: [{ parameter: 'theme', value: 'neon', code: 'bad-value' }],
      isWaiting: true
    });
    const later = laterParts(BARE, ATLAS, DEFAULT_VIEW);
    expect(decodeURIComponent(formatAddress({ ...DEFAULT_VIEW, ...later }))).toBe(FULL);
    const { reach } = later as { reach: NonNullable<typeof later.reach> };
    expect(laterParts(BARE, ATLAS, { ...DEFAULT_VIEW, reach })).toEqual({ route: later.route });
    // What stood there in full and was taken away since does not come back.
    expect(laterParts(FULL, ATLAS, DEFAULT_VIEW)).toEqual({});
  });

  it('are told by name where the atlas has none', () => {
    const { view, ignored } = readAddress('route=place.fremantle~place.atlantis&theme=dark', ATLAS);
    expect(view).toEqual({ ...DEFAULT_VIEW, theme: 'dark' });
    expect(ignored).toEqual([{ parameter: 'route', value: 'place.atlantis', code: 'unknown-place' }]);
  });

  it('do not make up for what is wrong beside them', () => {
    const value = 'place.fremantle~place.mumbai-port~by:camel';
    expect(readAddress(`route=${value}`, ATLAS)).toMatchObject({
      view: DEFAULT_VIEW,
      ignored: [{ parameter: 'route', code: 'bad-value' }]
    });
  });
});
