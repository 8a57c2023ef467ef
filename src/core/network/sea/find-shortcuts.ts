import type { ContractingGraph } from './contracting-graph';
import { NumberQueue } from './queue';

/** Two arcs of a node that must be joined over it. */
export interface Pair {
  one: number;
  other: number;
}

/** A search that has gone on so often gives up; then a shortcut is kept that may be needless, which costs room alone. */
const MOST_SETTLED = 200;
/** Ways held in one search. */
const MOST_WAYS = 4_096;
/** A way round that is shorter by less counts as no shorter: of two equal ways each could else be left out for the other. */
const TIE_METRES = 1e-6;

// One search at a time: its memory is kept until the next one begins.
const wayNode = new Int32Array(MOST_WAYS);
const wayMetres = new Float64Array(MOST_WAYS);
const wayMask = new Int32Array(MOST_WAYS);
/** The way to the same node over passages found before, or −1. */
const wayBefore = new Int32Array(MOST_WAYS);
let ways = 0;
/** By node: the length of the shortest way over no passage, which is all there are of most; infinite where none was found. */
let plainMetres = new Float64Array(0);
/** By node: the way over passages found last, or −1. */
let lastWay = new Int32Array(0);
/** Which of the ends that are sought a node is, counted from one; nought where it is none. */
let goalAt = new Uint16Array(0);
const queue = new NumberQueue();

/** An end that is sought: a shorter way to it than so many metres, over no other passages than these. */
interface Goal {
  node: number;
  metres: number;
  mask: number;
}

/**
 * The pairs of a node's arcs over which a shortest way may lead: for which no way round is found that is shorter, or longer
 * by no more than a share, and crosses no other passages than the pair does.
 */
export function findShortcuts(graph: ContractingGraph, node: number, tolerance: number): Pair[] {
  const arcs = graph.arcsOf(node);
  const pairs: Pair[] = [];
  for (let index = 0; index < arcs.length - 1; index += 1) {
    const one = arcs[index]!;
    const from = graph.otherEnd(one, node);
    const others = arcs.slice(index + 1).filter((arc) => graph.otherEnd(arc, node) !== from);
    for (const other of withoutWayRound(graph, node, one, others, tolerance)) pairs.push({ one, other });
  }
  return pairs;
}

/** Whether a shorter way joins the ends of an arc and crosses no other passages. */
export function isOutdone(graph: ContractingGraph, arc: number): boolean {
  const goal = { node: graph.endB[arc]!, metres: graph.metres[arc]! - TIE_METRES, mask: graph.mask[arc]! };
  searchRound(graph, -1, graph.endA[arc]!, goal.mask, [goal]);
  return isReached(graph, goal);
}

/** The arcs that have no way round from the far end of the first. */
function withoutWayRound(
  graph: ContractingGraph,
  node: number,
  one: number,
  others: readonly number[],
  tolerance: number
): number[] {
  if (others.length === 0) return [];
  const { masks } = graph;
  const anyMask = others.reduce((mask, other) => masks.union(mask, graph.mask[other]!), graph.mask[one]!);
  const goals = others.map((other) => ({
    node: graph.otherEnd(other, node),
    metres: (graph.metres[one]! + graph.metres[other]!) * (1 + tolerance) - TIE_METRES,
    mask: masks.union(graph.mask[one]!, graph.mask[other]!)
  }));
  searchRound(graph, node, graph.otherEnd(one, node), anyMask, goals);
  return others.filter((_, index) => !isReached(graph, goals[index]!));
}

const isReached = (graph: ContractingGraph, { node, metres, mask }: Goal): boolean => hasWay(graph, node, metres, mask);

/** Whether the search found a way to a node, shorter than a length, all of whose passages are in a mask. */
function hasWay(graph: ContractingGraph, node: number, metres: number, mask: number): boolean {
  if (plainMetres[node]! < metres) return true;
  if (mask === 0) return false;
  for (let way = lastWay[node]!; way !== -1; way = wayBefore[way]!) {
    if (wayMetres[way]! < metres && graph.masks.isWithin(wayMask[way]!, mask)) return true;
  }
  return false;
}

