import type { Selection } from '#core/view/view';

/** What stands out beside the selection. */
export interface Lit extends Selection {
  /** It only has its name and sign, whatever its rank, and no ring round it. */
  isPlain?: true;
  /** Its name has its place before those of others that only have theirs. */
  isFirst?: true;
  /** A drawn route begins or ends there: without its name the route would be read wrongly. */
  isEnd?: true;
}
