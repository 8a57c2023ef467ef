import type { FeatureCollection } from 'geojson';
import type { PackedTopology } from '#core/atlas/packed-topology';
import { fetchAgain } from './fetch-again';
import { fileOfGround, GROUND_SCHEME } from './ground-address';
import { groundFeatures } from './ground-features';

type Answer = (request: { url: string }) => Promise<{ data: FeatureCollection }>;

/*
 * Runs inside the workers of the map library. Unpacked in the page, the finest base would halt it twice: while it is
 * unpacked, and while its hundred thousand positions are copied to a worker.
 */
const { addProtocol } = self as unknown as { addProtocol: (scheme: string, answer: Answer) => void };

addProtocol(GROUND_SCHEME, async ({ url }) => {
  const packed = await fetchAgain(fileOfGround(url), (response) => response.json() as Promise<PackedTopology>);
  return { data: groundFeatures(packed, false) };
});
