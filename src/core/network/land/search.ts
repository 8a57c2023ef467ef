import type { Goal } from '../sea-way';
import { LightestFirst } from './heap';
import { nodeOf, type LandJoin } from './join';
import type { LandNetwork } from './network';
import type { LandMode } from './record';
import { isCustomsBorder, portWork, weighLoading, weighWork, workBetween, type Running, type Work } from './work';

/** Ends of a way by sea beside the ports, which have the numbers of the record. */
export const ORIGIN = -1;
export const DESTINATION = -2;

/** A stretch of an edge between two shares of it, or a way by sea between ports or ends of the route. */
export type Move =
  { kind: 'land'; edge: number; from: number; to: number; running: Running } | { kind: 'sea'; from: number; to: number };

/** A move with what was done before it, and after it where it is the last. */
export interface Step {
  move: Move;
  work: readonly Work[];
  after?: readonly Work[];
  /** The port that lies between this move and the one before. */
  port?: number;
}

export interface LandQuery {
  goal: Goal;
  /** Lines in use, by index. */
  open: readonly boolean[];
  modes: readonly LandMode[];
  origin: readonly LandJoin[];
  destination: readonly LandJoin[];
  /** How far lorries take cargo between an end and the water where ships do not call at it. */
  drives?: { origin?: number | undefined; destination?: number | undefined };
  /** What a way by sea weighs at least; NaN where there is none. Absent where ships are not wanted. */
  weighSea?: (from: number, to: number) => number;
  /** Told of every move in the order of what it takes to have made it: for those who want all that can be reached. */
  visit?: (move: Move, weight: number) => void;
}

interface Label {
  weight: number;
  key: number;
  step?: Step;
  before?: Label;
}

/** Keys of what the search reaches: where it starts, the destination, ports, and ends of stretches with what runs there. */
const END = -1;
const START = -2;
const keyOfPort = (port: number): number => -3 - port;

/**
 * The lightest way over land and, where wanted, by sea between ports: Dijkstra over stretches in their direction, so that
 * changes of mode and gauge and borders weigh where two stretches meet. Nothing where there is none.
 */
export function searchLand(network: LandNetwork, query: LandQuery): { weight: number; steps: Step[] } | undefined {
  const queue = new LightestFirst<Label>();
  const settled = new Set<number>();
  const push = (before: Label | undefined, weight: number, key: number, step?: Step): void => {
    if (!Number.isNaN(weight) && !settled.has(key))
      queue.push({ weight: (before?.weight ?? 0) + weight, key, ...(step ? { step } : {}), ...(before ? { before } : {}) });
  };
  startOnLand(network, query, push);
  startAtSea(network, query, push);
  for (let label = queue.pop(); label; label = queue.pop()) {
    if (label.key === END) return { weight: label.weight, steps: stepsOf(label) };
    if (settled.has(label.key)) continue;
    settled.add(label.key);
    const { move } = label.step!;
    query.visit?.(move, label.weight);
    if (move.kind === 'land') goOnFromLand(network, query, label, move, push);
    else goOnFromPort(network, query, label, move.to, push);
  }
  return undefined;
}

type Push = (before: Label | undefined, weight: number, key: number, step?: Step) => void;
type LandMove = Extract<Move, { kind: 'land' }>;

function stepsOf(last: Label): Step[] {
  const steps: Step[] = [];
  for (let label: Label | undefined = last; label; label = label.before) if (label.step) steps.unshift(label.step);
  return steps;
}

const MOST_GAUGE = 4096;
const keyOf = ({ edge, to, running }: LandMove): number => (edge * 2 + to) * MOST_GAUGE + (running === 'road' ? 1 : running);

