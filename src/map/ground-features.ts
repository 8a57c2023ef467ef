import type { Feature, FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import { unpackTopology, type PackedTopology } from '#core/atlas/packed-topology';

/** All parts of a base, the countries if they are wanted, each feature with the name of its part. */
export function groundFeatures(packed: PackedTopology, withCountries: boolean): FeatureCollection {
  const topology = unpackTopology(packed);
  const features = Object.entries(topology.objects)
    .filter(([part]) => withCountries || part !== 'countries')
    .flatMap(([part, object]) => {
      const decoded = feature(topology, object);
      const list = decoded.type === 'FeatureCollection' ? decoded.features : [decoded];
      return list.map(({ geometry, properties }): Feature => ({
        type: 'Feature',
        geometry,
        properties: { ...properties, part }
      }));
    });
  return { type: 'FeatureCollection', features };
}
