import type { Map as MapLibreMap } from 'maplibre-gl';

/** What a page notes of itself; times in milliseconds since the page was asked for. */
export interface Notes {
  /** The map has drawn all sources of its first view. */
  firstMap?: number;
  /** Nothing is left to draw or to fetch. */
  idle?: number;
  longTasks: { start: number; duration: number }[];
}

export interface Watched extends Window {
  notes: Notes;
  map?: MapLibreMap;
}

/** Runs in a page before its own scripts: waits for the map and notes when it has drawn, and every task over 50 ms. */
export function watchPage(): void {
  const watched = window as unknown as Watched;
  watched.notes = { longTasks: [] };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) watched.notes.longTasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });

  const seek = (): void => {
    const holders = document.querySelectorAll<HTMLElement & { maplibre?: MapLibreMap }>('.map, #map');
    const map = [...holders].find((each) => each.maplibre)?.maplibre;
    if (!map) return void setTimeout(seek, 10);
    watched.map = map;
    map.once('load', () => (watched.notes.firstMap ??= performance.now()));
    map.on('idle', () => {
      const at = performance.now();
      // The site's map draws its base alone until the atlas has come, which is not yet all; it says so just after.
      setTimeout(() => {
        if (!document.querySelector('.map[data-idle="false"]')) watched.notes.idle ??= at;
      });
    });
  };
  seek();
}
