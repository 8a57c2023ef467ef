import { describe, expect, it } from 'vitest';
import { densifyGeodesic, type LonLat } from '#core/geodesy/geodesic';
import { partAtTilesEnd } from './polar';

describe('partAtTilesEnd', () => {
  it('leaves a line far from the poles whole', () => {
    const line: LonLat[] = [
      [0, 0],
      [10, 85],
      [190, -85]
    ];
    expect(partAtTilesEnd(line)).toEqual({ tiled: [line], polar: [] });
  });

  it('parts a geodesic over the pole in three that meet, none of the tiled nearer the pole than the tiles', () => {
    const line = densifyGeodesic(
      [
        [40, 75],
        [-150, 71]
      ],
      20_000
    );
    const { tiled, polar } = partAtTilesEnd(line);
    expect([tiled.length, polar.length]).toEqual([2, 1]);
    expect(tiled[0]!.at(-1)).toEqual(polar[0]![0]);
    expect(polar[0]!.at(-1)).toEqual(tiled[1]![0]);
    // The last latitude of Web Mercator, as every description of it gives it.
    expect(Math.max(...tiled.flat().map(([, latitude]) => latitude))).toBeCloseTo(85.051129, 6);
    expect(tiled.flat().length + polar.flat().length).toBe(line.length + 4);
  });

  it('knows both poles, and a ring that never leaves one', () => {
    const ring: LonLat[] = Array.from({ length: 37 }, (_, index) => [index * 10, -88]);
    expect(partAtTilesEnd(ring)).toEqual({ tiled: [], polar: [ring] });
    const { tiled, polar } = partAtTilesEnd([
      [0, -80],
      [0, -90]
    ]);
    expect(tiled[0]!.at(-1)![1]).toBeCloseTo(-85.051129, 6);
    expect(polar[0]!.at(-1)).toEqual([0, -90]);
  });
});
