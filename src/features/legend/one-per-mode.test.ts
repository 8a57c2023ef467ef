import { expect, it } from 'vitest';
import type { Mode, Status } from '#core/atlas/vocabulary';
import type { LegendEntry } from '#map/legend';
import { onePerMode } from './one-per-mode';

const line = (mode: Mode, status: Status): LegendEntry => ({
  key: `${mode}/${status}`,
  subject: 'yamal',
  swatch: { form: 'line', mode, status, colour: 'yamal' }
});
const field: LegendEntry = { key: 'field', subject: 'yamal', swatch: { form: 'area', kind: 'field', colour: 'yamal' } };
const ocean: LegendEntry = { key: 'ocean', subject: 'yamal', swatch: { form: 'area', kind: 'ocean', colour: 'yamal' } };

it('keeps the first status of each mode, and everything that is no line', () => {
  const rows = [line('sea', 'operating'), line('sea', 'planned'), line('rail', 'planned'), line('rail', 'claimed'), field, ocean];
  expect(onePerMode(rows).map(({ key }) => key)).toEqual(['sea/operating', 'rail/planned', 'field', 'ocean']);
});
