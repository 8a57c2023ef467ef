import { decode, encode } from '@placemarkio/polyline';
import type { Topology } from 'topojson-specification';

/**
 * A topology as the edition holds it: its arcs, which are nearly all of it, end to end as one encoded polyline on the grid
 * of the topology. Three quarters of the bytes.
 */
export interface PackedTopology extends Omit<Topology, 'arcs' | 'transform'> {
  transform: NonNullable<Topology['transform']>;
  arcs: {
    /** How many vertices each arc has. */
    counts: number[];
    vertices: string;
  };
}

/** Packs a topology that lies on a grid. */
export function packTopology({ arcs, transform, ...topology }: Topology): PackedTopology {
  if (!transform) throw new Error('Only a topology on a grid can be packed.');
  const vertices = arcs.flatMap((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => [(x += dx!), (y += dy!)]);
  });
  return { ...topology, transform, arcs: { counts: arcs.map(({ length }) => length), vertices: encode(vertices, 0) } };
}

/** The topology as its readers know it, off the grid. */
export function unpackTopology({ arcs: { counts, vertices }, transform, ...topology }: PackedTopology): Topology {
  const { scale, translate } = transform;
  const positions = decode(vertices, 0).map(([x, y]) => [x! * scale[0] + translate[0], y! * scale[1] + translate[1]]);
  let start = 0;
  return { ...topology, arcs: counts.map((count) => positions.slice(start, (start += count))) };
}
