import type { Prepared } from '../../geodesy/fast-inverse';
import { NumberQueue } from './queue';

/** So many nodes, or boxes, share a box. */
const SHARE = 16;
/** The least and the most of three numbers. */
const SIDES = 6;

/**
 * Finds the nodes nearest to a point: boxes in boxes round the unit vectors of nodes that follow each other (a packed R-tree,
 * Roussopoulos and Leifker 1985). Nodes are numbered along a curve that keeps neighbours together, so nothing need be sorted.
 */
export class NodeTree {
  private readonly vectors: Float64Array;
  /** Round nodes, round those boxes, and so on up to a single one. */
  private readonly levels: Float64Array[] = [];
  private readonly queue = new NumberQueue();

  constructor(prepared: Prepared) {
    this.vectors = unitVectors(prepared);
    let boxes = boxesOfVectors(this.vectors);
    this.levels.push(boxes);
    while (boxes.length > SIDES) {
      boxes = boxesOfBoxes(boxes);
      this.levels.push(boxes);
    }
  }

  /** The nearest nodes to a prepared point, the nearest first. A chord is as good as an arc for telling near from far. */
  nearest(point: Prepared, count: number): number[] {
    const found: Found = { at: unitVectors(point), nodes: [], squares: [], count };
    const { queue, levels } = this;
    queue.clear();
    queue.push(levels.length - 1, 0);
    while (queue.size > 0) {
      if (found.nodes.length === count && queue.leastKey() > found.squares[count - 1]!) break;
      const item = queue.pop();
      this.open(found, item % levels.length, Math.floor(item / levels.length));
    }
    return found.nodes;
  }

  /** Offers what is in a box: its nodes, or the boxes for later. */
  private open(found: Found, level: number, box: number): void {
    const start = box * SHARE;
    if (level === 0) {
      const end = Math.min(start + SHARE, this.vectors.length / 3);
      for (let node = start; node < end; node += 1) this.offer(found, node);
      return;
    }
    const inner = this.levels[level - 1]!;
    const end = Math.min(start + SHARE, inner.length / SIDES);
    for (let each = start; each < end; each += 1) {
      this.queue.push(each * this.levels.length + level - 1, squareToBox(found.at, inner, each * SIDES));
    }
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
}

interface Found {
  at: Float64Array;
  nodes: number[];
  squares: number[];
  count: number;
}

function boxesOfVectors(vectors: Float64Array): Float64Array {
  const boxes = blankBoxes(vectors.length / 3);
  for (let at = 0; at < vectors.length; at += 1) {
    const axis = at % 3;
    const low = Math.floor((at - axis) / 3 / SHARE) * SIDES + axis;
    const value = vectors[at]!;
    if (value < boxes[low]!) boxes[low] = value;
    if (value > boxes[low + 3]!) boxes[low + 3] = value;
  }
  return boxes;
}

function boxesOfBoxes(inner: Float64Array): Float64Array {
  const boxes = blankBoxes(inner.length / SIDES);
  for (let at = 0; at < inner.length; at += 1) {
    const side = at % SIDES;
    const outer = Math.floor((at - side) / SIDES / SHARE) * SIDES + side;
    boxes[outer] = side < 3 ? Math.min(boxes[outer]!, inner[at]!) : Math.max(boxes[outer]!, inner[at]!);
  }
  return boxes;
}

/** Boxes round so many things, the least above the most as long as nothing is in them. */
function blankBoxes(count: number): Float64Array {
  return new Float64Array(Math.max(1, Math.ceil(count / SHARE)) * SIDES).map((_, at) => (at % SIDES < 3 ? Infinity : -Infinity));
}

/** The square of the distance from a point to a box, nought within it. */
function squareToBox(at: Float64Array, boxes: Float64Array, start: number): number {
  let sum = 0;
  for (let axis = 0; axis < 3; axis += 1) {
    const aside = Math.max(boxes[start + axis]! - at[axis]!, at[axis]! - boxes[start + 3 + axis]!, 0);
    sum += aside * aside;
  }
  return sum;
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