function startOnLand(network: LandNetwork, query: LandQuery, push: Push): void {
  for (const join of query.origin) {
    startAtPort(network, query, join, push);
    const { edge, share, home } = join;
    const running = runningOn(network, edge, home?.running ?? 0);
    const work = workAtHome(network, query.goal, join, running, 'from');
    const access = weighMove(query, 'road', join.metres) + weighWork(query.goal.minimise, query.goal.charges, work);
    for (const to of [0, 1]) {
      if (to === share) continue;
      const move: LandMove = { kind: 'land', edge, from: share, to, running };
      push(undefined, access + weighLand(network, query, move), keyOf(move), { move, work });
    }
    for (const exit of query.destination.filter((each) => each.edge === edge)) {
      arrive(
        network,
        query,
        push,
        undefined,
        access,
        { move: { kind: 'land', edge, from: share, to: exit.share, running }, work },
        exit
      );
    }
  }
}

/** From a station with a quay beside it ships are reached by lorry, without going out on a line and back. */
function startAtPort(network: LandNetwork, query: LandQuery, join: LandJoin, push: Push): void {
  const node = query.weighSea && nodeOf(network, join);
  if (node === undefined) return;
  const move = standingAt(join);
  const label: Label = { weight: weighMove(query, 'road', join.metres), key: START, step: { move, work: [] } };
  for (const port of network.portsAt.get(node) ?? []) putToSea(network, query, { label, move, node, port }, push);
}

/** A move that goes nowhere: a lorry stands where a route meets the network. */
const standingAt = ({ edge, share }: LandJoin): LandMove => ({ kind: 'land', edge, from: share, to: share, running: 'road' });

/** The border, and the change of gauge there, between a stretch and the end of it that stands in another country. */
export function workAtHome(
  { record }: LandNetwork,
  goal: Goal,
  { edge, home }: Pick<LandJoin, 'edge' | 'home'>,
  running: Running,
  way: 'from' | 'to'
): Work[] {
  if (!home) return [];
  const isBorder = isCustomsBorder(home.country, record.edges[edge]!.country);
  const [before, after] = way === 'from' ? [home.running, running] : [running, home.running];
  return workBetween(goal.charges, before, after, isBorder);
}

/** Ends the way with a last stretch, the work at its end and the way from there to the destination. */
function arrive(
  network: LandNetwork,
  query: LandQuery,
  push: Push,
  label: Label | undefined,
  before: number,
  step: Step & { move: LandMove },
  exit: LandJoin
): void {
  const after = workAtHome(network, query.goal, exit, step.move.running, 'to');
  const end = weighWork(query.goal.minimise, query.goal.charges, after) + weighMove(query, 'road', exit.metres);
  push(label, before + weighLand(network, query, step.move) + end, END, after.length === 0 ? step : { ...step, after });
}

function startAtSea({ record }: LandNetwork, query: LandQuery, push: Push): void {
  const { weighSea } = query;
  if (!weighSea) return;
  const { weight, work } = weighLoading(query.goal, query.drives?.origin);
  const sail = (to: number): Step => ({ move: { kind: 'sea', from: ORIGIN, to }, work });
  record.ports.forEach((_, port) => push(undefined, weight + weighSea(ORIGIN, port), keyOfPort(port), sail(port)));
  land(query, push, undefined, weight, sail(DESTINATION));
}

/** Ends the way with a way by sea to the destination. */
function land(query: LandQuery, push: Push, label: Label | undefined, before: number, step: Step): void {
  const { weight, work } = weighLoading(query.goal, query.drives?.destination);
  const sailed = query.weighSea!(step.move.from, DESTINATION);
  push(label, before + sailed + weight, END, work.length === 0 ? step : { ...step, after: work });
}

function goOnFromLand(network: LandNetwork, query: LandQuery, label: Label, move: LandMove, push: Push): void {
  const { record } = network;
  const edge = record.edges[move.edge]!;
  const node = move.to === 0 ? edge.from : edge.to;
  goOnOverland(network, query, node, push, label, (next, running) =>
    workBetween(query.goal.charges, move.running, running, isCustomsBorder(edge.country, record.edges[next]!.country))
  );
  if (query.weighSea)
    for (const port of network.portsAt.get(node) ?? []) putToSea(network, query, { label, move, node, port }, push);
}

