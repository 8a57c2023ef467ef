import { LightestFirst } from './heap';
import {
  arrive,
  END,
  keyOf,
  runningOn,
  weighLand,
  weighMove,
  workAtHome,
  type Label,
  type LandMove,
  type LandQuery,
  type Push,
  type Step
} from './moves';
import { endAtPort, putToSea, startAtPort, startAtSea } from './quays';
import type { LandNetwork } from './network';
import { isCustomsBorder, portWork, weighWork, workBetween, type Running, type Work } from './work';

/** Sums of the same lengths in another order differ by less. */
const ROUNDING = 1e-6;

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
    if (settled.has(label.key)) continue;
    const lacking = lackingWeight(query, label);
    if (lacking > 0) queue.push({ ...label, weight: label.weight + lacking, isAnew: true });
    if (lacking !== 0) continue;
    if (label.key === END) return { weight: label.weight, steps: stepsOf(label) };
    settled.add(label.key);
    const { move } = label.step!;
    query.visit?.(move, label.weight);
    if (move.kind === 'land') goOnFromLand(network, query, label, move, push);
    else goOnFromPort(network, query, label, move.to, push);
  }
  return undefined;
}

/** What the way by sea a label ends with weighs beyond the guess; NaN where there is no such way. */
function lackingWeight({ weighSea, weighSeaAnew }: LandQuery, { step, isAnew }: Label): number {
  if (!weighSea || !weighSeaAnew || isAnew || step?.move.kind !== 'sea') return 0;
  const { from, to } = step.move;
  const lacking = weighSeaAnew(from, to) - weighSea(from, to);
  return lacking <= ROUNDING ? 0 : lacking;
}

function stepsOf(last: Label): Step[] {
  const steps: Step[] = [];
  for (let label: Label | undefined = last; label; label = label.before) if (label.step) steps.unshift(label.step);
  return steps;
}

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

function goOnFromPort(network: LandNetwork, query: LandQuery, label: Label, port: number, push: Push): void {
  for (const { node, metres } of network.record.ports[port]!.nodes) {
    const link = weighMove(query, 'road', metres);
    const atPort: Label = { ...label, weight: label.weight + link };
    goOnOverland(network, query, node, push, atPort, (_, running) => [portWork(query.goal.charges, running)], port);
    endAtPort(network, query, { label: atPort, node, port }, push);
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
