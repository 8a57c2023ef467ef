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
const { alternativeName, chosenWayName } = await import('./alternative-name');

const ATLAS = { places: [{ id: 'chabahar-port', names: { en: 'Chabahar Port', ar: 'ميناء تشابهار' } }] } as unknown as Atlas;
const SEA = { mode: 'sea', lengthMetres: 1_473_000 };
const WORK = { mode: 'transfer', lengthMetres: 0, from: { at: [0, 0], place: 'chabahar-port' }, work: ['seaToRoad'] };

function branch(...legs: object[]): Alternative {
  const names = { en: 'North–South corridor, western branch', ar: 'ممر الشمال–الجنوب، الفرع الغربي' };
  const by = { corridor: names, passages: [], lines: [] };
  return { id: 'instc-west', by, route: { legs }, shares: {} } as unknown as Alternative;
}

describe('another way along a corridor', () => {
  it('names the port where it leaves the sea', () => {
    expect(alternativeName(branch(SEA, WORK), [], ATLAS)).toBe(
      'alternative_corridor North–South corridor, western branch Chabahar Port'
    );
  });

  it('has the corridor’s name alone where it stays on land', () => {
    expect(alternativeName(branch(), [], ATLAS)).toBe('North–South corridor, western branch');
  });
});

describe('another way that takes nothing of its own', () => {
  it('is named by what it keeps clear of', () => {
    const way = { ...branch(SEA), id: 'without-suez-2', by: { passages: [], lines: [], without: 'suez' } };
    expect(alternativeName(way, [], ATLAS)).toBe('alternative_without suez');
  });
});

describe('the way that was chosen', () => {
  const named = (way: string | undefined, isLost: boolean, answer?: object): string =>
    chosenWayName({ routing: { chosen: { way } }, ways: { isLost, answer }, atlas: ATLAS } as unknown as RouteBench);

  it('is named once the ways have come, and not at all where it is the best or lost', () => {
    const answer = { ok: true, value: [branch(SEA)] };
    expect(named('instc-west', false, answer)).toBe('North–South corridor, western branch');
    expect(named('instc-west', false)).toBe('alternative_other');
    expect(named('instc-west', true, answer)).toBe('');
    expect(named(undefined, false, answer)).toBe('');
  });
});
