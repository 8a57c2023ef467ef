import { describe, expect, it, vi } from 'vitest';
import type { Atlas } from '#core/atlas/atlas';
import type { Alternative } from '#core/network/types';
import type { RouteBench } from './bench.svelte';

vi.mock('#i18n/index', () => ({
  language: () => 'en',
  m: new Proxy({ separator: () => ', ' } as Record<string, () => string>, {
    get: (own, key: string) => own[key] ?? ((inputs = {}) => [key, ...Object.values(inputs)].join(' '))
  })
}));
const { chosenWayName } = await import('./alternative-name');

const ATLAS = { places: [{ id: 'chabahar-port', names: { en: 'Chabahar Port', ar: 'ميناء تشابهار' } }] } as unknown as Atlas;
const SEA = { mode: 'sea', lengthMetres: 1_473_000 };

function branch(...legs: object[]): Alternative {
  const names = { en: 'North–South corridor, western branch', ar: 'ممر الشمال–الجنوب، الفرع الغربي' };
  const by = { corridor: names, passages: [], lines: [] };
  return { id: 'instc-west', by, route: { legs }, shares: {} } as unknown as Alternative;
}

describe('the way that was chosen', () => {
  const named = (way: string | undefined, isLost: boolean, answer?: object): string =>
    chosenWayName({ routing: { chosen: { way } }, ways: { isLost, answer }, atlas: ATLAS } as unknown as RouteBench);

  it('is named once the ways have come, and not at all where it is the best or lost', () => {
    const answer = { ok: true, value: [branch(SEA)] };
    expect(named('instc-west', false, answer)).toBe('North–South corridor, western branch');
    expect(named('instc-west', false)).toBe('Another route');
    expect(named('instc-west', true, answer)).toBe('');
    expect(named(undefined, false, answer)).toBe('');
  });
});
