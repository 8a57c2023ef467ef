/** What the columns of a table left at each node, strung together. */
export class Buckets {
  private readonly first: Int32Array;
  private readonly next: number[] = [];
  private readonly column: number[] = [];
  private readonly metres: number[] = [];

  constructor(nodeCount: number) {
    this.first = new Int32Array(nodeCount).fill(-1);
  }

  put(node: number, column: number, metres: number): void {
    this.next.push(this.first[node]!);
    this.first[node] = this.column.length;
    this.column.push(column);
    this.metres.push(metres);
  }

  has(node: number): boolean {
    return this.first[node] !== -1;
  }

  /** Lowers the lengths of a row, which begins at a place of the table, by the ways over a node. */
  lower(node: number, metres: number, table: Float64Array, start: number): void {
    for (let at = this.first[node]!; at !== -1; at = this.next[at]!) {
      const sum = metres + this.metres[at]!;
      if (sum < table[start + this.column[at]!]!) table[start + this.column[at]!] = sum;
    }
  }
}
