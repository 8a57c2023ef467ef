import type { Atlas } from '#core/atlas/atlas';
import type { ReachBand } from '#core/network/types';
import type { View } from '#core/view/view';
import type { SheetNetwork } from '#features/export/source';
import { passedPlaces } from '#features/stage/named-places';
import type { NetworkMeta } from '#state/network/protocol';
import type { ViewRoute } from '#state/network/view-routes';
import { networkWords } from './sheet-network-words';
import { changedPassages, drawingOfView } from './view-drawing';

/** What the live map has found of a view. */
export interface ViewFound {
  atlas: Atlas;
  view: View;
  routes: readonly ViewRoute[];
  bands: readonly ReachBand[];
  meta: NetworkMeta;
}

/** How an exported sheet draws and names what the network found of a view: as pictures of views do, with a legend. */
export function sheetNetwork(found: ViewFound): SheetNetwork {
  const { atlas, routes, bands, meta } = found;
  const view = { ...found.view, measure: [] };
  const ways = routes.flatMap(({ answer }) => (answer.ok ? [answer.value] : []));
  return {
    isDrawn: routes.length > 0 || bands.length > 0,
    names: meta,
    drawing: (setting) => drawingOfView(view, found, { atlas, ...setting }),
    passages: (language) => changedPassages(view, meta.passages, language),
    lit: passedPlaces(view, ways, meta.passages, changedPassages(view, meta.passages, 'en')),
    words: (language) => networkWords(found, language)
  };
}
