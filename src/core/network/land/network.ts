import type { Names } from '../../atlas/atlas';
import type { Status } from '../../atlas/vocabulary';
import { unwrapLine, type LonLat } from '../../geodesy/longitude';
import { distanceMetres } from '../../geodesy/geodesic';
import type { LandEdge, LandRecord } from './record';

/** A stretch of a line made ready to be joined in its middle. */
export interface LandTrack {
  edge: LandEdge;
  /** The course, its longitudes running on without a jump. */
  shape: readonly LonLat[];
  /** Measured metres from the start to each vertex of the course. */
  along: readonly number[];
  west: number;
  south: number;
  east: number;
  north: number;
}

/** The land graph made ready for searches. */
export interface LandNetwork {
  record: LandRecord;
  tracks: readonly LandTrack[];
  /** Indexes of the edges that meet at each node. */
  edgesAt: readonly (readonly number[])[];
  /** Ports by node: where sea and land may change. */
  portsAt: ReadonlyMap<number, readonly number[]>;
  /** Every line that routes know, built or not. */
  lineIds: ReadonlySet<string>;
  /** Lines that are off until a scenario takes them as built. */
  plannedLines: readonly { id: string; names: Names; status: Status }[];
}

export function createLandNetwork(record: LandRecord): LandNetwork {
  const edgesAt: number[][] = record.nodes.map(() => []);
  record.edges.forEach(({ from, to }, index) => {
    edgesAt[from]!.push(index);
    edgesAt[to]!.push(index);
  });
  const portsAt = new Map<number, number[]>();
  record.ports.forEach(({ nodes }, port) => {
    for (const { node } of nodes) portsAt.set(node, [...(portsAt.get(node) ?? []), port]);
  });
  return {
    record,
    tracks: record.edges.map(trackOf),
    edgesAt,
    portsAt,
    lineIds: new Set(record.lines.map((line) => line.id)),
    plannedLines: record.lines
      .filter((line) => line.status !== 'operating')
      .map(({ id, names, status }) => ({ id, names, status }))
  };
}

/** Which lines trains and lorries run on: the operating ones, and what a scenario takes as built. By index of the line. */
export function openLines({ lines }: LandRecord, planned: readonly string[]): boolean[] {
  const all = planned.includes('all');
  return lines.map(({ id, status }) => status === 'operating' || all || planned.includes(id));
}

function metresAlong(shape: readonly LonLat[]): number[] {
  const along = [0];
  for (let index = 1; index < shape.length; index += 1) {
    along.push(along[index - 1]! + distanceMetres(shape[index - 1]!, shape[index]!));
  }
  return along;
}

function trackOf(edge: LandEdge): LandTrack {
  const shape = unwrapLine(edge.shape);
  let along: readonly number[] | undefined;
  const longitudes = shape.map(([longitude]) => longitude);
  const latitudes = shape.map(([, latitude]) => latitude);
  return {
    edge,
    shape,
    // Most lines are never joined or gone in part, and measuring all of them takes longer than a search.
    get along() {
      return (along ??= metresAlong(shape));
    },
    west: Math.min(...longitudes),
    south: Math.min(...latitudes),
    east: Math.max(...longitudes),
    north: Math.max(...latitudes)
  };
}
