import { describe, expect, it, vi } from 'vitest';
import type { LonLat } from '#core/geodesy/longitude';
import type { Drawing } from '#map/drawing';
import { metresPerPixelAt, sheetFrame, type SheetExtent } from '#map/drawn/sheet-frame';
import { measuredMiddle } from './drawing';
import { scaleHolds } from './scale';

vi.mock('$app/paths', () => ({ resolve: () => '/' }));
vi.mock('$app/state', () => ({ page: { params: {} } }));

const size = { width: 700, height: 500 };
const fit = (...positions: LonLat[]): SheetExtent => ({ kind: 'fit', positions });
const view = (center: LonLat, zoom: number, projection: 'globe' | 'mercator' = 'globe'): SheetExtent => ({
  kind: 'view',
  projection,
  camera: { center, zoom, bearing: 0 },
  screen: { width: 1280, height: 752 }
});

describe('what the scale of a sheet speaks of', () => {
  it.each([
    ['globe', view([60, 20], 1)],
    ['azimuthal', view([40, 60], 2.5)],
    ['world', view([60, 20], 1.5, 'mercator')],
    ['world', fit([-170, -60], [170, 70], [0, 0])]
  ] as const)('is a whole parallel only where the scale is the same all along it: %s', (kind, extent) => {
    const frame = sheetFrame(extent, size);
    expect(frame.kind).toBe(kind);
    const [longitude, latitude] = frame.centre;
    const scales = [0, 30, 60].map((east) => metresPerPixelAt(frame, [longitude + east, latitude])!);
    const isSame = scales.every((each) => Math.abs(each / scales[0]! - 1) < 0.005);
    expect(scaleHolds(frame, frame.centre)).toBe(isSame ? 'parallel' : 'middle');
    expect(scaleHolds(frame, [longitude + 30, latitude])).toBe(isSame ? 'parallel' : 'position');
  });
});

describe('where the scale is to hold', () => {
  const common = { colour: 'red', active: false } as const;
  const vertex = (measurement: string, at: LonLat): Drawing[number] => ({
    ...common,
    role: 'vertex',
    measurement,
    index: 0,
    coordinates: at
  });
  const label = (measurement: string, at: LonLat): Drawing[number] => ({
    ...common,
    role: 'label',
    measurement,
    text: '1',
    coordinates: at
  });
  const ring: Drawing[number] = { ...common, role: 'ring', measurement: 'a', coordinates: [[60, 89]] };

  it('is the middle figure of a line, the middle of rings, and no place of several measurements', () => {
    expect(measuredMiddle([vertex('a', [0, 0]), label('a', [5, 0])])).toEqual([5, 0]);
    expect(measuredMiddle([ring, vertex('a', [60, 71]), label('a', [60, 89.2])])).toEqual([60, 71]);
    expect(measuredMiddle([vertex('a', [0, 0]), label('a', [5, 0]), vertex('b', [9, 9])])).toBeUndefined();
    expect(measuredMiddle([])).toBeUndefined();
  });
});
