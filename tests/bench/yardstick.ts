import searoute from 'searoute-js';
import type { LonLat } from '#core/geodesy/longitude';

const feature = ([longitude, latitude]: LonLat) => ({
  type: 'Feature' as const,
  properties: {},
  geometry: { type: 'Point' as const, coordinates: [longitude, latitude] }
});

/**
 * The length in metres of the way `searoute-js` finds between two points, by its own reckoning, on a sphere; undefined where it
 * finds none or gives up with an error. What it prints on the way is kept quiet: printing takes time too.
 */
export function routeBySearoute(from: LonLat, to: LonLat): number | undefined {
  const { log } = console;
  console.log = () => undefined;
  try {
    const route = searoute(feature(from), feature(to), 'kilometers');
    return route ? route.properties.length * 1000 : undefined;
  } catch {
    return undefined;
  } finally {
    console.log = log;
  }
}
