import { WGS84_FLATTENING as FLATTENING } from '#core/geodesy/ellipsoid';
import { prepare, type Prepared } from '#core/geodesy/fast-inverse';
import type { LonLat } from '#core/geodesy/longitude';

const RADIANS = Math.PI / 180;

/**
 * Walks geodesics between the points of a list. A great circle on the auxiliary sphere, whose longitudes are turned back
 * in proportion to the arc: within about a hundred metres of the geodesic (see `draw-line.ts`). One geodesic at a time.
 */
export class Stretch {
  readonly prepared: Prepared;
  /** Of the place last asked for. */
  longitude = 0;
  latitude = 0;
  /** Length in radians of arc. */
  arc = 0;
  private readonly longitudes: Float64Array;
  private start = 0;
  private shift = 0;
  private sinArc = 1;
  private readonly from = { cos: 0, sin: 0 };
  private readonly to = { x: 0, y: 0, z: 0 };

  constructor(points: readonly LonLat[]) {
    this.prepared = prepare(points);
    this.longitudes = Float64Array.from(points, (point) => point[0]);
  }

  /** Takes up the geodesic between two points. */
  set(i: number, j: number): void {
    const T = this.prepared.trigonometry;
    const [sin1, cos1] = [T[i * 4]!, T[i * 4 + 1]!];
    const [sin2, cos2] = [T[j * 4]!, T[j * 4 + 1]!];
    const sinTurn = T[j * 4 + 2]! * T[i * 4 + 3]! - T[j * 4 + 3]! * T[i * 4 + 2]!;
    const cosTurn = T[j * 4 + 3]! * T[i * 4 + 3]! + T[j * 4 + 2]! * T[i * 4 + 2]!;
    const plain = Math.atan2(Math.hypot(cos2 * sinTurn, cos1 * sin2 - sin1 * cos2 * cosTurn), sin1 * sin2 + cos1 * cos2 * cosTurn);
    const sinEquator = plain < 1e-9 ? 0 : (cos1 * cos2 * sinTurn) / Math.sin(plain);
    this.shift = FLATTENING * sinEquator * plain * (1 - (FLATTENING / 4) * (1 - sinEquator * sinEquator));
    const [x, y] = [cosTurn - sinTurn * this.shift, sinTurn + cosTurn * this.shift];
    this.arc = Math.atan2(Math.hypot(cos2 * y, cos1 * sin2 - sin1 * cos2 * x), sin1 * sin2 + cos1 * cos2 * x);
    this.sinArc = Math.sin(this.arc);
    this.start = this.longitudes[i]!;
    this.from.cos = cos1;
    this.from.sin = sin1;
    this.to.x = cos2 * x;
    this.to.y = cos2 * y;
    this.to.z = sin2;
  }

  /** Goes to a share of the way. */
  goTo(share: number): void {
    const other = share * this.arc;
    const [one, two] = [Math.sin(this.arc - other) / this.sinArc, Math.sin(other) / this.sinArc];
    const x = one * this.from.cos + two * this.to.x;
    const y = two * this.to.y;
    const z = one * this.from.sin + two * this.to.z;
    this.longitude = this.start + (Math.atan2(y, x) - this.shift * share) / RADIANS;
    this.latitude = Math.atan2(z, (1 - FLATTENING) * Math.sqrt(x * x + y * y)) / RADIANS;
  }
}
