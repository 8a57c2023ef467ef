import { expect, it, vi } from 'vitest';
import type { LonLat } from '#core/geodesy/longitude';
import type { Measurement } from '#core/measure/measurement';
import { DEFAULT_VIEW } from '#core/view/view';
import { drawSheetMap } from '#map/drawn/draw-sheet';
import { builtEdition } from '#map/drawn/drawing.fixture';
import { positionsIn, sheetDrawing } from './drawing';
import type { SheetInput } from './sheet-input';
import { ownBlocks } from './sheet-words';

vi.mock('$app/paths', () => ({ resolve: () => '/' }));
vi.mock('$app/state', () => ({ page: { params: {} } }));

const units = { length: 'kilometre', area: 'squareKilometre' } as const;
const polygon = (corners: readonly LonLat[]): Measurement => ({
  id: 'a',
  name: '',
  colour: 'red',
  hidden: false,
  shape: 'polygon',
  lineType: 'geodesic',
  points: corners.map((at) => ({ at, accuracyMetres: 50 }))
});
/** Along the coast of Makran, so narrow that the figures of its edges leave little room. */
const NARROW = polygon([
  [56, 26.5],
  [60, 25.4],
  [66, 25.1],
  [60, 25]
]);
/** From Murmansk to Yokohama, Mumbai and the coast of Africa. */
const WIDE = polygon([
  [33, 69],
  [139, 35],
  [72, 19],
  [40, 0]
]);

it.each([
  ['a narrow area', NARROW, /^22,300\skm²$/],
  ['a wide area', WIDE, /^36,204,000\skm²$/]
])('writes on %s how large it is, whatever its edges say', async (_, measurement, figure) => {
  const { atlas, base } = await builtEdition();
  const drawing = sheetDrawing([measurement], { atlas, units, language: 'en', toleranceMetres: 2000 });
  const { svg } = drawSheetMap({
    ...{ atlas, base, view: DEFAULT_VIEW, language: 'en', title: '', description: '', layers: [] },
    extent: { kind: 'fit', positions: positionsIn(drawing) },
    size: { width: 500, height: 700 },
    measured: drawing,
    colour: () => '#9f2200'
  });
  const texts = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
  expect(texts).toContainEqual(expect.stringMatching(figure));
});

it('tells the way round an area beside it', async () => {
  const { atlas } = await builtEdition();
  const [measured] = ownBlocks({ measurements: [NARROW], layers: [], atlas, units, language: 'en' } as unknown as SheetInput);
  expect(measured!.rows[0]!.text).toMatch(/22,300\skm².* · Perimeter: .*2,063\.9\skm/);
});
