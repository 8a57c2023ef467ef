import type { Map as MapLibreMap } from 'maplibre-gl';
import type { GestureWords } from './atlas-map-props';

/**
 * Puts these words where the map tells how it is moved: it takes its own when it is made, and a window may become small
 * later. To be called once it leaves plain scrolling to the page.
 */
export function sayGestures(map: MapLibreMap, { wheel, wheelMac, fingers }: GestureWords): void {
  const isMac = map.cooperativeGestures.isBypassed(new WheelEvent('wheel', { metaKey: true }));
  const said = { desktop: isMac ? wheelMac : wheel, mobile: fingers };
  for (const [kind, words] of Object.entries(said)) {
    const line = map.getContainer().querySelector(`.maplibregl-${kind}-message`);
    if (line) line.textContent = words;
  }
}
