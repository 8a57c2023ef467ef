import { distanceMetres } from '../../geodesy/geodesic';
import { nearestLongitude, type LonLat } from '../../geodesy/longitude';
import { nearestOnLine } from '../../geodesy/nearest';
import { LEAST_DEGREE_METRES } from '../../geodesy/rough-degree';
import type { LandNetwork, LandTrack } from './network';
import type { LandEdge, LandMode } from './record';
import type { Running } from './work';

/** Where a point meets the land network: a place on an edge. */
export interface LandJoin {
  edge: number;
  /** How far along the edge, 0 at its first node and 1 at its second. */
  share: number;
  at: LonLat;
  metres: number;
  /** Where the node stands in another country than the edge runs in: who begins or ends here goes over the border. */
  home?: Home;
}

/** A country where a stretch begins, and what runs there: 0 where the gauge is not known. */
export interface Home {
  country: string;
  running: Running;
}

interface Wanted {
  modes: readonly LandMode[];
  /** Lines in use, by index. */
  open: readonly boolean[];
  limitMetres: number;
}

/**
 * The nearest point of each mode's open lines, and of those in use, as the crow flies, within a limit. Where that is a node, it
 * is joined as the end of every open stretch that meets there.
 */
export function joinLand(network: LandNetwork, at: LonLat, wanted: Wanted): LandJoin[] {
  const joins = nearestByMode(network, at, wanted).flatMap((join) => atNode(network, join, wanted));
  return joins.filter((join, index) => joins.findIndex((same) => same.edge === join.edge && same.share === join.share) === index);
}

/** So near its end an edge is joined at the node. */
const AT_NODE_METRES = 1;

function atNode({ record, tracks, edgesAt }: LandNetwork, join: LandJoin, { modes, open }: Wanted): LandJoin[] {
  const { along } = tracks[join.edge]!;
  const total = along.at(-1)!;
  const isStart = join.share * total < AT_NODE_METRES;
  if (!isStart && (1 - join.share) * total >= AT_NODE_METRES) return [join];
  const node = nodeAtEnd({ record }, join.edge, isStart ? 0 : 1);
  const { at } = record.nodes[node]!;
  return edgesAt[node]!.flatMap((index) => {
    const { line, from } = record.edges[index]!;
    if (!open[line] || !modes.includes(record.lines[line]!.mode)) return [];
    return [{ edge: index, share: from === node ? 0 : 1, at, metres: join.metres, ...homeOf({ record, edgesAt }, node, index) }];
  });
}

/** The node a place on an edge is, where it is one. */
export function nodeOf({ record }: Pick<LandNetwork, 'record'>, { edge, share }: LandJoin): number | undefined {
  return share === 0 || share === 1 ? nodeAtEnd({ record }, edge, share) : undefined;
}

/** The node an edge begins at (0) or ends at (1). */
export function nodeAtEnd({ record }: Pick<LandNetwork, 'record'>, edge: number, end: number): number {
  const { from, to } = record.edges[edge]!;
  return end === 0 ? from : to;
}

/** The country a node stands in where an edge from it runs in another, with the gauge of the rails that stay there. */
export function homeOf(
  { record, edgesAt }: Pick<LandNetwork, 'record' | 'edgesAt'>,
  node: number,
  edge: number
): Pick<LandJoin, 'home'> {
  const lineOf = (index: number) => record.lines[record.edges[index]!.line]!;
  const { country } = record.nodes[node]!;
  const abroad = record.edges[edge]!.country;
  if (country === undefined || abroad === undefined || abroad === country) return {};
  if (lineOf(edge).mode === 'road') return { home: { country, running: 'road' } };
  const own = edgesAt[node]!.filter((index) => record.edges[index]!.country === country && lineOf(index).mode === 'rail');
  const gauges = new Set(own.map((index) => lineOf(index).gaugeMillimetres));
  return { home: { country, running: gauges.size === 1 ? ([...gauges][0] ?? 0) : 0 } };
}

/** The nearest of each mode; and where that is a line taken as built, the nearest in use, which it must not take away. */
function nearestByMode(network: LandNetwork, at: LonLat, wanted: Wanted): LandJoin[] {
  const { edges, lines } = network.record;
  const isInUse = ({ line }: LandEdge): boolean => lines[line]!.status === 'operating';
  return wanted.modes.flatMap((mode) => {
    const nearest = nearestOf(network, at, wanted, ({ line }) => lines[line]!.mode === mode);
    if (!nearest) return [];
    if (isInUse(edges[nearest.edge]!)) return [nearest];
    const inUse = nearestOf(network, at, wanted, (edge) => lines[edge.line]!.mode === mode && isInUse(edge));
    return inUse ? [nearest, inUse] : [nearest];
  });
}

function nearestOf(
  { tracks }: LandNetwork,
  at: LonLat,
  wanted: Wanted,
  isWanted: (edge: LandEdge) => boolean
): LandJoin | undefined {
  let best: LandJoin | undefined;
  tracks.forEach((track, edge) => {
    if (!wanted.open[track.edge.line] || !isWanted(track.edge)) return;
    const join = joinTrack(track, edge, at, best?.metres ?? wanted.limitMetres);
    if (join && (!best || join.metres < best.metres)) best = join;
  });
  return best;
}

function joinTrack(track: LandTrack, edge: number, at: LonLat, withinMetres: number): LandJoin | undefined {
  if (!isNear(track, at, withinMetres)) return undefined;
  const near = nearestOnLine(track.shape, at, withinMetres);
  if (!near) return undefined;
  const before = track.along[near.segment]!;
  const metres = before + distanceMetres(track.shape[near.segment]!, near.foot);
  const share = Math.min(1, metres / track.along.at(-1)!);
  return { edge, share, at: near.foot, metres: near.distanceMetres };
}

/** Whether a course may come within some metres of a position; where it does not, no need to measure. */
export function isNear({ west, east, south, north }: LandTrack, [longitude, latitude]: LonLat, metres: number): boolean {
  const high = metres / LEAST_DEGREE_METRES;
  const farthest = Math.min(89, Math.abs(latitude) + high);
  const wide = high / Math.cos((farthest * Math.PI) / 180);
  const here = nearestLongitude(longitude, (west + east) / 2);
  return latitude >= south - high && latitude <= north + high && here >= west - wide && here <= east + wide;
}
