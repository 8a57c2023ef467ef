import { addProtocol } from 'maplibre-gl';
import { afterSilence } from '#core/silence';
import type { OwnLayer } from '../own-layer';
import { readTileAddress, TILE_SCHEME } from './tile-address';
import { BEGUN, type TileAnswer, type TileMessage } from './tile-messages';

type Settle = { resolve: (data: ArrayBuffer) => void; reject: (error: Error) => void };

let worker: Worker | undefined;
let users = 0;
let requests = 0;
const waiting = new Map<number, Settle>();
let known = new Set<string>();
let inUse: readonly Pick<OwnLayer, 'key' | 'file'>[] = [];

/** Tells the map library who answers `own://`: a worker of ours, so that no file of the reader's passes through the page. */
export function startTiles(): void {
  addProtocol(TILE_SCHEME, async ({ url }) => {
    requests += 1;
    const request = requests;
    const data = new Promise<ArrayBuffer>((resolve, reject) => waiting.set(request, { resolve, reject }));
    ask({ what: 'tile', request, tile: readTileAddress(url) });
    return { data: await data };
  });
}

/** These files are in use; the worker forgets all others. To be called before the map asks for their tiles. */
export function keepFiles(layers: readonly Pick<OwnLayer, 'key' | 'file'>[]): void {
  inUse = layers;
  const keys = new Set(layers.map(({ key }) => key));
  for (const key of known) if (!keys.has(key)) ask({ what: 'forget', key });
  for (const { key, file } of layers) if (!known.has(key)) ask({ what: 'keep', key, file });
  known = keys;
}

/** A map stands that may show such files. With the last that goes the worker ends, and all it knows. */
export function useTiles(): () => void {
  users += 1;
  return () => {
    users -= 1;
    if (users > 0) return;
    worker?.terminate();
    worker = undefined;
    known = new Set();
    inUse = [];
    // Nobody is left to be told.
    waiting.clear();
  };
}

function ask(message: TileMessage): void {
  worker ??= startWorker();
  worker.postMessage(message);
}

function startWorker(): Worker {
  const started = new Worker(new URL('./tiles.worker.ts', import.meta.url), { type: 'module' });
  started.onmessage = ({ data: answer }: MessageEvent<TileAnswer | typeof BEGUN>) => {
    stopWaiting();
    if (answer === BEGUN) return;
    const settle = waiting.get(answer.request);
    waiting.delete(answer.request);
    if ('data' in answer) settle?.resolve(answer.data);
    else settle?.reject(new Error(answer.failure));
  };
  // It did not load, or broke off: whoever waits is told, and the next to ask gets another, which has to be given the files.
  const lose = (): void => {
    stopWaiting();
    started.terminate();
    if (worker !== started) return;
    worker = undefined;
    known = new Set();
    for (const { reject } of waiting.values()) reject(new Error('The worker that cuts tiles broke off.'));
    waiting.clear();
  };
  started.onerror = lose;
  const stopWaiting = afterSilence(lose);
  for (const { key, file } of inUse) {
    started.postMessage({ what: 'keep', key, file } satisfies TileMessage);
    known.add(key);
  }
  return started;
}
