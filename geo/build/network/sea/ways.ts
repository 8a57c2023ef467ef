/** A graph as flat lists: every way once, and for each node the ways that end there. */
export interface Ways {
  from: Int32Array;
  to: Int32Array;
  metres: Float64Array;
  /** Number of the way's set of passages. */
  mask: Int32Array;
}

export interface WaysByNode extends Ways {
  nodeCount: number;
  starts: Int32Array;
  listed: Int32Array;
}

export function listByNode(nodeCount: number, ways: Ways): WaysByNode {
  const starts = new Int32Array(nodeCount + 1);
  const { from, to } = ways;
  for (let way = 0; way < from.length; way += 1) {
    starts[from[way]! + 1]! += 1;
    starts[to[way]! + 1]! += 1;
  }
  for (let node = 0; node < nodeCount; node += 1) starts[node + 1]! += starts[node]!;
  const next = starts.slice();
  const listed = new Int32Array(from.length * 2);
  for (let way = 0; way < from.length; way += 1) {
    listed[next[from[way]!]!++] = way;
    listed[next[to[way]!]!++] = way;
  }
  return { ...ways, nodeCount, starts, listed };
}

/** Some of the ways, in the same order. */
export function pickWays(ways: Ways, isKept: Uint8Array): Ways {
  const isPicked = (_: number, way: number): boolean => isKept[way] === 1;
  const { from, to, metres, mask } = ways;
  return { from: from.filter(isPicked), to: to.filter(isPicked), metres: metres.filter(isPicked), mask: mask.filter(isPicked) };
}
