import type { LonLat } from './longitude';

/** Nearer to an edge than this, in degrees (a tenth of a millimetre), a point lies on it: ends of edges are no more exact. */
const ON_EDGE_DEGREES = 1e-9;
const TURN_DEGREES = 360;
const EDGES_PER_BAND = 16;
/** Entries an edge may have on average: edges from top to bottom would else fill every band. */
const MOST_ENTRIES = 4;

type Side = 'in' | 'out' | 'on';

/** A closed ring of edges straight in degrees, sorted into bands of latitude, to be asked of many points and edges. */
export class RingIndex {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
  private readonly bands: readonly (readonly number[])[];

  constructor(readonly outline: readonly LonLat[]) {
    let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
    for (const [longitude, latitude] of outline) {
      west = Math.min(west, longitude);
      east = Math.max(east, longitude);
      south = Math.min(south, latitude);
      north = Math.max(north, latitude);
    }
    [this.west, this.east, this.south, this.north] = [west, east, south, north];
    let count = Math.max(1, Math.ceil(outline.length / EDGES_PER_BAND));
    while (count > 1 && this.entriesOf(count) > MOST_ENTRIES * outline.length) count = Math.ceil(count / 4);
    const bands: number[][] = Array.from({ length: count }, () => []);
    for (let edge = 1; edge < outline.length; edge += 1) {
      const [first, last] = this.span(edge, count);
      for (let band = first; band <= last; band += 1) bands[band]!.push(edge);
    }
    this.bands = bands;
  }

  /** On which sides of the ring the points of another lie, whichever turn of the Earth either was drawn in; ends at one within. */
  sidesOf(outline: readonly LonLat[]): ReadonlySet<Side> {
    const sides = new Set<Side>();
    for (const [longitude, latitude] of outline) {
      const seen = this.turnsTo(longitude, longitude).map((turn) => this.sideOf(longitude + turn, latitude));
      if (seen.includes('in')) return sides.add('in');
      sides.add(seen.includes('on') ? 'on' : 'out');
    }
    return sides;
  }

  /** Whether an edge of another ring crosses one of this, each having its ends on both sides of the other. */
  isCrossedBy(outline: readonly LonLat[]): boolean {
    return outline.some((to, index) => {
      const from = outline[index - 1] ?? to;
      const turns = this.turnsTo(Math.min(from[0], to[0]), Math.max(from[0], to[0]));
      return turns.some((turn) => this.isCrossedAt([from[0] + turn, from[1]], [to[0] + turn, to[1]]));
    });
  }

  /** Whether edges that do not follow one another cross or touch. */
  meetsItself(): boolean {
    return this.bands.some((band) => {
      const sorted = band.toSorted((one, other) => this.westOf(one) - this.westOf(other));
      return sorted.some((one, place) => {
        const [from, to] = [this.outline[one - 1]!, this.outline[one]!];
        const east = Math.max(from[0], to[0]);
        for (let next = place + 1; next < sorted.length && this.westOf(sorted[next]!) <= east; next += 1)
          if (this.areApart(one, sorted[next]!) && doMeet(from, to, this.outline[sorted[next]! - 1]!, this.outline[sorted[next]!]!)) return true; // prettier-ignore
        return false;
      });
    });
  }

  /** By how many degrees, whole turns, a stretch of longitudes is to be carried to lie where the ring was drawn. */
  turnsTo(west: number, east: number): number[] {
    const first = Math.ceil((this.west - east) / TURN_DEGREES);
    const last = Math.floor((this.east - west) / TURN_DEGREES);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => (first + index) * TURN_DEGREES || 0);
  }

  private sideOf(longitude: number, latitude: number): Side {
    if (!(latitude >= this.south - ON_EDGE_DEGREES && latitude <= this.north + ON_EDGE_DEGREES)) return 'out';
    let isIn = false;
    for (const edge of this.bands[bandOf(this, latitude, this.bands.length)]!) {
      const [from, to] = [this.outline[edge - 1]!, this.outline[edge]!];
      if (isOnEdge(from, to, longitude, latitude)) return 'on';
      if (from[1] > latitude === to[1] > latitude) continue;
      if (from[0] + ((latitude - from[1]) / (to[1] - from[1])) * (to[0] - from[0]) > longitude) isIn = !isIn;
    }
    return isIn ? 'in' : 'out';
  }

  private isCrossedAt(from: LonLat, to: LonLat): boolean {
    const last = bandOf(this, Math.max(from[1], to[1]), this.bands.length);
    for (let band = bandOf(this, Math.min(from[1], to[1]), this.bands.length); band <= last; band += 1)
      if (this.bands[band]!.some((edge) => doCross(from, to, this.outline[edge - 1]!, this.outline[edge]!))) return true;
    return false;
  }

  private westOf(edge: number): number {
    return Math.min(this.outline[edge - 1]![0], this.outline[edge]![0]);
  }

  /** Whether two edges do not follow one another. */
  private areApart(one: number, other: number): boolean {
    const steps = Math.abs(one - other);
    return steps > 1 && steps < this.outline.length - 2;
  }

  private entriesOf(count: number): number {
    let entries = 0;
    for (let edge = 1; edge < this.outline.length; edge += 1) {
      const [first, last] = this.span(edge, count);
      entries += last - first + 1;
    }
    return entries;
  }

  private span(edge: number, count: number): [first: number, last: number] {
    const [one, other] = [this.outline[edge - 1]![1], this.outline[edge]![1]];
    return [
      bandOf(this, Math.min(one, other) - ON_EDGE_DEGREES, count),
      bandOf(this, Math.max(one, other) + ON_EDGE_DEGREES, count)
    ];
  }
}

function bandOf({ south, north }: RingIndex, latitude: number, count: number): number {
  const band = Math.floor(((latitude - south) / (north - south)) * count);
  return Math.min(Math.max(band, 0), count - 1) || 0;
}

function isOnEdge([west, south]: LonLat, [east, north]: LonLat, longitude: number, latitude: number): boolean {
  const [alongEast, alongNorth] = [east - west, north - south];
  const squared = alongEast ** 2 + alongNorth ** 2;
  const share = squared === 0 ? 0 : ((longitude - west) * alongEast + (latitude - south) * alongNorth) / squared;
  const foot = Math.min(1, Math.max(0, share));
  return Math.hypot(longitude - west - foot * alongEast, latitude - south - foot * alongNorth) < ON_EDGE_DEGREES;
}

function doCross(a: LonLat, b: LonLat, c: LonLat, d: LonLat): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

/** As `doCross`, or an end of one lies on the other. */
function doMeet(a: LonLat, b: LonLat, c: LonLat, d: LonLat): boolean {
  if (Math.max(a[1], b[1]) < Math.min(c[1], d[1]) || Math.max(c[1], d[1]) < Math.min(a[1], b[1])) return false;
  return turn(a, b, c) * turn(a, b, d) <= 0 && turn(c, d, a) * turn(c, d, b) <= 0;
}

function turn(a: LonLat, b: LonLat, c: LonLat): number {
  return Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
}
