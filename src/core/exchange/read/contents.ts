import type { Geometry, Position } from 'geojson';
import { GEOMETRY_KINDS, type GeometryKind, type LayerContents, type LayerFeature, type LayerProperty } from '../layer';
import { Extent } from './extent';

type PropertyType = LayerProperty['type'];

/** Adds up what is in a layer, feature by feature. */
export class ContentsTally {
  readonly #extent = new Extent();
  readonly #kinds = new Set<GeometryKind>();
  readonly #types = new Map<string, PropertyType | undefined>();
  #featureCount = 0;
  #vertexCount = 0;

  add({ geometry, properties }: LayerFeature): void {
    this.#featureCount += 1;
    this.#addGeometry(geometry);
    if (!properties) return;
    for (const name of Object.keys(properties)) {
      const type = typeOf(properties[name]);
      const known = this.#types.get(name);
      this.#types.set(name, known === undefined || type === undefined ? (known ?? type) : known === type ? type : 'other');
    }
  }

  contents(): LayerContents {
    return {
      featureCount: this.#featureCount,
      vertexCount: this.#vertexCount,
      kinds: GEOMETRY_KINDS.filter((kind) => this.#kinds.has(kind)),
      bounds: this.#extent.bounds(),
      properties: [...this.#types].map(([name, type]) => ({ name, type: type ?? 'text' }))
    };
  }

  #addGeometry(geometry: Geometry): void {
    switch (geometry.type) {
      case 'GeometryCollection':
        return geometry.geometries.forEach((each) => this.#addGeometry(each));
      case 'Point':
        return this.#addPositions('point', [geometry.coordinates]);
      case 'MultiPoint':
        return this.#addPositions('point', geometry.coordinates);
      case 'LineString':
        return this.#addPositions('line', geometry.coordinates);
      case 'MultiLineString':
        return geometry.coordinates.forEach((line) => this.#addPositions('line', line));
      case 'Polygon':
        return geometry.coordinates.forEach((ring) => this.#addPositions('polygon', ring));
      case 'MultiPolygon':
        return geometry.coordinates.flat().forEach((ring) => this.#addPositions('polygon', ring));
    }
  }

  #addPositions(kind: GeometryKind, positions: readonly Position[]): void {
    this.#kinds.add(kind);
    this.#vertexCount += positions.length;
    this.#extent.add(positions, kind !== 'point');
  }
}

/** Of which type a value is; nothing is of none. */
function typeOf(value: unknown): PropertyType | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'boolean' : 'other';
}
