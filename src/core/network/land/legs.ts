import type { LonLat } from '../../geodesy/longitude';
import type { Charges } from '../charge';
import { accessLeg, costOf, joinGeometry, seaLegs } from '../legs';
import { WORK_SOURCE } from '../own-sources';
import type { NetworkParts } from '../parts';
import type { Stop } from '../stops';
import type { Doubt, RouteLeg, RoutePoint } from '../types';
import type { JoinedWay } from './joined';
import type { LandEdge, LandLine } from './record';
import { DESTINATION, ORIGIN, type Move, type Step } from './moves';
import { sliceTrack, stretchMetres } from './slice';
import type { Work } from './work';

type LandMove = Extract<Move, { kind: 'land' }>;
type SeaMove = Extract<Move, { kind: 'sea' }>;

/** The legs of a joined way between two stops: accesses, stretches by line and country, ways by sea, and the work between. */
export function joinedLegs(parts: NetworkParts, charges: Charges, ends: { from: Stop; to: Stop }, way: JoinedWay): RouteLeg[] {
  const legs: RouteLeg[] = [];
  way.steps.forEach((step, index) => {
    const start = startOf(parts, step.move, ends);
    if (index > 0 || step.work.length > 0) legs.push(...changeLegs(parts, charges, step, way.steps[index - 1], start));
    const { move } = step;
    if (move.kind === 'sea') legs.push(...shipLegs(parts, charges, move, ends, way));
    else if (move.from !== move.to) addStretch(legs, landLeg(parts, charges, move, ends), index > 0 && step.work.length === 0);
  });
  const [first, last] = [way.steps[0]!.move, way.steps.at(-1)!.move];
  const before = isDriven(first, ends.from) ? accessLeg(charges, 'road', ends.from.point, startOf(parts, first, ends)) : [];
  const end = endOf(parts, last, ends);
  const after = isDriven(last, ends.to) ? accessLeg(charges, 'road', end, ends.to.point) : [];
  const { after: work } = way.steps.at(-1)!;
  return [...before, ...legs, ...(work ? [transferLeg(charges, { from: end, to: end }, work, 0)] : []), ...after];
}

/** Whether a lorry goes between a stop and the move there; ships make for the stop themselves. */
function isDriven(move: Move, stop: Stop): boolean {
  return move.kind === 'land' || stop.driveMetres !== undefined;
}

function shipLegs(
  parts: NetworkParts,
  charges: Charges,
  { from, to }: SeaMove,
  ends: { from: Stop; to: Stop },
  way: JoinedWay
): RouteLeg[] {
  const points = { from: seaPoint(parts, from, ends), to: seaPoint(parts, to, ends) };
  const { join, path } = way.sea!;
  return seaLegs(parts, charges, { ...points, fromJoin: join(from)!, toJoin: join(to)! }, path(from, to));
}

function seaPoint({ land }: NetworkParts, end: number, { from, to }: { from: Stop; to: Stop }): RoutePoint {
  if (end === ORIGIN) return onBoard(from);
  if (end === DESTINATION) return onBoard(to);
  const { at, place } = land.record.ports[end]!;
  return { at, place };
}

/** Where a ship is loaded for a stop. */
function onBoard({ point, sea, driveMetres }: Stop): RoutePoint {
  return driveMetres === undefined ? point : { at: sea!.snapAt };
}

function startOf(parts: NetworkParts, move: Move, ends: { from: Stop; to: Stop }): RoutePoint {
  return move.kind === 'sea' ? seaPoint(parts, move.from, ends) : pointOn(parts, move.edge, move.from, ends.from);
}

function endOf(parts: NetworkParts, move: Move, ends: { from: Stop; to: Stop }): RoutePoint {
  return move.kind === 'sea' ? seaPoint(parts, move.to, ends) : pointOn(parts, move.edge, move.to, ends.to);
}

/** A node, or the point in the middle of an edge where a stop meets it: the stop itself where it lies on the line. */
function pointOn({ land }: NetworkParts, edge: number, share: number, stop: Stop): RoutePoint {
  const { from, to } = land.record.edges[edge]!;
  if (share === 0 || share === 1) {
    const { at, place } = land.record.nodes[share === 0 ? from : to]!;
    return place === undefined ? { at } : { at, place };
  }
  const join = stop.land.find((near) => near.edge === edge && near.share === share)!;
  return { at: join.at };
}

/** What lies between two moves: the way between a port and its station, and the work done there. */
function changeLegs(parts: NetworkParts, charges: Charges, step: Step, before: Step | undefined, at: RoutePoint): RouteLeg[] {
  if (step.port === undefined) return step.work.length === 0 ? [] : [transferLeg(charges, { from: at, to: at }, step.work, 0)];
  const { record } = parts.land;
  const port = record.ports[step.port]!;
  const landed = step.move.kind === 'land' ? step.move : (before!.move as LandMove);
  const edge = record.edges[landed.edge]!;
  const start = step.move.kind === 'land' ? landed.from : landed.to;
  const node = start === 0 ? edge.from : edge.to;
  const metres = port.nodes.find((near) => near.node === node)!.metres;
  const station: RoutePoint = {
    at: record.nodes[node]!.at,
    ...(record.nodes[node]!.place ? { place: record.nodes[node]!.place } : {})
  };
  const quay: RoutePoint = { at: port.at, place: port.place };
  const points = step.move.kind === 'land' ? { from: quay, to: station } : { from: station, to: quay };
  return [transferLeg(charges, points, step.work, metres)];
}

