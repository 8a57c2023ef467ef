import type { Atlas } from '#core/atlas/atlas';
import { PASSAGE_NAMES_FILE, passageNames } from '#core/network/passage-names';
import type { BuiltFile } from '../step';
import { keepBuilt } from './keep-built';
import { buildNames } from './names';
import { buildSeaApart } from './sea-apart';
import { loadFreezingSeas, loadSeaSources } from './sources';

/** The routing network: a binary of the sea and its ways, a JSON of everything with a name, and the names of passages by themselves. */
export async function buildNetwork(atlas: Atlas): Promise<BuiltFile[]> {
  const sources = loadSeaSources();
  return [
    {
      path: 'network/network.bin',
      content: await keepBuilt(sources, buildSeaApart),
      source: 'Natural Earth 1:10m land and 1:50m lakes; passages, fairways, shoals and open lakes of the atlas',
      licence: 'Public domain; own work under CC BY 4.0',
      date: '2026-12-01'
    },
    {
      path: 'network/network.json',
      content: JSON.stringify(buildNames(atlas, sources, loadFreezingSeas())),
      source: 'Hand-kept sources of the atlas; each record names its own',
      licence: 'CC BY 4.0',
      date: '2026-11-29'
    },
    {
      path: PASSAGE_NAMES_FILE,
      content: JSON.stringify(passageNames(atlas.edition, sources.passages)),
      source: 'Hand-kept sources of the atlas; each record names its own',
      licence: 'CC BY 4.0',
      date: '2026-11-29'
    }
  ];
}
