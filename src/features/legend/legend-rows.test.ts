import { expect, it } from 'vitest';
import type { AreaKind, Mode, Status } from '#core/atlas/vocabulary';
import type { LegendEntry } from '#map/legend';
import { legendRows } from './legend-rows';

const line = (mode: Mode, status: Status): LegendEntry => ({
  key: `${mode}/${status}`,
  subject: 'yamal',
  swatch: { form: 'line', mode, status, colour: 'yamal' }
});
const area = (kind: AreaKind): LegendEntry => ({ key: kind, subject: 'yamal', swatch: { form: 'area', kind, colour: 'yamal' } });

it('names each mode once, in its foremost status', () => {
  const rows = legendRows([line('sea', 'operating'), line('sea', 'planned'), line('rail', 'planned'), line('rail', 'claimed')]);
  expect(rows.map(({ key, swatches }) => [key, swatches.length])).toEqual([
    ['sea/operating', 1],
    ['rail/planned', 1]
  ]);
});

it('puts areas that are drawn alike into one row, and a circle of latitude apart', () => {
  const rows = legendRows([area('field'), area('circle'), area('peninsula')]);
  expect(rows.map(({ key, swatches }) => [key, swatches.length])).toEqual([
    ['field', 2],
    ['circle', 1]
  ]);
});

it('keeps kinds of places and sets of countries apart', () => {
  const places: LegendEntry[] = [
    { key: 'place/port', subject: null, swatch: { form: 'place', kind: 'port' } },
    { key: 'place/city', subject: null, swatch: { form: 'place', kind: 'city' } }
  ];
  expect(legendRows(places)).toHaveLength(2);
});
