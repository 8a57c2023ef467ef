import type { MaskTable } from '#core/network/sea/masks';
import { passageSet } from '#core/network/passage-set';
import type { Passage } from '#core/network/types';
import type { Corner } from './corners';
import { ShortestTree } from './shortest-tree';
import type { WaysByNode } from './ways';

/** States of the world whose ways round are kept: what is shut beside the restricted passages. */
const SHUT: readonly (readonly string[])[] = [
  [],
  ['suez'],
  ['panama'],
  ['malacca'],
  ['suez', 'panama'],
  ['bab-el-mandeb', 'malacca', 'sunda'],
  ['gibraltar', 'oresund', 'great-belt'],
  ['dover', 'torres', 'taiwan'],
  ['magellan', 'lombok', 'makassar', 'korea'],
  ['suez', 'panama', 'cape-of-good-hope', 'bass', 'messina', 'sicily']
];

/** Degrees between the places that ways are kept to, by the level of their waters. */
const TARGET_DEGREES = [0.5, 0.35, 0.25, 0.2, 0.1];
/** Of so many targets one is also the root of trees over the whole world. */
const ROOT_DEGREES = 18;
const NEIGHBOURHOOD_METRES = 450_000;

/** Marks the ways worth keeping: all that shortest ways use between places all over the world, in several states of it. */
export function selectWays(graph: WaysByNode, corners: readonly Corner[], masks: MaskTable, passages: readonly Passage[]): Uint8Array {
  const isKept = new Uint8Array(graph.from.length);
  const targets = spread(corners, ({ level }) => TARGET_DEGREES[level]!);
  const isTarget = new Uint8Array(corners.length);
  for (const target of targets) isTarget[target] = 1;
  const roots = spread(corners, () => ROOT_DEGREES);
  const tree = new ShortestTree(graph);
  const open = statesOf(masks, passages);
  roots.forEach((root, index) => {
    for (const state of new Set([0, 1, 2 + (index % (open.length - 2)), 2 + ((index + 4) % (open.length - 2))])) {
      tree.grow(root, (mask) => open[state]![mask] === 1);
      markPaths(graph, tree, targets, isKept);
    }
  });
  for (const target of targets) {
    tree.grow(target, (mask) => open[0]![mask] === 1, NEIGHBOURHOOD_METRES);
    markPaths(
      graph,
      tree,
      tree.reached.filter((node) => isTarget[node] === 1),
      isKept
    );
  }
  return isKept;
}

/** For each state, which sets of passages may be crossed. First all open, then the restricted shut, then more. */
function statesOf(masks: MaskTable, passages: readonly Passage[]): Uint8Array[] {
  const restricted = passages.flatMap((passage, index) => (passage.restricted ? [index] : []));
  const shut = SHUT.map((ids) => [...restricted, ...ids.map((id) => passages.findIndex((passage) => passage.id === id))]);
  return [[], ...shut].map((indexes) => {
    const touching = masks.touching(passageSet(indexes.filter((index) => index >= 0)));
    return touching.map((touches) => 1 - touches);
  });
}

/** Marks the ways from the root of a tree to the targets it reached. */
function markPaths(graph: WaysByNode, tree: ShortestTree, targets: readonly number[], isKept: Uint8Array): void {
  const seen = new Set<number>();
  for (const target of targets) {
    for (let node = target; tree.by[node]! >= 0 && !seen.has(node);) {
      seen.add(node);
      const way = tree.by[node]!;
      isKept[way] = 1;
      node = graph.from[way] === node ? graph.to[way]! : graph.from[way]!;
    }
  }
}

/** One node of each square, that whose reach is greatest. */
function spread(corners: readonly Corner[], degreesOf: (corner: Corner) => number): number[] {
  const best = new Map<string, number>();
  corners.forEach((corner, index) => {
    const size = degreesOf(corner);
    const across = size / Math.max(0.1, Math.cos((corner.latitude * Math.PI) / 180));
    const key = `${size},${Math.floor(corner.latitude / size)},${Math.floor(corner.longitude / across)}`;
    const known = best.get(key);
    if (known === undefined || corners[known]!.reachMetres < corner.reachMetres) best.set(key, index);
  });
  return [...best.values()];
}
