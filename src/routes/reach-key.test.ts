import { describe, expect, it, vi } from 'vitest';
import type { Atlas } from '#core/atlas/atlas';
import type { Defaults, ReachBand } from '#core/network/types';
import { parseAddress } from '#core/view/parse-address';

vi.mock('#i18n/index', async () => (await import('../features/export/handout/messages.fixture')).spoken);
const { reachKey, reachLine } = await import('./reach-key');

const MUMBAI = { id: 'mumbai-port', names: { ar: 'مومباي', en: 'Mumbai' }, at: [72.84, 18.95] };
const atlas = { places: [MUMBAI] } as unknown as Atlas;
const network = {
  passages: [{ id: 'suez', names: { ar: 'قناة السويس', en: 'Suez Canal' } }],
  plannedLines: [],
  defaults: { speedKnots: { sea: { value: 14, source: 'A table' } } } as unknown as Defaults
} as unknown as Parameters<typeof reachKey>[0]['network'];
const bands: ReachBand[] = [12, 5].map((days) => ({ limit: days * 24, polygons: [], waterways: [], passages: [], ice: [] }));
const plain = (text = ''): string => text.replace(/[\u2066-\u2069]/g, '').replace(/\u00a0/g, ' ');

const keyOf = (query: string, found = bands) => reachKey({ view: parseAddress(query).view, bands: found, atlas, network });
const FROM = 'reach=place.mumbai-port:18.95,72.84';

describe('the key of a reach', () => {
  it('names the port, the days, the nearest first, and the speed that was reckoned with', () => {
    const key = keyOf(`${FROM}~days:5,12`);
    expect(plain(key?.title)).toBe('Reach from Mumbai');
    expect(key?.bands.map(plain)).toEqual(['5 days', '12 days']);
    expect(plain(key?.how)).toBe('Sea · Speed, knots: 14 · In the world as it is');
  });

  it('has the speed of the reach, else of the scenario’s ship, and says what the scenario closes', () => {
    expect(plain(keyOf(`${FROM}~speed:20&scenario=speed:11`)?.how)).toContain('knots: 20');
    const closed = plain(keyOf(`${FROM}&scenario=avoid:suez~speed:11`)?.how);
    expect(closed).toContain('Speed, knots: 11');
    expect(closed).toContain('Closed: Suez Canal');
  });

  it('is one line where no colours stand beside it', () => {
    expect(plain(reachLine(keyOf(FROM)!))).toBe(
      'Reach from Mumbai: 5 days, 12 days · Sea · Speed, knots: 14 · In the world as it is'
    );
  });

  it('is none where nothing was found or asked', () => {
    expect(keyOf(FROM, [])).toBeUndefined();
    expect(keyOf('')).toBeUndefined();
  });
});
