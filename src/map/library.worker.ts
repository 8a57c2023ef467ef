import type { FeatureCollection } from 'geojson';
import MapWorker from 'maplibre-gl/dist/maplibre-gl-worker.mjs';
import type { PackedTopology } from '#core/atlas/packed-topology';
import { groundFeatures } from './ground-features';

interface Request {
  url: string;
}
type Ask<Data> = (request: Request, abort: AbortController) => Promise<{ data: Data }>;

/*
 * The worker of the map library, which unpacks a base itself: in the page its hundred thousand positions would be unpacked,
 * copied to a worker and copied back, and nothing else could be done meanwhile. What the library gives its workers to use:
 */
const { worker, addProtocol, makeRequest } = self as unknown as {
  worker?: unknown;
  addProtocol: (scheme: string, ask: Ask<FeatureCollection>) => void;
  /** What no worker answers is asked of the page. */
  makeRequest: Ask<PackedTopology>;
};

// The library is marked as free of side effects: without a use of the class its worker would be left out of the build.
if (!(worker instanceof MapWorker)) throw new Error('The worker of the map library has not started.');

addProtocol('ground', async (request, abort) => {
  const { data } = await makeRequest({ ...request, url: request.url.replace(/^ground:/, 'atlas:') }, abort);
  return { data: keptHere(groundFeatures(data, request.url.endsWith('/countries'))) };
});

/**
 * The library copies back to the page, feature by feature, what a source consists of, though it cuts it here. The page has
 * no use for a base: whoever goes through its features finds none, and only the cutting, which counts them off, has them.
 */
function keptHere(collection: FeatureCollection): FeatureCollection {
  Object.defineProperty(collection.features, Symbol.iterator, { value: () => [].values() });
  return collection;
}
