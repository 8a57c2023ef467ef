import { describe, expect, it } from 'vitest';
import type { Atlas } from '../atlas/atlas';
import { formatAddress } from './format-address';
import { readAddress } from './read-address';
import { strayPlaces } from './stray-places';

const ATLAS = {
  places: [
    { id: 'fremantle', at: [115.74, -32.05] },
    { id: 'mumbai-port', at: [72.84, 18.94] }
  ]
} as unknown as Atlas;

describe('places that lie elsewhere', () => {
  const elsewhere = (query: string) => strayPlaces(readAddress(query, ATLAS).view, ATLAS);

  it('are told, each once, and the positions count', () => {
    const query = 'route=place.mumbai-port:10,60~0,60!place.mumbai-port:10,60~5,60&reach=place.nowhere:1,2';
    const { view, ignored } = readAddress(query, ATLAS);
    expect(ignored).toEqual([]);
    expect(decodeURIComponent(formatAddress(view))).toBe(query);
    expect(elsewhere(query)).toEqual([
      { parameter: 'route', value: 'place.mumbai-port:10,60', code: 'place-elsewhere' },
      { parameter: 'reach', value: 'place.nowhere:1,2', code: 'place-elsewhere' }
    ]);
    expect(elsewhere('measure=line~place.fremantle:10,60~0,0')).toMatchObject([
      { parameter: 'measure', code: 'place-elsewhere' }
    ]);
  });

  it('are not told where the point has a name of its own, or lies where its place does', () => {
    expect(elsewhere('route=place.mumbai-port:10,60:Anchorage~0,60')).toEqual([]);
    expect(elsewhere('route=place.mumbai-port:18.94,72.84~0,60')).toEqual([]);
  });
});
