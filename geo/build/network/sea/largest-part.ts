import type { Ways } from './ways';

/** For each node, 1 where it is in the largest part that the kept ways join. */
export function largestPart(nodeCount: number, ways: Ways, isKept: Uint8Array): Uint8Array {
  const leader = Int32Array.from({ length: nodeCount }, (_, node) => node);
  const find = (node: number): number => {
    let top = node;
    while (leader[top] !== top) top = leader[top]!;
    for (let at = node; leader[at] !== top;) {
      const next = leader[at]!;
      leader[at] = top;
      at = next;
    }
    return top;
  };
  for (let way = 0; way < isKept.length; way += 1) if (isKept[way]) leader[find(ways.from[way]!)] = find(ways.to[way]!);
  const sizes = new Int32Array(nodeCount);
  for (let node = 0; node < nodeCount; node += 1) sizes[find(node)]! += 1;
  const largest = sizes.indexOf(sizes.reduce((most, size) => Math.max(most, size), 0));
  return Uint8Array.from({ length: nodeCount }, (_, node) => (find(node) === largest ? 1 : 0));
}
