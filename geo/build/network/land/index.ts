import type { Atlas, Line } from '#core/atlas/atlas';
import { distanceMetres, polylineLengthMetres } from '#core/geodesy/geodesic';
import type { LonLat } from '#core/geodesy/longitude';
import type { LandEdge, LandLine, LandMode, LandRecord } from '#core/network/land/record';
import { segmentLengths } from './factors';
import { trackOf, type LandTrack } from './lines';
import { planNodes, type NodePlan } from './nodes';
import { planPorts, portRecords, roundMetres } from './ports';
import { shareCorridors } from './route-factors';

/** The rail and road lines of the atlas as a graph: nodes, edges with published lengths, countries, and the ports beside them. */
export function buildLand(atlas: Atlas): LandRecord {
  const lines = atlas.lines.filter((line): line is Line & { mode: LandMode } => line.mode === 'rail' || line.mode === 'road');
  const lengths = new Map(lines.map((line) => [line.id, segmentLengths(line)]));
  shareCorridors(atlas.routes, lengths);
  const crossings = atlas.places.filter((place) => place.kind === 'crossing');
  const tracks = lines.map((line) => trackOf(line, lengths.get(line.id)!, crossings));
  const ports = planPorts(tracks, atlas.places);
  const stations = ports.flatMap((port) => port.stations.map(({ track, vertex }) => [track, vertex] as const));
  const plan = planNodes(tracks, atlas.places, [...stations, ...tracks.flatMap(publishedBounds)]);
  return {
    nodes: plan.nodes,
    lines: lines.map(lineRecord),
    edges: tracks.flatMap((track, index) => edgesOf(track, index, plan)),
    ports: portRecords(ports, plan)
  };
}

/**
 * Where figures of publications begin and end: each edge has its whole length from figures of one kind, or none of it, and a
 * route that begins between two figures has of each what is its own.
 */
function publishedBounds({ segments }: LandTrack, track: number): (readonly [track: number, vertex: number])[] {
  return segments.flatMap((segment, vertex) => {
    const before = segments[vertex - 1];
    return before && (before.published !== segment.published || before.shared !== segment.shared) ? [[track, vertex] as const] : [];
  });
}

function lineRecord({ id, names, mode, status, accuracy, gaugeMillimetres, source }: LandTrack['line']): LandLine {
  return {
    id,
    names: { ar: names.ar, en: names.en },
    mode,
    status,
    accuracy,
    ...(gaugeMillimetres === undefined ? {} : { gaugeMillimetres }),
    source
  };
}

function edgesOf(track: LandTrack, index: number, plan: NodePlan): LandEdge[] {
  const nodes = plan.ofVertex[index]!;
  const cuts = [...nodes.keys()].sort((a, b) => a - b);
  return cuts.slice(1).flatMap((last, cut) => {
    const first = cuts[cut]!;
    const [from, to] = [nodes.get(first)!, nodes.get(last)!];
    // Two stations of one town on the same line.
    if (from === to) return [];
    return [edgeBetween(track, index, { first, last, from, to }, plan)];
  });
}

function edgeBetween(
  track: LandTrack,
  line: number,
  { first, last, from, to }: { first: number; last: number; from: number; to: number },
  plan: NodePlan
): LandEdge {
  const segments = track.segments.slice(first, last);
  const shape = withEnds(plan.nodes[from]!.at, track.at.slice(first, last + 1), plan.nodes[to]!.at);
  // What joins the line's own vertices to the nodes of their towns is added as measured.
  const links = polylineLengthMetres(shape) - segments.reduce((sum, segment) => sum + segment.measuredMetres, 0);
  const lengthMetres = links + segments.reduce((sum, segment) => sum + segment.lengthMetres, 0);
  const [published, shared] = (['published', 'shared'] as const).map((kind) =>
    [...new Set(segments.flatMap((segment) => segment[kind] ?? []))].join('; ')
  );
  const country = track.countries[first];
  return {
    line,
    from,
    to,
    lengthMetres: Math.max(roundMetres(lengthMetres), roundUp(distanceMetres(shape[0]!, shape.at(-1)!))),
    ...(published ? { published } : {}),
    ...(shared ? { shared } : {}),
    ...(country ? { country } : {}),
    shape
  };
}

const roundUp = (lengthMetres: number): number => Math.ceil(lengthMetres * 1000) / 1000;

function withEnds(from: LonLat, course: readonly LonLat[], to: LonLat): LonLat[] {
  const [first, last] = [course[0]!, course.at(-1)!];
  const isSame = (a: LonLat, b: LonLat) => a[0] === b[0] && a[1] === b[1];
  return [...(isSame(from, first) ? [] : [from]), ...course, ...(isSame(last, to) ? [] : [to])];
}
