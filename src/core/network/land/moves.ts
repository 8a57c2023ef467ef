import type { Goal } from '../sea-way';
import type { LandJoin } from './join';
import type { LandNetwork } from './network';
import type { LandMode } from './record';
import { stretchMetres } from './slice';
import { isCustomsBorder, weighWork, workBetween, type Running, type Work } from './work';

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
  /** Given where that may be too little: weighs the ways that may be part of the best once more. NaN where there is none after all. */
  weighSeaAnew?: (from: number, to: number) => number;
  /** Told of every move in the order of what it takes to have made it: for those who want all that can be reached. */
  visit?: (move: Move, weight: number) => void;
}

export interface Label {
  weight: number;
  /** Whether the way by sea it ends with was weighed anew. */
  isAnew?: true;
  key: number;
  step?: Step;
  before?: Label;
}

/** Keys of what the search reaches: where it starts, the destination, ports, and ends of stretches with what runs there. */
export const END = -1;
export const START = -2;
export const keyOfPort = (port: number): number => -3 - port;

export type Push = (before: Label | undefined, weight: number, key: number, step?: Step) => void;
export type LandMove = Extract<Move, { kind: 'land' }>;

const MOST_GAUGE = 4096;
export const keyOf = ({ edge, to, running }: LandMove): number =>
  (edge * 2 + to) * MOST_GAUGE + (running === 'road' ? 1 : running);

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
export function arrive(
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

/** What runs on an edge; rails of an unknown gauge carry on what came. */
export function runningOn({ record }: LandNetwork, edge: number, carried: Running): Running {
  const { mode, gaugeMillimetres } = record.lines[record.edges[edge]!.line]!;
  if (mode === 'road') return 'road';
  return gaugeMillimetres ?? (carried === 'road' ? 0 : carried);
}

export function weighLand({ tracks }: LandNetwork, query: LandQuery, { edge, from, to, running }: LandMove): number {
  return weighMove(query, running === 'road' ? 'road' : 'rail', stretchMetres(tracks[edge]!, from, to));
}

export function weighMove({ goal }: LandQuery, carrier: 'rail' | 'road', metres: number): number {
  return goal.charges.weigh(goal.minimise, carrier, metres);
}
