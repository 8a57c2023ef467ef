import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Atlas } from '../atlas/atlas';
import { readEditionNetwork } from './edition-network.fixture';
import { findImpact } from './impact';
import { pointsOf } from './point-of-place';
import { typicalQuestion } from './typical-question';
import type { ImpactRow, Passage } from './types';

const PARTS = readEditionNetwork();
const { places } = JSON.parse(readFileSync(new URL('../../../static/data/2026.11/atlas.json', import.meta.url), 'utf8')) as Atlas;
const told = PARTS.passages.filter(({ typical }) => typical.length > 0);
/** Joins at sea and sums of the same lengths in another order differ by less. */
const ROUNDING_METRES = 1;

function rowsOf(passage: Passage): ImpactRow[] {
  const { pairs, before, after } = typicalQuestion(passage, pointsOf(places, 'en'), 'en');
  return findImpact(PARTS, pairs, before, after);
}
const called = ({ origin, destination }: ImpactRow): string => `${origin.name ?? ''} – ${destination.name ?? ''}`;

describe('typical voyages', () => {
  it('name the ports that are no places in the language, and reckon for the month and ship of the record', () => {
    const port = { at: [1, 2] as const, names: { ar: 'ميناء', en: 'Port' } };
    const question = typicalQuestion(
      { id: 'strait', typical: [[port, 'a']], typicalFor: { month: 8, ship: { draughtMetres: 10 } } },
      (id) => ({ at: [3, 4], place: id }),
      'ar'
    );
    expect(question.pairs).toEqual([
      [
        { at: [1, 2], name: 'ميناء' },
        { at: [3, 4], place: 'a' }
      ]
    ]);
    expect(question.before).toMatchObject({ month: 8, ship: { draughtMetres: 10 }, avoid: [] });
    expect(question.after).toEqual({ ...question.before, avoid: ['strait'] });
  });

  it.each(told.map((passage) => [passage.id, passage] as const))('of %s go by it, and grow longer without it', (id, passage) => {
    const rows = rowsOf(passage);
    expect(rows).toHaveLength(passage.typical.length);
    const broken = rows
      .flatMap(({ before, after }) => [before, after])
      .filter((way) => !way.ok && way.failure.code === 'broke-off');
    expect(broken).toEqual([]);
    const past = rows.filter(({ before }) => !before.ok || !before.value.passages.includes(id));
    expect(past.map(called)).toEqual([]);
    const shorter = rows.filter(({ addedMetres }) => addedMetres !== undefined && addedMetres < ROUNDING_METRES);
    expect(shorter.map(called)).toEqual([]);
  });
});
