import { addProtocol, setWorkerUrl } from 'maplibre-gl';
import { answer, FileFailure, type MapData } from './data';
import workerUrl from './library.worker?worker&url';

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
  addProtocol('atlas', ({ url }) => answered(url));
}

async function answered(address: string): Promise<{ data: Awaited<ReturnType<typeof answer>> }> {
  if (!current) throw new Error('No map data.');
  try {
    return { data: await answer(address, current) };
  } catch (error) {
    // A mistake of ours must not pass for a file that failed to load.
    if (!(error instanceof FileFailure)) reportError(error);
    throw error;
  }
}

/** Renderers without a graphics card, by the names they give themselves. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|basic render|software/i;
/** On a screen so fine nobody sees the steps along an edge. */
const FINE_PIXELS = 2;

/** How this browser can draw the map; nothing where it cannot. */
export function drawingPower(): { antialias: boolean } | undefined {
  const context = document.createElement('canvas').getContext('webgl2');
  if (!context) return undefined;
  const named = context.getExtension('WEBGL_debug_renderer_info');
  const renderer = String(context.getParameter(named ? named.UNMASKED_RENDERER_WEBGL : context.RENDERER));
  // Contexts are few: give this one back at once.
  context.getExtension('WEBGL_lose_context')?.loseContext();
  // A processor that draws alone would take every pixel four times, for edges that lines lie over anyway.
  return { antialias: devicePixelRatio < FINE_PIXELS && !SOFTWARE.test(renderer) };
}
