import type { FeatureCollection } from 'geojson';
import { cutterOf, type Cutter } from './cut-tiles';
import type { TileAnswer, TileMessage } from './tile-messages';

/** The files in use, by address, each with the label it was prepared for. */
const files = new Map<string, { labelProperty: string; cutter: Promise<Cutter> }>();
const scope = self as unknown as Pick<Worker, 'onmessage' | 'postMessage'>;

scope.onmessage = ({ data: message }: MessageEvent<TileMessage>) => {
  if (message.what === 'forget') files.delete(message.url);
  else void answer(message);
};

async function answer({ request, tile: { url, labelProperty, z, x, y } }: Extract<TileMessage, { what: 'tile' }>) {
  try {
    const data = (await cutterFor(url, labelProperty)).tile(z, x, y)?.buffer ?? new ArrayBuffer(0);
    scope.postMessage({ request, data } satisfies TileAnswer, [data]);
  } catch (error) {
    scope.postMessage({ request, failure: error instanceof Error ? error.message : String(error) } satisfies TileAnswer);
  }
}

function cutterFor(url: string, labelProperty: string): Promise<Cutter> {
  const known = files.get(url);
  if (known?.labelProperty === labelProperty) return known.cutter;
  const cutter = read(url).then((collection) => cutterOf(collection, labelProperty));
  files.set(url, { labelProperty, cutter });
  // A failed one may be asked for again.
  cutter.catch(() => files.delete(url));
  return cutter;
}

async function read(url: string): Promise<FeatureCollection> {
  const response = await fetch(url);
  return (await response.json()) as FeatureCollection;
}
