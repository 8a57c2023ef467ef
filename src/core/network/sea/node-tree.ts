import type { Prepared } from '../../geodesy/fast-inverse';

/** A stretch of so many nodes is not divided further. */
const LEAF = 8;

/**
 * Finds the nodes nearest to a point: a k-d tree (Bentley 1975) over unit vectors, in which a chord is as good as an arc
 * for telling near from far. Kept as one list of nodes in which the middle one of each stretch divides it.
 */
export class NodeTree {
  private readonly nodes: Int32Array;
  private readonly vectors: Float64Array;

  constructor(prepared: Prepared) {
    this.vectors = unitVectors(prepared);
    this.nodes = Int32Array.from(prepared.points.keys());
    this.divide(0, this.nodes.length - 1, 0);
  }

  /** The nearest nodes to a prepared point, the nearest first. */
  nearest(point: Prepared, count: number): number[] {
    const found: Found = { at: unitVectors(point), nodes: [], squares: [], count };
    this.visit(found, 0, this.nodes.length - 1, 0);
    return found.nodes;
  }

  private visit(found: Found, low: number, high: number, axis: number): void {
    if (high - low < LEAF) {
      for (let place = low; place <= high; place += 1) this.offer(found, this.nodes[place]!);
      return;
    }
    const middle = (low + high) >> 1;
    const node = this.nodes[middle]!;
    const aside = found.at[axis]! - this.vectors[node * 3 + axis]!;
    const next = (axis + 1) % 3;
    if (aside < 0) this.visit(found, low, middle - 1, next);
    else this.visit(found, middle + 1, high, next);
    this.offer(found, node);
    if (found.nodes.length === found.count && aside * aside > found.squares[found.count - 1]!) return;
    if (aside < 0) this.visit(found, middle + 1, high, next);
    else this.visit(found, low, middle - 1, next);
  }

  private offer({ at, nodes, squares, count }: Found, node: number): void {
    const { vectors } = this;
    const x = at[0]! - vectors[node * 3]!;
    const y = at[1]! - vectors[node * 3 + 1]!;
    const z = at[2]! - vectors[node * 3 + 2]!;
    const square = x * x + y * y + z * z;
    if (nodes.length === count) {
      if (square >= squares[count - 1]!) return;
      nodes.pop();
      squares.pop();
    }
    let place = nodes.length;
    while (place > 0 && squares[place - 1]! > square) place -= 1;
    nodes.splice(place, 0, node);
    squares.splice(place, 0, square);
  }

  private divide(low: number, high: number, axis: number): void {
    if (high - low < LEAF) return;
    const middle = (low + high) >> 1;
    this.select(low, high, middle, axis);
    this.divide(low, middle - 1, (axis + 1) % 3);
    this.divide(middle + 1, high, (axis + 1) % 3);
  }

  /** Hoare's selection (1961): puts the node of a place where sorting would put it, lesser ones before it. */
  private select(from: number, to: number, place: number, axis: number): void {
    const { nodes, vectors } = this;
    let [low, high] = [from, to];
    while (low < high) {
      const pivot = vectors[nodes[(low + high) >> 1]! * 3 + axis]!;
      let [left, right] = [low, high];
      while (left <= right) {
        while (vectors[nodes[left]! * 3 + axis]! < pivot) left += 1;
        while (vectors[nodes[right]! * 3 + axis]! > pivot) right -= 1;
        if (left > right) break;
        const swapped = nodes[left]!;
        nodes[left++] = nodes[right]!;
        nodes[right--] = swapped;
      }
      if (place <= right) high = right;
      else if (place >= left) low = left;
      else return;
    }
  }
}

interface Found {
  at: Float64Array;
  nodes: number[];
  squares: number[];
  count: number;
}

/** The directions from the Earth's middle by reduced latitude, three numbers a point. */
export function unitVectors({ trigonometry }: Prepared): Float64Array {
  const vectors = new Float64Array((trigonometry.length / 4) * 3);
  for (let index = 0; index < vectors.length / 3; index += 1) {
    const [sinLatitude, cosLatitude] = [trigonometry[index * 4]!, trigonometry[index * 4 + 1]!];
    vectors[index * 3] = cosLatitude * trigonometry[index * 4 + 3]!;
    vectors[index * 3 + 1] = cosLatitude * trigonometry[index * 4 + 2]!;
    vectors[index * 3 + 2] = sinLatitude;
  }
  return vectors;
}
