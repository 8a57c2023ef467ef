import type { Lattice } from './lattice';

/** So many nodes of a cell are kept: more than one, as a cell may lie across an isthmus. */
const KEPT = 2;

/**
 * Of nodes with a value up to `most` that lie within the same cell of a lattice, a step wide and high, the two that take
 * least: at points so far apart the others tell by less than a step. On fine lattices nearly all are kept.
 */
export function bestOfCells(values: Float64Array, most: number, positions: Float64Array, lattice: Lattice): number[] {
  const perDegree = lattice.stepsPerDegree;
  const columns = 360 * perDegree + 1;
  const best = new Map<number, number[]>();
  for (let node = 0; node < values.length; node += 1) {
    if (!(values[node]! <= most)) continue;
    const row = Math.floor((positions[node * 2 + 1]! + 90) * perDegree);
    const cell = row * columns + Math.floor((positions[node * 2]! + 180) * perDegree);
    const others = best.get(cell);
    if (!others) best.set(cell, [node]);
    else keepBest(others, node, values);
  }
  return [...best.values()].flat();
}

function keepBest(kept: number[], node: number, values: Float64Array): void {
  const place = kept.findIndex((other) => values[node]! < values[other]!);
  if (place >= 0) kept.splice(place, 0, node);
  else kept.push(node);
  if (kept.length > KEPT) kept.pop();
}
