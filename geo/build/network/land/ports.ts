import type { Place } from '#core/atlas/atlas';
import { distanceMetres } from '#core/geodesy/geodesic';
import type { LandPort } from '#core/network/land/record';
import type { LandTrack } from './lines';
import type { NodePlan } from './nodes';

/** A line that comes no nearer does not serve the port. */
const PORT_METRES = 30_000;

/** For each port the vertex of every line that comes near: its station there. */
interface PortPlan {
  place: Place;
  stations: { track: number; vertex: number; metres: number }[];
}

export function planPorts(tracks: readonly LandTrack[], places: readonly Place[]): PortPlan[] {
  return places
    .filter((place) => place.kind === 'port' || place.kind === 'terminal')
    .map((place) => ({ place, stations: tracks.flatMap((track, index) => stationNear(track, index, place)) }))
    .filter(({ stations }) => stations.length > 0);
}

/** The nearest end or named vertex of a track, if it is near enough. */
function stationNear(track: LandTrack, index: number, place: Place): PortPlan['stations'] {
  const last = track.at.length - 1;
  const near = track.at
    .map((at, vertex) => ({ track: index, vertex, metres: roughlyNear(at, place.at) ? distanceMetres(at, place.at) : Infinity }))
    .filter(({ vertex }) => vertex === 0 || vertex === last || track.line.vertices[vertex]![2] !== undefined)
    .sort((a, b) => a.metres - b.metres)[0];
  return near && near.metres <= PORT_METRES ? [near] : [];
}

function roughlyNear(a: readonly [number, number], b: readonly [number, number]): boolean {
  return Math.abs(a[1] - b[1]) < 0.5 && Math.abs(a[0] - b[0]) < 3;
}

/** The ports with the nodes of their stations, each node once, at its own distance. */
export function portRecords(ports: readonly PortPlan[], plan: NodePlan): LandPort[] {
  return ports.map(({ place, stations }) => {
    const nodes = [...new Set(stations.map(({ track, vertex }) => plan.ofVertex[track]!.get(vertex)!))];
    return {
      place: place.id,
      at: place.at,
      ...(place.country ? { country: place.country } : {}),
      nodes: nodes.map((node) => ({ node, metres: roundMetres(distanceMetres(plan.nodes[node]!.at, place.at)) }))
    };
  });
}

export const roundMetres = (lengthMetres: number): number => Math.round(lengthMetres * 1000) / 1000;
