import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { packTopology, unpackTopology } from './packed-topology';

const topology: Topology = {
  type: 'Topology',
  transform: { scale: [0.5, 0.25], translate: [-180, -90] },
  objects: {
    land: { type: 'Polygon', arcs: [[0, ~1]] },
    coast: { type: 'MultiLineString', arcs: [[0], [1]] }
  },
  arcs: [
    [
      [0, 0],
      [720, 3],
      [0, 717]
    ],
    [
      [0, 0],
      [-0, 719],
      [720, 1]
    ]
  ]
};

describe('a packed topology', () => {
  const packed = packTopology(topology);
  const unpacked = unpackTopology(JSON.parse(JSON.stringify(packed)) as typeof packed);

  it('comes out where it went in, vertex for vertex', () => {
    for (const name of ['land', 'coast'])
      expect(feature(unpacked, unpacked.objects[name]!)).toEqual(feature(topology, topology.objects[name]!));
  });

  it('has its arcs in one text', () => {
    expect(packed.arcs.counts).toEqual([3, 3]);
    expect(typeof packed.arcs.vertices).toBe('string');
  });

  it('is on a grid, or is not made', () => {
    expect(() => packTopology({ ...topology, transform: undefined })).toThrow('grid');
  });
});
