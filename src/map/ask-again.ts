import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';

/** Has a source ask again for what it could not get; nothing of one that is gone by now, or that has all it wants. */
export function askAgain(map: MapLibreMap, id: string): void {
  const source = map.getSource(id);
  const wanted = source?.serialize();
  // Asks for what it wants by now, which may be another address than the one that failed; what has come is no address.
  if (wanted?.type !== 'geojson') return wanted && putAnew(map, id);
  if (typeof wanted.data === 'string') void (source as GeoJSONSource).setData(wanted.data);
}

/**
 * Puts a source of tiles or pictures in its own place, with its layers at their heights. Told to ask again, the library
 * would wait for ever for a tile that failed once, and take those out of sight from its cache as they are: blank.
 */
function putAnew(map: MapLibreMap, id: string): void {
  const order = map.getLayersOrder();
  const drawn = order.flatMap((layer, at) => {
    const found = map.getLayer(layer)!;
    return found.source === id ? [{ layer: found.serialize(), above: order[at + 1] }] : [];
  });
  const wanted = map.getSource(id)!.serialize();
  for (const { layer } of drawn) map.removeLayer(layer.id);
  map.removeSource(id);
  map.addSource(id, wanted);
  // From the top down: the one above stands again when the next goes beneath it.
  for (const { layer, above } of drawn.reverse()) map.addLayer(layer, above);
}
