import { nodeOf, type LandJoin } from './join';
import {
  arrive,
  DESTINATION,
  END,
  keyOfPort,
  ORIGIN,
  START,
  weighMove,
  type Label,
  type LandMove,
  type LandQuery,
  type Push,
  type Step
} from './moves';
import type { LandNetwork } from './network';
import { portWork, weighLoading, weighWork } from './work';

export function startAtSea({ record }: LandNetwork, query: LandQuery, push: Push): void {
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

/** From a station with a quay beside it ships are reached by lorry, without going out on a line and back. */
export function startAtPort(network: LandNetwork, query: LandQuery, join: LandJoin, push: Push): void {
  const node = query.weighSea && nodeOf(network, join);
  if (node === undefined) return;
  const move = standingAt(join);
  const label: Label = { weight: weighMove(query, 'road', join.metres), key: START, step: { move, work: [] } };
  for (const port of network.portsAt.get(node) ?? []) putToSea(network, query, { label, move, node, port }, push);
}

export function putToSea(
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

/** Ends the way at a station beside a port, to which a lorry goes. */
export function endAtPort(
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

/** A move that goes nowhere: a lorry stands where a route meets the network. */
const standingAt = ({ edge, share }: LandJoin): LandMove => ({ kind: 'land', edge, from: share, to: share, running: 'road' });
