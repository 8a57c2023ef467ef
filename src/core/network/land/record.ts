import type { Names } from '../../atlas/atlas';
import type { Accuracy, Status } from '../../atlas/vocabulary';
import type { LonLat } from '../../geodesy/longitude';

export type LandMode = 'rail' | 'road';

/** A junction, an end, a border point of the land network, or where a port is near. */
export interface LandNode {
  at: LonLat;
  /** The place of the atlas that it is. */
  place?: string;
  /** Where lines end at that place its country, ISO 3166-1 alpha-2: a stretch that begins here may run in another. */
  country?: string;
}

/** What all edges of a line share. */
export interface LandLine {
  id: string;
  names: Names;
  mode: LandMode;
  status: Status;
  accuracy: Accuracy;
  gaugeMillimetres?: number;
  source: string;
}

/** A stretch of a line between two nodes. */
export interface LandEdge {
  /** Index in the list of lines. */
  line: number;
  /** Indexes in the list of nodes. */
  from: number;
  to: number;
  /** As published where a publication speaks of the stretch, else as measured; never below the geodesic. */
  lengthMetres: number;
  /** Where the published length of the whole edge was seen; absent where there is none. */
  published?: string;
  /** Where the length of a whole corridor was seen of which this edge has its share, as an estimate; absent where it has none. */
  shared?: string;
  /** The country it runs through. */
  country?: string;
  /** All vertices, both ends included. */
  shape: readonly LonLat[];
}

/** A place where ships and land meet. */
export interface LandPort {
  place: string;
  at: LonLat;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  /** Nodes of the lines that come near, with the geodesic distance to each. */
  nodes: readonly { node: number; metres: number }[];
}

/** The rail and road lines of the atlas as a graph, with the ports that join them to the sea. */
export interface LandRecord {
  nodes: readonly LandNode[];
  lines: readonly LandLine[];
  edges: readonly LandEdge[];
  ports: readonly LandPort[];
}
