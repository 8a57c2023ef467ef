import { describe, expect, it } from 'vitest';
import { readEditionNetwork } from './edition-network.fixture';
import { findRoute } from './route';
import type { RoutePoint } from './types';

const NETWORK = readEditionNetwork();
/** From a quay at the head to mid-water: no mountain lies between. */
const BESIDE_METRES = 2_000;

describe('heads of fjords where ships call', () => {
  // Lengths of the water from head to mouth are a property of the land (Natural Earth 1:10m), taken along mid-fjord.
  it.each([
    ['Seward, Resurrection Bay', [-149.43, 60.11], [-149.38, 59.77], 38],
    ['Stewart, Portland Canal', [-129.99, 55.92], [-130.7, 54.73], 153],
    ['Geiranger', [7.2, 62.1], [6.15, 62.46], 92],
    ['Flåm, Sognefjord', [7.12, 60.865], [4.69, 61.086], 160],
    ['Odda, Hardangerfjord', [6.545, 60.07], [5.17, 59.59], 165],
    ['Kangerlussuaq', [-50.71, 66.96], [-53.86, 65.97], 184]
  ] as const)('join their own water: %s', (_, head, mouth, kilometres) => {
    const [from, to]: RoutePoint[] = [{ at: head }, { at: mouth }];
    const answer = findRoute(NETWORK, from!, to!);
    expect(answer.ok).toBe(true);
    if (!answer.ok) return;
    expect(answer.value.snaps.origin.metres).toBeLessThan(BESIDE_METRES);
    expect(answer.value.lengthMetres / 1000 / kilometres).toBeGreaterThan(0.95);
    expect(answer.value.lengthMetres / 1000 / kilometres).toBeLessThan(1.05);
  });
});
