import { expect, it, vi } from 'vitest';
import type { Atlas } from '#core/atlas/atlas';
import type { SheetInput } from './sheet-input';
import { ownBlocks } from './sheet-words';

vi.mock('$app/paths', () => ({ resolve: () => '/' }));
vi.mock('$app/state', () => ({ page: { params: {} } }));

it('keeps a name in another script apart from the figure beside it', () => {
  const atlas = { places: [], lines: [], routes: [], areas: [], sets: [] } as unknown as Atlas;
  const points = [
    { at: [56, 26], accuracyMetres: 500 },
    { at: [57, 26], accuracyMetres: 500 }
  ];
  const measurement = { id: 'a', name: 'رحلة بحرية', colour: 'ink', hidden: false, shape: 'line', lineType: 'geodesic', points };
  const input = { measurements: [measurement], layers: [], atlas, units: { length: 'kilometre', area: 'km2' }, language: 'en' };
  const [measured] = ownBlocks(input as unknown as SheetInput);
  expect(measured!.rows.map(({ text }) => text)).toEqual([
    expect.stringMatching(/^\u2068رحلة بحرية\u2069: \u2068[\d.]+\skm.*\u2069$/)
  ]);
});
