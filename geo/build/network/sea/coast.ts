import type { Rings } from '../../base/winding';

const BUCKETS_PER_DEGREE = 10;
const COLUMNS = 360 * BUCKETS_PER_DEGREE;
const ROWS = 180 * BUCKETS_PER_DEGREE;
export const METRES_PER_DEGREE = 111_195;
const RADIANS = Math.PI / 180;

/** All strokes of the shores, listed by the tenths of a degree they touch. */
export class Coast {
  /** Four numbers a stroke: longitude and latitude of its ends. */
  private readonly strokes: Float64Array;
  private readonly starts: Int32Array;
  private readonly listed: Int32Array;

  constructor(polygons: readonly Rings[]) {
    this.strokes = collectStrokes(polygons);
    this.starts = new Int32Array(ROWS * COLUMNS + 1);
    this.eachBucket((bucket) => void (this.starts[bucket + 1]! += 1));
    for (let bucket = 0; bucket < ROWS * COLUMNS; bucket += 1) this.starts[bucket + 1]! += this.starts[bucket]!;
    this.listed = new Int32Array(this.starts[ROWS * COLUMNS]!);
    const next = this.starts.slice();
    this.eachBucket((bucket, stroke) => void (this.listed[next[bucket]!++] = stroke));
  }

  /**
   * Metres to the nearest shore, or the limit where none is nearer. Flat about the point, which over a few miles is true to
   * a thousandth.
   */
  distance(longitude: number, latitude: number, limitMetres: number): number {
    const reach = limitMetres / METRES_PER_DEGREE;
    return Math.sqrt(this.look(longitude, latitude, reach * reach, 0)) * METRES_PER_DEGREE;
  }

  /** Whether a shore lies nearer than so many metres. */
  isNearer(longitude: number, latitude: number, metres: number): boolean {
    const reach = metres / METRES_PER_DEGREE;
    return this.look(longitude, latitude, reach * reach, reach * reach) < reach * reach;
  }

  /**
   * The lesser of a bound and the square of the distance to the nearest shore, in degrees of latitude; or any that is less than
   * what is enough. The nearest buckets come first, and those that lie farther off than what was found are passed over.
   */
  private look(longitude: number, latitude: number, bound: number, enough: number): number {
    const out = Math.max(0.01, Math.cos(latitude * RADIANS));
    const middle = Math.min(ROWS - 1, Math.floor((latitude + 90) * BUCKETS_PER_DEGREE));
    let best = this.lookAlong(middle, longitude, latitude, out, bound, enough);
    for (const step of [-1, 1]) {
      for (let row = middle + step; row >= 0 && row < ROWS && best >= enough; row += step) {
        const gap = (step < 0 ? row + 1 : row) / BUCKETS_PER_DEGREE - 90 - latitude;
        if (gap * gap > best) break;
        best = this.lookAlong(row, longitude, latitude, out, best, enough);
      }
    }
    return best;
  }

  /** The same for a row of buckets. */
  private lookAlong(row: number, longitude: number, latitude: number, out: number, bound: number, enough: number): number {
    const centre = Math.floor((longitude + 180) * BUCKETS_PER_DEGREE);
    let best = this.nearerAt(centre, row, longitude, latitude, out, bound);
    for (const step of [-1, 1]) {
      for (let column = centre + step; best >= enough; column += step) {
        const gap = ((step < 0 ? column + 1 : column) / BUCKETS_PER_DEGREE - 180 - longitude) * out;
        if (gap * gap > best) break;
        best = this.nearerAt(column, row, longitude, latitude, out, best);
      }
    }
    return best;
  }

  private nearerAt(column: number, row: number, longitude: number, latitude: number, out: number, bound: number): number {
    const turned = column < 0 ? column + COLUMNS : column >= COLUMNS ? column - COLUMNS : column;
    const shift = (column - turned) / BUCKETS_PER_DEGREE;
    return this.nearer(row * COLUMNS + turned, longitude - shift, latitude, out, bound);
  }

