/** What the columns of a table left at each node, laid side by side: most of the time a table takes goes by here. */
export class Buckets {
  /** Where those of each node begin, one more at the end; counts until they are laid. */
  private readonly first: Int32Array;
  private node: Int32Array<ArrayBuffer> = new Int32Array(1 << 14);
  private column: Int32Array<ArrayBuffer> = new Int32Array(1 << 14);
  private metres: Float64Array<ArrayBuffer> = new Float64Array(1 << 14);
  private count = 0;

  constructor(nodeCount: number) {
    this.first = new Int32Array(nodeCount + 1);
  }

  put(node: number, column: number, metres: number): void {
    if (this.count === this.node.length) this.grow();
    this.node[this.count] = node;
    this.column[this.count] = column;
    this.metres[this.count] = metres;
    this.count += 1;
    this.first[node + 1]! += 1;
  }

  /** To be called once, when all are put. */
  lay(): void {
    const { first, node, count } = this;
    for (let at = 1; at < first.length; at += 1) first[at]! += first[at - 1]!;
    const next = first.slice();
    const [column, metres] = [new Int32Array(count), new Float64Array(count)];
    for (let from = 0; from < count; from += 1) {
      const at = next[node[from]!]!++;
      column[at] = this.column[from]!;
      metres[at] = this.metres[from]!;
    }
    [this.column, this.metres] = [column, metres];
  }

  /** Whether anything was left at a node; once all are laid. */
  has(node: number): boolean {
    return this.first[node]! < this.first[node + 1]!;
  }

  /** Lowers the lengths of a row, which begins at a place of the table, by the ways over a node; once all are laid. */
  lower(node: number, metres: number, table: Float64Array, start: number): void {
    const end = this.first[node + 1]!;
    for (let at = this.first[node]!; at < end; at += 1) {
      const sum = metres + this.metres[at]!;
      const cell = start + this.column[at]!;
      if (sum < table[cell]!) table[cell] = sum;
    }
  }

  private grow(): void {
    const { node, column, metres } = this;
    const room = node.length * 2;
    [this.node, this.column, this.metres] = [new Int32Array(room), new Int32Array(room), new Float64Array(room)];
    this.node.set(node);
    this.column.set(column);
    this.metres.set(metres);
  }
}
