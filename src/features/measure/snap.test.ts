import { beforeEach, describe, expect, it } from 'vitest';
import type { LonLat } from '#core/geodesy/longitude';
import { FakeSurface } from '#map/fake-surface';
import { tinyAtlas } from '#map/tiny-atlas.fixture';
import type { MapPointer } from '#map/tool';
import { nearestLine, pointAt } from './snap';

const surface = new FakeSurface();
const [line] = tinyAtlas.lines;
const [place] = tinyAtlas.places;
const aside = { ...line!, id: 'aside', vertices: line!.vertices.map(([east, north]) => [east + 1, north] as const) };
const beside = { ...place!, id: 'beside', at: [place!.at[0] + 0.2, place!.at[1]] as const };
const atlas = { ...tinyAtlas, lines: [line!, aside], places: [place!, beside] };

function pointed([longitude, latitude]: LonLat, more: Partial<MapPointer> = {}) {
  const point = surface.project([longitude, latitude]);
  const pointer: MapPointer = { at: [longitude, latitude], point, reach: 8, free: false, shift: false, by: 'mouse', ...more };
  const snapToLayer = (_: string, feature: number): LonLat => [60 + feature, 20];
  return pointAt(pointer, { surface, atlas, snapToLayer }, true);
}

beforeEach(() => (surface.snaps = []));

// The map tells what lies there in the order it draws it.
describe.each([false, true])('what a point is drawn to, drawn one way and the other (%s)', (isReversed) => {
  const drawn = (snaps: FakeSurface['snaps']) => (surface.snaps = isReversed ? snaps.toReversed() : snaps);

  it('is the nearest place', () => {
    drawn([place!, beside].map(({ id }) => ({ kind: 'place', id })));
    expect(pointed([60.62, 25.3]).of).toEqual({ kind: 'place', id: place!.id });
    expect(pointed([60.8, 25.3]).of).toEqual({ kind: 'place', id: 'beside' });
    expect(pointed([60.8, 25.3], { free: true }).of).toBeUndefined();
  });

  it('is the nearest line, and so is the line a stretch is measured on', () => {
    drawn([line!, aside].map(({ id }) => ({ kind: 'line', id })));
    for (const [east, id] of [
      [60.7, line!.id],
      [61.6, 'aside']
    ] as const) {
      expect(pointed([east, 27]).of).toEqual({ kind: 'line', id });
      expect(nearestLine(surface.snaps, [east, 27], atlas)?.id).toBe(id);
    }
  });

  it('is the nearest feature of the reader’s own data', () => {
    drawn([0, 1].map((id) => ({ kind: 'layer', layer: 'own', id })));
    expect(pointed([60.1, 20])).toMatchObject({ at: [60, 20], of: { kind: 'layer', id: 'own/0' } });
    expect(pointed([60.9, 20])).toMatchObject({ at: [61, 20], of: { kind: 'layer', id: 'own/1' } });
  });
});
