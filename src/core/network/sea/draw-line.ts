import { WGS84_EQUATORIAL_RADIUS_METRES as RADIUS_METRES, WGS84_FLATTENING as FLATTENING } from '../../geodesy/ellipsoid';
import { nearestLongitude, type LonLat } from '../../geodesy/longitude';
import { RADIANS_PER_DEGREE } from '../../geodesy/wgs84';

/** Straight strokes between the points stay within about this of the geodesic. */
const TOLERANCE_METRES = 200;
/** No stroke is longer, so that a globe's curve is followed too. */
const MOST_ARC = 2.5 * RADIANS_PER_DEGREE;
/** A shorter line is one stroke: it strays less than the tolerance wherever there is sea. */
const SHORT_DEGREES = 0.2;

/**
 * A geodesic as it is drawn, in strokes; its memory is kept from one line to the next.
 *
 * Method: points are taken at equal arcs of the great circle on the auxiliary sphere (Bessel 1825), whose longitudes are
 * turned back to the ellipsoid's in proportion to the arc, to the first order of the flattening: within 100 m of the
 * geodesic on the longest lines. A stroke of arc σ strays from it by about R σ² tan φ ÷ 8.
 */
export class DrawnLine {
  /** How many strokes. */
  strokes = 1;
  lengthMetres = 0;
  /** Where the line stands; longitudes run on from the start's. */
  longitude = 0;
  latitude = 0;
  private from: LonLat = [0, 0];
  private end: LonLat = [0, 0];
  private sin1 = 0;
  private cos1 = 0;
  private sin2 = 0;
  private cos2 = 0;
  private turn = 0;
  private shift = 0;
  private arc = 0;
  /** The end on the sphere, along and across the start's meridian. */
  private outward = 0;
  private sideward = 0;

  /** Takes a line up and stands at its start. */
  set(from: LonLat, to: LonLat): void {
    this.from = from;
    this.end = [nearestLongitude(to[0], from[0]), to[1]];
    [this.longitude, this.latitude] = from;
    const east = this.end[0] - from[0];
    this.setLatitudes(from[1], to[1]);
    // On the sphere the longitude grows by more than on the ellipsoid: one step of Bessel's equation.
    this.turn = east * RADIANS_PER_DEGREE;
    this.shift = this.longitudeShift(this.arcBetween());
    this.turn += this.shift;
    this.arc = this.arcBetween();
    [this.outward, this.sideward] = [this.cos2 * Math.cos(this.turn), this.cos2 * Math.sin(this.turn)];
    this.lengthMetres = this.arc * RADIUS_METRES;
    this.strokes = Math.abs(east) + Math.abs(to[1] - from[1]) < SHORT_DEGREES ? 1 : this.countStrokes();
  }

  /** Goes to the end of a stroke; 0 is the start of the line. */
  goTo(stroke: number): void {
    if (stroke <= 0 || stroke >= this.strokes) {
      [this.longitude, this.latitude] = stroke <= 0 ? this.from : this.end;
      return;
    }
    const share = stroke / this.strokes;
    const [one, other] = [Math.sin((1 - share) * this.arc), Math.sin(share * this.arc)];
    const x = one * this.cos1 + other * this.outward;
    const y = other * this.sideward;
    const z = one * this.sin1 + other * this.sin2;
    this.longitude = this.from[0] + (Math.atan2(y, x) - this.shift * share) / RADIANS_PER_DEGREE;
    this.latitude = Math.atan2(z, (1 - FLATTENING) * Math.sqrt(x * x + y * y)) / RADIANS_PER_DEGREE;
  }

  /** Sines and cosines of the reduced latitudes. */
  private setLatitudes(from: number, to: number): void {
    const [north1, out1] = [(1 - FLATTENING) * Math.sin(from * RADIANS_PER_DEGREE), Math.cos(from * RADIANS_PER_DEGREE)];
    const [north2, out2] = [(1 - FLATTENING) * Math.sin(to * RADIANS_PER_DEGREE), Math.cos(to * RADIANS_PER_DEGREE)];
    const [length1, length2] = [Math.sqrt(north1 * north1 + out1 * out1), Math.sqrt(north2 * north2 + out2 * out2)];
    [this.sin1, this.cos1] = [north1 / length1, out1 / length1];
    [this.sin2, this.cos2] = [north2 / length2, out2 / length2];
  }

  private arcBetween(): number {
    const { sin1, cos1, sin2, cos2, turn } = this;
    const across = cos2 * Math.sin(turn);
    const ahead = cos1 * sin2 - sin1 * cos2 * Math.cos(turn);
    return Math.atan2(Math.sqrt(across * across + ahead * ahead), sin1 * sin2 + cos1 * cos2 * Math.cos(turn));
  }

  /** How much the longitude on the sphere is ahead: f sin α₀ σ, to the first order, with its second term. */
  private longitudeShift(arc: number): number {
    if (arc < 1e-9) return 0;
    const sinEquator = (this.cos1 * this.cos2 * Math.sin(this.turn)) / Math.sin(arc);
    return FLATTENING * sinEquator * arc * (1 - (FLATTENING / 4) * (1 - sinEquator * sinEquator));
  }

  private countStrokes(): number {
    const { sin1, cos1, sin2, cos2, turn } = this;
    const [x, y] = [cos1 + cos2 * Math.cos(turn), cos2 * Math.sin(turn)];
    const middle = Math.abs(Math.atan2(sin1 + sin2, Math.sqrt(x * x + y * y))) / RADIANS_PER_DEGREE;
    const farthest = Math.min(89, Math.max(Math.abs(this.from[1]), Math.abs(this.end[1]), middle));
    const bend = (RADIUS_METRES * Math.tan(farthest * RADIANS_PER_DEGREE)) / 8;
    return Math.max(1, Math.ceil(this.arc / Math.min(MOST_ARC, Math.sqrt(TOLERANCE_METRES / bend))));
  }
}

const drawn = new DrawnLine();

/** Adds to a line the points of the geodesic from its last point to another, that one included; longitudes run on. */
export function drawLine(line: LonLat[], to: LonLat): void {
  const from = line.at(-1)!;
  const end: LonLat = [nearestLongitude(to[0], from[0]), to[1]];
  if (Math.abs(end[0] - from[0]) + Math.abs(end[1] - from[1]) >= SHORT_DEGREES) {
    drawn.set(from, end);
    for (let stroke = 1; stroke < drawn.strokes; stroke += 1) {
      drawn.goTo(stroke);
      line.push([drawn.longitude, drawn.latitude]);
    }
  }
  line.push(end);
}
