import type { Place } from '#core/atlas/atlas';
import { distanceMetres } from '#core/geodesy/geodesic';
import type { LonLat } from '#core/geodesy/longitude';
import type { LandNode } from '#core/network/land/record';
import type { LandTrack } from './lines';

/** Stations of one town that lie no farther apart are one node. */
const JOINED_METRES = 3_000;
/** Ends of lines that name the same place are one node as far as a town reaches. */
const SAME_PLACE_METRES = 20_000;

/** A vertex of a track that becomes a node, or part of one. */
interface Corner {
  track: number;
  vertex: number;
  at: LonLat;
  /** The place the line ends at, for its ends. */
  end?: string;
  named: boolean;
  group: number;
}

/** Nodes, and for each track the node of each of its vertices that is one. */
export interface NodePlan {
  nodes: LandNode[];
  ofVertex: ReadonlyMap<number, number>[];
}

/**
 * Chooses the nodes: ends of lines, vertices that lines share, stations of one town, points where the country changes, and
 * `extra` vertices that others ask for.
 */
export function planNodes(tracks: readonly LandTrack[], places: readonly Place[], extra: readonly (readonly [number, number])[]): NodePlan {
  const corners = tracks.flatMap((track, index) => cornersOf(track, index));
  corners.forEach((corner, index) => (corner.group = index));
  joinNeighbours(corners);
  const groups = new Map<number, Corner[]>();
  for (const corner of corners) groups.set(corner.group, [...(groups.get(corner.group) ?? []), corner]);
  const wanted = new Set(extra.map(([track, vertex]) => `${track}/${vertex}`));
  const isNode = (group: readonly Corner[]): boolean =>
    group.length > 1 || group.some((corner) => corner.end !== undefined || wanted.has(`${corner.track}/${corner.vertex}`) || isBorder(tracks[corner.track]!, corner.vertex));
  const plan: NodePlan = { nodes: [], ofVertex: [] };
  const ofVertex = tracks.map(() => new Map<number, number>());
  for (const group of groups.values()) {
    if (!isNode(group)) continue;
    for (const corner of group) ofVertex[corner.track]!.set(corner.vertex, plan.nodes.length);
    plan.nodes.push(nodeOf(group, places));
  }
  return { nodes: plan.nodes, ofVertex };
}

function cornersOf(track: LandTrack, index: number): Corner[] {
  const last = track.at.length - 1;
  return track.at.map((at, vertex): Corner => {
    const end = vertex === 0 ? track.line.ends[0] : vertex === last ? track.line.ends[1] : undefined;
    return { track: index, vertex, at, ...(end ? { end } : {}), named: track.line.vertices[vertex]![2] !== undefined, group: 0 };
  });
}

function isBorder({ countries }: LandTrack, vertex: number): boolean {
  return vertex > 0 && vertex < countries.length && countries[vertex - 1] !== countries[vertex];
}

function joinNeighbours(corners: readonly Corner[]): void {
  const byLatitude = [...corners].sort((a, b) => a.at[1] - b.at[1]);
  const reach = SAME_PLACE_METRES / 110_000;
  const meets = meetingOf(corners);
  byLatitude.forEach((corner, index) => {
    for (let next = index + 1; next < byLatitude.length; next += 1) {
      const other = byLatitude[next]!;
      if (other.at[1] - corner.at[1] > reach) break;
      if (other.track !== corner.track && areOne(corner, other, meets)) unite(corners, corner.group, other.group);
    }
  });
}

/** Tells whether a track has a vertex right where a corner of another lies. */
function meetingOf(corners: readonly Corner[]): (corner: Corner, track: number) => boolean {
  const tracks = new Map<string, Set<number>>();
  for (const { at, track } of corners) tracks.set(at.join(), (tracks.get(at.join()) ?? new Set()).add(track));
  return ({ at }, track) => tracks.get(at.join())!.has(track);
}

function areOne(a: Corner, b: Corner, meets: (corner: Corner, track: number) => boolean): boolean {
  if (a.at[0] === b.at[0] && a.at[1] === b.at[1]) return true;
  if (Math.abs(a.at[0] - b.at[0]) > 1) return false;
  const stations = (a.named || a.end !== undefined) && (b.named || b.end !== undefined);
  // A branch that leaves a line before its end, as at Mangystau before Aktau, meets it there alone.
  const isBranch = meets(a, b.track) || meets(b, a.track);
  const reach = a.end !== undefined && a.end === b.end && !isBranch ? SAME_PLACE_METRES : stations ? JOINED_METRES : 0;
  return reach > 0 && distanceMetres(a.at, b.at) <= reach;
}

function unite(corners: readonly Corner[], group: number, other: number): void {
  if (group === other) return;
  for (const corner of corners) if (corner.group === other) corner.group = group;
}

/** How far the centre of a place may lie from its station. */
const PLACE_METRES = 12_000;
/** So near the place is the station. */
const STATION_METRES = 1_000;
const KINDS = new Set(['port', 'city', 'crossing', 'station', 'terminal']);

function nodeOf(group: readonly Corner[], places: readonly Place[]): LandNode {
  const first = group.find((corner) => corner.end !== undefined) ?? group[0]!;
  const end = places.find((place) => place.id === first.end);
  const near = places
    .filter((place) => KINDS.has(place.kind))
    .map((place) => ({ place, metres: distanceMetres(place.at, first.at) }))
    .sort((a, b) => a.metres - b.metres)[0];
  const within = (metres: number): Place | undefined => end ?? (near && near.metres <= metres ? near.place : undefined);
  const place = within(PLACE_METRES);
  // A place that is only near may lie across a border.
  const country = within(STATION_METRES)?.country;
  return { at: first.at, ...(place ? { place: place.id } : {}), ...(country ? { country } : {}) };
}
