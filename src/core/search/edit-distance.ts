/** How many letters must be added, dropped, changed or swapped with their neighbour to make one word of the other. */
export function editDistance(one: string, other: string): number {
  const target = [...other];
  let beforeLast: number[] = [];
  let last = [0, ...target.map((_, index) => index + 1)];
  const source = [...one];
  source.forEach((letter, row) => {
    const current = [row + 1];
    target.forEach((wanted, column) => {
      const change = last[column]! + (letter === wanted ? 0 : 1);
      const swapped = letter === target[column - 1] && wanted === source[row - 1];
      const swap = swapped ? beforeLast[column - 1]! + 1 : Infinity;
      current.push(Math.min(change, swap, last[column + 1]! + 1, current[column]! + 1));
    });
    beforeLast = last;
    last = current;
  });
  return last[target.length]!;
}