function putToSea(
  { record }: LandNetwork,
  query: LandQuery,
  { label, move, node, port }: { label: Label; move: LandMove; node: number; port: number },
  push: Push
): void {
  const work = [portWork(query.goal.charges, move.running)];
  const { nodes } = record.ports[port]!;
  const link = weighMove(query, 'road', nodes.find((near) => near.node === node)!.metres);
  const weight = link + weighWork(query.goal.minimise, query.goal.charges, work);
  const sail = (to: number): Step => ({ move: { kind: 'sea', from: port, to }, work, port });
  record.ports.forEach((_, to) => to !== port && push(label, weight + query.weighSea!(port, to), keyOfPort(to), sail(to)));
  land(query, push, label, weight, sail(DESTINATION));
}

function goOnFromPort(network: LandNetwork, query: LandQuery, label: Label, port: number, push: Push): void {
  for (const { node, metres } of network.record.ports[port]!.nodes) {
    const link = weighMove(query, 'road', metres);
    const atPort: Label = { ...label, weight: label.weight + link };
    goOnOverland(network, query, node, push, atPort, (_, running) => [portWork(query.goal.charges, running)], port);
    endAtPort(network, query, { label: atPort, node, port }, push);
  }
}

/** Ends the way at a station beside a port, to which a lorry goes. */
function endAtPort(
  network: LandNetwork,
  query: LandQuery,
  { label, node, port }: { label: Label; node: number; port: number },
  push: Push
): void {
  const work = [portWork(query.goal.charges, 'road')];
  for (const { home: _, ...exit } of query.destination.filter((join) => nodeOf(network, join) === node)) {
    const step = { move: standingAt(exit), work, port };
    arrive(network, query, push, label, weighWork(query.goal.minimise, query.goal.charges, work), step, exit);
  }
}

/** Takes every open stretch that leaves a node, to its end or to the destination on it. */
function goOnOverland(
  network: LandNetwork,
  query: LandQuery,
  node: number,
  push: Push,
  label: Label,
  workBefore: (edge: number, running: Running) => Work[],
  port?: number
): void {
  const carried = label.step!.move.kind === 'land' ? label.step!.move.running : 0;
  for (const edge of network.edgesAt[node]!) {
    const { line, from } = network.record.edges[edge]!;
    if (!query.open[line] || !query.modes.includes(network.record.lines[line]!.mode)) continue;
    const start = from === node ? 0 : 1;
    const running = runningOn(network, edge, carried);
    const work = workBefore(edge, running);
    const before = weighWork(query.goal.minimise, query.goal.charges, work);
    const step = (move: LandMove): Step & { move: LandMove } => ({ move, work, ...(port === undefined ? {} : { port }) });
    const onward: LandMove = { kind: 'land', edge, from: start, to: 1 - start, running };
    push(label, before + weighLand(network, query, onward), keyOf(onward), step(onward));
    for (const exit of query.destination) {
      if (exit.edge !== edge || exit.share === start) continue;
      arrive(network, query, push, label, before, step({ ...onward, to: exit.share }), exit);
    }
  }
}

/** What runs on an edge; rails of an unknown gauge carry on what came. */
export function runningOn({ record }: LandNetwork, edge: number, carried: Running): Running {
  const { mode, gaugeMillimetres } = record.lines[record.edges[edge]!.line]!;
  if (mode === 'road') return 'road';
  return gaugeMillimetres ?? (carried === 'road' ? 0 : carried);
}

function weighLand({ record }: LandNetwork, query: LandQuery, { edge, from, to, running }: LandMove): number {
  const metres = record.edges[edge]!.lengthMetres * Math.abs(to - from);
  return weighMove(query, running === 'road' ? 'road' : 'rail', metres);
}

function weighMove({ goal }: LandQuery, carrier: 'rail' | 'road', metres: number): number {
  return goal.charges.weigh(goal.minimise, carrier, metres);
}