/** Work at one place, with the drive between quay and station where there is one. */
export function transferLeg(
  charges: Charges,
  ends: { from: RoutePoint; to: RoutePoint },
  work: readonly Work[],
  lengthMetres: number
): RouteLeg {
  const transfers = work.filter(({ isTransfer }) => isTransfer).length;
  const drive = charges.cost('road', lengthMetres);
  const geometry: LonLat[] = lengthMetres === 0 ? [ends.from.at] : [ends.from.at, ends.to.at];
  return {
    mode: 'transfer',
    ...ends,
    lengthMetres,
    hours: work.reduce((sum, { hours }) => sum + hours, charges.hours('road', lengthMetres)),
    co2Kilograms: charges.co2Kilograms('road', lengthMetres),
    ...costOf(drive === undefined ? undefined : drive + transfers * (charges.transferCost ?? 0)),
    status: 'operating',
    source: WORK_SOURCE,
    passages: [],
    work: work.map(({ kind }) => kind),
    doubts: [],
    geometry
  };
}

function landLeg(parts: NetworkParts, charges: Charges, move: LandMove, ends: { from: Stop; to: Stop }): RouteLeg {
  const edge = parts.land.record.edges[move.edge]!;
  const line = parts.land.record.lines[edge.line]!;
  const lengthMetres = stretchMetres(parts.land.tracks[move.edge]!, move.from, move.to);
  return {
    mode: line.mode,
    from: startOf(parts, move, ends),
    to: endOf(parts, move, ends),
    lengthMetres,
    hours: charges.hours(line.mode, lengthMetres),
    co2Kilograms: charges.co2Kilograms(line.mode, lengthMetres),
    ...costOf(charges.cost(line.mode, lengthMetres)),
    status: line.status,
    source: sourceOf(line, edge),
    line: line.id,
    passages: [],
    ...(edge.country ? { country: edge.country } : {}),
    doubts: doubtsOf(line, edge),
    ...(edge.published !== undefined && { publishedMetres: lengthMetres }),
    geometry: sliceTrack(parts.land.tracks[move.edge]!, move.from, move.to)
  };
}

function sourceOf({ source }: LandLine, { published, shared }: LandEdge): string {
  if (published) return `${source}; length: ${published}`;
  return shared ? `${source}; length shared out of a whole corridor: ${shared}` : source;
}

function doubtsOf({ accuracy, status }: LandLine, { published, shared }: LandEdge): Doubt[] {
  const doubts: Doubt[] = [];
  if (accuracy === 'schematic') doubts.push('schematic');
  if (published) doubts.push('published-length');
  if (shared) doubts.push('shared-length');
  if (status !== 'operating') doubts.push(status === 'under-construction' ? 'under-construction' : 'planned');
  return doubts;
}

/** Adds a stretch, as part of the leg before where it goes on along the same line in the same country. */
function addStretch(legs: RouteLeg[], next: RouteLeg, goesOn: boolean): void {
  const before = legs.at(-1);
  if (!before || !goesOn || before.line !== next.line || before.country !== next.country) {
    legs.push(next);
    return;
  }
  const sum = (of: 'lengthMetres' | 'hours' | 'co2Kilograms') => before[of] + next[of];
  const publishedMetres = (before.publishedMetres ?? 0) + (next.publishedMetres ?? 0);
  legs[legs.length - 1] = {
    ...before,
    to: next.to,
    lengthMetres: sum('lengthMetres'),
    hours: sum('hours'),
    co2Kilograms: sum('co2Kilograms'),
    ...costOf(before.cost === undefined ? undefined : before.cost + (next.cost ?? 0)),
    source:
      before.source === next.source
        ? before.source
        : [...new Set([...before.source.split('; '), ...next.source.split('; ')])].join('; '),
    doubts: doubtsTogether(before, next),
    ...(publishedMetres > 0 && { publishedMetres }),
    geometry: joinGeometry([before.geometry, next.geometry])
  };
}

/** What is to be known of two stretches as one: a length is as published only where that of both is. */
function doubtsTogether({ doubts: before }: RouteLeg, { doubts: next }: RouteLeg): Doubt[] {
  const isHalf = before.includes('published-length') !== next.includes('published-length');
  const all = new Set([...before, ...next].map((doubt) => (isHalf && doubt === 'published-length' ? 'partly-published' : doubt)));
  if (all.has('partly-published')) all.delete('published-length');
  return [...all];
}
