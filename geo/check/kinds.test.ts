import { describe, expect, it } from 'vitest';
import { distanceMetres } from '#core/geodesy/geodesic';
import type { LonLat } from '#core/geodesy/longitude';
import type { Mode } from '#core/atlas/vocabulary';
import { loadLand10m } from '../build/base/land';
import { loadSources } from '../build/sources';

const { places, lines } = loadSources();
const idsOf = (kind: string): string[] => places.filter((place) => place.kind === kind).map(({ id }) => id);

/** Places of a kind with no vertex of these modes within some metres. */
function unserved(kind: string, modes: readonly Mode[], withinMetres: number): string[] {
  const vertices = lines.filter(({ mode }) => modes.includes(mode)).flatMap((line) => line.vertices);
  return places
    .filter((place) => place.kind === kind)
    .filter(({ at }) => !vertices.some(([x, y]) => distanceMetres(at as LonLat, [x, y]) <= withinMetres))
    .map(({ id }) => id);
}

describe('the kind of a place says what stands there', () => {
  it('a station is on a railway', () => {
    expect(unserved('station', ['rail'], 15_000)).toEqual([]);
  });

  it('a point on a pipeline is on a pipeline', () => {
    // The eastern gas route is drawn by few points: its mapped end lies 40 km from the nearest.
    expect(unserved('pipeline-point', ['gas-pipeline', 'oil-pipeline'], 50_000)).toEqual([]);
    expect(idsOf('pipeline-point')).toContain('skovorodino-pumping-station');
  });

  it('a sea area lies in the sea', () => {
    const land = loadLand10m();
    expect(places.filter(({ kind, at }) => kind === 'zone' && land.isLand(at as LonLat)).map(({ id }) => id)).toEqual([]);
    expect(idsOf('zone')).toEqual(expect.arrayContaining(['maas-approaches', 'yangtze-mouth']));
  });
});
