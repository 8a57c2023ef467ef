import type { Sheet } from './sheets';

/** Numbers the parts of a sheet: points within that hang together along columns and rows share a number. */
export function labelParts({ columns, rows, values }: Pick<Sheet, 'columns' | 'rows' | 'values'>, limit: number): Int32Array {
  const label = new Int32Array(columns * rows).fill(-1);
  const parent: number[] = [];
  const rootOf = (part: number): number => {
    let root = part;
    while (parent[root] !== root) root = parent[root] = parent[parent[root]!]!;
    return root;
  };
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column;
      if (values[at]! > limit) continue;
      const west = column > 0 ? label[at - 1]! : -1;
      const south = row > 0 ? label[at - columns]! : -1;
      if (west < 0 && south < 0) parent.push(parent.length);
      if (west >= 0 && south >= 0) parent[rootOf(west)] = rootOf(south);
      label[at] = south >= 0 ? south : west >= 0 ? west : parent.length - 1;
    }
  }
  for (let at = 0; at < label.length; at += 1) if (label[at]! >= 0) label[at] = rootOf(label[at]!);
  return label;
}