/**
 * Search from a node, round another, for all ways of which none is both longer and crosses more than another (Martins
 * 1984), over arcs whose passages are all in a mask; until ways to all goals are found, or there are none.
 */
function searchRound(graph: ContractingGraph, round: number, from: number, mask: number, goals: readonly Goal[]): void {
  start(graph, goals);
  const open = new OpenGoals(graph, goals);
  const reach = (node: number, metres: number, passages: number): void => {
    if (hasWay(graph, node, metres + TIE_METRES, passages) || ways === MOST_WAYS) return;
    wayNode[ways] = node;
    wayMetres[ways] = metres;
    wayMask[ways] = passages;
    note(node, metres, passages);
    queue.push(ways++, metres);
    if (goalAt[node] !== 0) open.reach(goalAt[node]! - 1, metres, passages);
  };
  reach(from, 0, 0);
  for (let settled = 0; queue.size > 0 && settled < MOST_SETTLED;) {
    const way = queue.pop();
    const [node, metres, passages] = [wayNode[way]!, wayMetres[way]!, wayMask[way]!];
    if (metres > open.metres) break;
    if (hasWay(graph, node, metres, passages)) continue;
    settled += 1;
    const { heads, metres: lengths, masks } = graph.aroundOf(node);
    for (let index = 0; index < heads.length; index += 1) {
      const sum = metres + lengths[index]!;
      if (sum > open.metres) break;
      const next = heads[index]!;
      // Most ends have been reached by a shorter way over no passage, which speaks for any other.
      if (plainMetres[next]! < sum + TIE_METRES || next === round || !graph.masks.isWithin(masks[index]!, mask)) continue;
      reach(next, sum, graph.masks.union(passages, masks[index]!));
    }
  }
  for (const { node } of goals) goalAt[node] = 0;
}

/** Notes the newest way with its node. A plain one is shorter than the one before, or it would not have come so far. */
function note(node: number, metres: number, passages: number): void {
  if (passages === 0) {
    plainMetres[node] = metres;
    return;
  }
  wayBefore[ways] = lastWay[node]!;
  lastWay[node] = ways;
}

function start(graph: ContractingGraph, goals: readonly Goal[]): void {
  for (let way = 0; way < ways; way += 1) {
    plainMetres[wayNode[way]!] = Infinity;
    lastWay[wayNode[way]!] = -1;
  }
  if (lastWay.length < graph.nodeCount) {
    plainMetres = new Float64Array(graph.nodeCount).fill(Infinity);
    lastWay = new Int32Array(graph.nodeCount).fill(-1);
    goalAt = new Uint16Array(graph.nodeCount);
  }
  ways = 0;
  queue.clear();
  goals.forEach(({ node }, index) => (goalAt[node] = index + 1));
}

/** The goals to which no way was found yet. */
class OpenGoals {
  /** No way longer than this leads to any of them. */
  metres = 0;
  private readonly isOpen: boolean[];

  constructor(
    private readonly graph: ContractingGraph,
    private readonly goals: readonly Goal[]
  ) {
    this.isOpen = goals.map(() => true);
    this.measure();
  }

  /** Of several goals at one node only the last is told; the others stay open, and the search is as long as without. */
  reach(goal: number, metres: number, mask: number): void {
    if (!this.isOpen[goal]) return;
    const wanted = this.goals[goal]!;
    if (metres >= wanted.metres || !this.graph.masks.isWithin(mask, wanted.mask)) return;
    this.isOpen[goal] = false;
    if (wanted.metres >= this.metres) this.measure();
  }

  private measure(): void {
    this.metres = this.goals.reduce((most, { metres }, index) => (this.isOpen[index] ? Math.max(most, metres) : most), -1);
  }
}
