import type { FeatureCollection } from 'geojson';
import { cutterOf, type Cutter } from './cut-tiles';
import { BEGUN, type TileAnswer, type TileMessage } from './tile-messages';

/** The files in use, by key. */
const files = new Map<string, Blob>();
/** What was made of them, each with the label it was prepared for. */
const cutters = new Map<string, { labelProperty: string; cutter: Promise<Cutter> }>();
const scope = self as unknown as Pick<Worker, 'onmessage' | 'postMessage'>;

scope.onmessage = ({ data: message }: MessageEvent<TileMessage>) => {
  if (message.what === 'tile') void answer(message);
  else if (message.what === 'keep') files.set(message.key, message.file);
  else for (const kept of [files, cutters]) kept.delete(message.key);
};

scope.postMessage(BEGUN);

async function answer({ request, tile: { key, labelProperty, z, x, y } }: Extract<TileMessage, { what: 'tile' }>) {
  try {
    const data = (await cutterFor(key, labelProperty)).tile(z, x, y)?.buffer ?? new ArrayBuffer(0);
    scope.postMessage({ request, data } satisfies TileAnswer, [data]);
  } catch (error) {
    scope.postMessage({ request, failure: error instanceof Error ? error.message : String(error) } satisfies TileAnswer);
  }
}

function cutterFor(key: string, labelProperty: string): Promise<Cutter> {
  const known = cutters.get(key);
  if (known?.labelProperty === labelProperty) return known.cutter;
  const cutter = read(key).then((collection) => cutterOf(collection, labelProperty));
  cutters.set(key, { labelProperty, cutter });
  // A failed one may be asked for again.
  cutter.catch(() => cutters.delete(key));
  return cutter;
}

async function read(key: string): Promise<FeatureCollection> {
  const file = files.get(key);
  if (!file) throw new Error(`No file is kept as ${key}.`);
  return JSON.parse(await file.text()) as FeatureCollection;
}
