import { describe, expect, it } from 'vitest';
import { ORDINARY, type ImpactRow, type Passage } from '#core/network/types';
import { parseAddress } from '#core/view/parse-address';
import { closedQuery } from './live-view';

const failure = { ok: false, failure: { code: 'tariffs-missing', details: {} } } as const;
const passage: Passage = {
  ...{ id: 'kerch', kind: 'strait', names: { ar: 'م', en: 'Kerch' }, at: [36.55, 45.27], gates: [], region: 'mediterranean' },
  ...{ limits: {}, about: { ar: 'م', en: 'K' }, alternatives: [], typical: [], source: { ar: 'م', en: 'test' } },
  typicalFor: { month: 6, ship: { draughtMetres: 5 } }
};
const row: ImpactRow = {
  origin: { at: [37.78333, 44.71667], place: 'novorossiysk', name: 'Novorossiysk' },
  destination: { at: [38.95, 47.2], name: 'Taganrog' },
  before: failure,
  after: failure
};

describe('the live map of a closed passage', () => {
  it('shows the typical voyages, each in a colour of its own, for the month and ship of the page, and ends that are no places by their names', () => {
    const { view, ignored } = parseAddress(
      closedQuery(passage, [row, { ...row, origin: row.destination, destination: row.origin }]).slice(1)
    );
    expect(ignored).toEqual([]);
    expect(view.route[0]).toMatchObject({
      month: 6,
      ship: { draughtMetres: 5 },
      origin: { place: 'novorossiysk' },
      destination: { at: [38.95, 47.2], name: 'Taganrog' }
    });
    expect(view.route[1]).toMatchObject({ origin: { name: 'Taganrog' }, destination: { place: 'novorossiysk' } });
    expect(new Set(view.route.map(({ colour }) => colour)).size).toBe(2);
    expect(view.scenario).toEqual({ ...ORDINARY, avoid: ['kerch'] });
  });
});
