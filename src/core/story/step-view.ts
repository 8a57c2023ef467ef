import type { View } from '../view/view';
import { formatAddress } from '../view/format-address';

/** The longest view that a step of a deck keeps, as the query of an address. Decks are no addresses: other programs cut none of it. */
export const LONGEST_VIEW = 20_000;

/** A view as a step of a deck keeps it, with all that is measured; without it, and not whole, where even a step has no room. */
export function stepView(view: View): { query: string; isWhole: boolean } {
  const query = formatAddress(view, true);
  if (query.length <= LONGEST_VIEW) return { query, isWhole: true };
  return { query: formatAddress(view, false), isWhole: false };
}
