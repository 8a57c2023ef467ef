import { error } from '@sveltejs/kit';
import type { Atlas } from '#core/atlas/atlas';
import { pointsOf } from '#core/network/point-of-place';
import { typicalQuestion } from '#core/network/typical-question';
import type { ImpactRow, Network, Passage } from '#core/network/types';
import { readBase } from '#map/drawn/draw-map';
import { readNetwork } from '#state/network/read-network';
import { readFile, readLibrary } from '#state/read-edition';
import type { PageLoad } from './$types';

/** The page is whole as it is sent: nothing of it waits for a script. */
export const csr = false;

export const load: PageLoad = async ({ params, fetch }) => {
  const [library, base, network] = await Promise.all([
    readLibrary(params.lang, fetch),
    readBase((path) => readFile(path, fetch)),
    readNetwork(fetch)
  ]);
  const { passages } = network;
  const passage = passages.find(({ id }) => id === params.id);
  if (!passage) error(404);
  const typical = typicalRows(network, passage, library.atlas, params.lang);
  return { ...library, base, passage, typical, names: Object.fromEntries(passages.map((each) => [each.id, each.names])) };
};

/** What closing the passage does to its typical voyages. */
function typicalRows(network: Network, passage: Passage, { places }: Atlas, lang: 'ar' | 'en'): ImpactRow[] {
  const { pairs, before, after } = typicalQuestion(passage, pointsOf(places, lang), lang);
  return network.impact(pairs, before, after);
}
