import type { NamedPassage } from '../search/found';
import type { Passage } from './passage';

/** The file of an edition that names its passages for the search; the network, of which they are a part, is many times its size. */
export const PASSAGE_NAMES_FILE = 'network/passage-names.json';

export interface PassageNames {
  edition: string;
  passages: readonly NamedPassage[];
}

/** What the search knows of the passages: those that a place of the atlas stands for are found as that place. */
export function passageNames(edition: string, passages: readonly Passage[]): PassageNames {
  const named = passages.flatMap(({ id, kind, names, also, place }) => (place === undefined ? [{ id, kind, names, also }] : []));
  return { edition, passages: named };
}
