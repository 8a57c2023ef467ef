declare module 'shpjs' {
  import type { Geometry } from 'geojson';

  type Shape = Exclude<Geometry, { type: 'GeometryCollection' }>;
  /** The shapes in order, `null` for one without a geometry, brought to WGS84 from the projection that the definition (WKT or PROJ) declares. */
  export function parseShp(shp: DataView, projection: string | undefined): (Shape | null)[];
  /** The rows in order. */
  export function parseDbf(dbf: DataView, encoding: string | undefined): Record<string, unknown>[];
}
