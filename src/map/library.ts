import { addProtocol, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { answer, FileFailure, type MapData } from './data';

let started = false;
let current: MapData | undefined;

/**
 * Tells the map library where its worker is and who answers `atlas://`. The library keeps one list of protocols for the
 * page, so this may be called for every map: the latest data wins.
 */
export function startLibrary(data: MapData): void {
  current = data;
  if (started) return;
  started = true;
  setWorkerUrl(workerUrl);
  addProtocol('atlas', async ({ url }) => {
    if (!current) throw new Error('No map data.');
    try {
      return { data: await answer(url, current) };
    } catch (error) {
      // A mistake of ours must not pass for a file that failed to load.
      if (!(error instanceof FileFailure)) reportError(error);
      throw error;
    }
  });
}

/** Whether this browser can draw the map at all. */
export function hasWebGL2(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  // Contexts are few: give this one back at once.
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
