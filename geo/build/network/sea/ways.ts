/** A graph as flat lists, every way once. */
export interface Ways {
  from: Int32Array;
  to: Int32Array;
  metres: Float64Array;
  /** Number of the way's set of passages. */
  mask: Int32Array;
}

/** Some of the ways, in the same order. */
export function pickWays(ways: Ways, isKept: Uint8Array): Ways {
  const isPicked = (_: number, way: number): boolean => isKept[way] === 1;
  const { from, to, metres, mask } = ways;
  return { from: from.filter(isPicked), to: to.filter(isPicked), metres: metres.filter(isPicked), mask: mask.filter(isPicked) };
}
