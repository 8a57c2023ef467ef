declare module 'd3-geo-projection' {
  import type { GeoProjection } from 'd3-geo';

  /** The perspective of a camera over a globe. */
  interface GeoSatelliteProjection extends GeoProjection {
    /** From the middle of the globe, in radii. */
    distance(distance: number): this;
  }
  export function geoSatellite(): GeoSatelliteProjection;
}
