import type { LonLat } from '../geodesy/longitude';

/** A vertex as the sources keep it: a position and, for a station, junction or cape, its English name. */
export type NamedVertex = readonly [longitude: number, latitude: number, name?: string];

/** A stretch of a line by the places of its first and last vertex; `first > last` travels against the line. */
export interface VertexRange {
  first: number;
  last: number;
}

/** Finds the vertices a leg names. Left out, `from` is the line's first vertex and `to` its last. `undefined` when a name is missing or stands twice. */
export function findStretch(vertices: readonly NamedVertex[], from?: string, to?: string): VertexRange | undefined {
  const first = from === undefined ? 0 : indexOfName(vertices, from);
  const last = to === undefined ? vertices.length - 1 : indexOfName(vertices, to);
  if (first === undefined || last === undefined || first === last) return undefined;
  return { first, last };
}

function indexOfName(vertices: readonly NamedVertex[], name: string): number | undefined {
  const index = vertices.findIndex((vertex) => vertex[2] === name);
  const again = vertices.findIndex((vertex, other) => other > index && vertex[2] === name);
  return index === -1 || again !== -1 ? undefined : index;
}

/** The positions of a stretch in the direction of travel. */
export function stretchPositions(vertices: readonly NamedVertex[], { first, last }: VertexRange): LonLat[] {
  const low = Math.min(first, last);
  const high = Math.max(first, last);
  const positions = vertices.slice(low, high + 1).map(([longitude, latitude]): LonLat => [longitude, latitude]);
  return first <= last ? positions : positions.reverse();
}
