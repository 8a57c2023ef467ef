import { addProtocol, setWorkerUrl } from 'maplibre-gl';
import { problem, type Problem } from '#core/problem';
import { afterSilence } from '#core/silence';
import { answer, FileFailure, type MapData } from './data';
import workerUrl from './library.worker?worker&url';

let started = false;
let current: MapData | undefined;
/** Told once a worker of the library asks for something. */
let onword: () => void = () => {};

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

/**
 * Tells when the library's workers have been silent for so long that their script may never come, of which the library says
 * nothing, and when they are heard after all; gives back how to stop. Whatever a map draws, they ask the page for its ground.
 */
export function watchWorkers(onproblem: (found: Problem) => void, onsolved: (code: Problem['code']) => void): () => void {
  // Out of sight nothing is drawn, and nothing asked for.
  const wait = (): (() => void) =>
    afterSilence(() => {
      if (document.hidden) stop = wait();
      else onproblem(problem('map-silent', {}));
    });
  let stop = wait();
  onword = () => {
    onword = () => {};
    stop();
    onsolved('map-silent');
  };
  return () => stop();
}

async function answered(address: string): Promise<{ data: Awaited<ReturnType<typeof answer>> }> {
  onword();
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
