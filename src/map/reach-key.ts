/** What stands in the key of a reach. */
export interface ReachKey {
  /** Whence one gets how far. */
  title: string;
  /** What the bands are called, the nearest, which is the deepest, first. */
  bands: readonly string[];
  /** By what, how fast and in which world. */
  how: string;
}
