/**
 * How many letters must be added, dropped, changed or swapped with their neighbour to make one word of the other, but never more
 * than `most`: with a small bound two long texts that differ are done with after a few letters.
 */
export function editDistance(one: string, other: string, most = Infinity): number {
  const [source, target] = [[...one], [...other]];
  if (Math.abs(source.length - target.length) >= most) return most;
  let beforeLast: number[] = [];
  let last = [0, ...target.map((_, index) => index + 1)];
  for (const [row, letter] of source.entries()) {
    const current = nextRow(letter, source[row - 1], target, last, beforeLast);
    // What follows comes from these two rows and is never less.
    if (least(current) >= most && least(last) >= most) return most;
    beforeLast = last;
    last = current;
  }
  return Math.min(most, last[target.length]!);
}

function nextRow(letter: string, before: string | undefined, target: string[], last: number[], beforeLast: number[]): number[] {
  const current = [last[0]! + 1];
  target.forEach((wanted, column) => {
    const change = last[column]! + (letter === wanted ? 0 : 1);
    const swapped = letter === target[column - 1] && wanted === before;
    const swap = swapped ? beforeLast[column - 1]! + 1 : Infinity;
    current.push(Math.min(change, swap, last[column + 1]! + 1, current[column]! + 1));
  });
  return current;
}

function least(row: readonly number[]): number {
  return row.reduce((one, other) => Math.min(one, other));
}

/** Names that differ by more letters are equally far: none of them is meant. */
const FAR = 40;

/** Names by how little they differ from what was written; equally far ones stay in order. */
export function nearestFirst(names: readonly string[], written: string): string[] {
  const distances = new Map(names.map((name) => [name, editDistance(name, written, FAR)]));
  return [...names].sort((a, b) => distances.get(a)! - distances.get(b)!);
}
