import { diff } from '@maplibre/maplibre-gl-style-spec';
import type { GeoJSONSource, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';

/**
 * Changes a map from one of our styles to the next, doing only what differs. The map's own comparison cannot serve: once
 * a source has been read from its address the map holds the data in its place, finds it unlike the address we still
 * write, and would send every source again at each change.
 */
export function applyStyle(map: MapLibreMap, before: StyleSpecification, after: StyleSpecification): void {
  const methods = map as unknown as Record<string, (...values: unknown[]) => void>;
  for (const { command, args } of diff(before, after)) {
    // For new data of a source the map has no method of its own: the source has.
    if (command === 'setGeoJSONSourceData') map.getSource<GeoJSONSource>(args[0])?.setData(args[1] as string);
    else methods[command]!(...(args as unknown[]));
  }
}

/**
 * After its graphics memory was taken and given back, a map makes its sources anew of what it holds of them. Of a base its
 * workers alone hold anything (see `library.worker.ts`), so that it has to be read from its address again.
 */
export function readGroundAgain(map: MapLibreMap, style: StyleSpecification): void {
  map.once('style.load', () => {
    for (const [id, source] of Object.entries(style.sources)) {
      const data = source.type === 'geojson' && String(source.data);
      if (data && data.startsWith('ground:')) void map.getSource<GeoJSONSource>(id)?.setData(data);
    }
  });
}