  /** The lesser of a squared distance in degrees of latitude and that to the strokes of a bucket. */
  private nearer(bucket: number, longitude: number, latitude: number, out: number, bound: number): number {
    const { strokes, starts, listed } = this;
    let best = bound;
    for (let at = starts[bucket]!; at < starts[bucket + 1]!; at += 1) {
      const stroke = listed[at]! * 4;
      const x0 = (strokes[stroke]! - longitude) * out;
      const y0 = strokes[stroke + 1]! - latitude;
      const x1 = (strokes[stroke + 2]! - longitude) * out;
      const y1 = strokes[stroke + 3]! - latitude;
      // Most strokes lie farther off than what was found, by the box round them already.
      const across = x0 < x1 ? (x0 > 0 ? x0 : x1 < 0 ? x1 : 0) : x1 > 0 ? x1 : x0 < 0 ? x0 : 0;
      const up = y0 < y1 ? (y0 > 0 ? y0 : y1 < 0 ? y1 : 0) : y1 > 0 ? y1 : y0 < 0 ? y0 : 0;
      if (across * across + up * up >= best) continue;
      const dx = (strokes[stroke + 2]! - strokes[stroke]!) * out;
      const dy = strokes[stroke + 3]! - strokes[stroke + 1]!;
      const square = dx * dx + dy * dy;
      const share = square === 0 ? 0 : Math.max(0, Math.min(1, -(x0 * dx + y0 * dy) / square));
      const [x, y] = [x0 + share * dx, y0 + share * dy];
      best = Math.min(best, x * x + y * y);
    }
    return best;
  }

  private eachBucket(visit: (bucket: number, stroke: number) => void): void {
    const { strokes } = this;
    for (let stroke = 0; stroke * 4 < strokes.length; stroke += 1) {
      const [x0, y0] = [strokes[stroke * 4]!, strokes[stroke * 4 + 1]!];
      const [x1, y1] = [strokes[stroke * 4 + 2]!, strokes[stroke * 4 + 3]!];
      // A long stroke is rare but may slant across many buckets: it is cut so that its box stays small.
      const pieces = Math.max(1, Math.ceil(Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0)) * BUCKETS_PER_DEGREE));
      const seen = new Set<number>();
      for (let piece = 0; piece < pieces; piece += 1) {
        const [one, other] = [piece / pieces, (piece + 1) / pieces];
        eachInBox(x0 + one * (x1 - x0), y0 + one * (y1 - y0), x0 + other * (x1 - x0), y0 + other * (y1 - y0), (bucket) => {
          if (seen.has(bucket)) return;
          seen.add(bucket);
          visit(bucket, stroke);
        });
      }
    }
  }
}

function eachInBox(x0: number, y0: number, x1: number, y1: number, visit: (bucket: number) => void): void {
  const column = (x: number): number => Math.max(0, Math.min(COLUMNS - 1, Math.floor((x + 180) * BUCKETS_PER_DEGREE)));
  const row = (y: number): number => Math.max(0, Math.min(ROWS - 1, Math.floor((y + 90) * BUCKETS_PER_DEGREE)));
  for (let at = row(Math.min(y0, y1)); at <= row(Math.max(y0, y1)); at += 1) {
    for (let across = column(Math.min(x0, x1)); across <= column(Math.max(x0, x1)); across += 1) visit(at * COLUMNS + across);
  }
}

/** Strokes along the antimeridian and along the South Pole's edge are cuts and no shores. */
function collectStrokes(polygons: readonly Rings[]): Float64Array {
  const strokes: number[] = [];
  for (const ring of polygons.flat()) {
    for (let index = 1; index < ring.length; index += 1) {
      const [x0, y0] = ring[index - 1] as [number, number];
      const [x1, y1] = ring[index] as [number, number];
      const isCut = (Math.abs(x0) > 179.9999 && Math.abs(x1) > 179.9999) || (y0 < -89 && y1 < -89);
      if (!isCut) strokes.push(x0, y0, x1, y1);
    }
  }
  return Float64Array.from(strokes);
}
