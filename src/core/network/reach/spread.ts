import { NumberQueue } from '../sea/queue';
import type { SeaGrid } from '../sea/grid';
import { placeOn, type Lattice } from './lattice';
import { arcMetres, arcOfChord, positionOf } from './sphere';
import type { Walls } from './walls';

/** Places one sets out from, each with what it takes to be there. */
export interface Sources {
  count: number;
  /** Unit vectors, three numbers each. */
  vectors: Float64Array;
  metres: Float64Array;
}

export interface Sea {
  lattice: Lattice;
  /** 1 for points in open water. */
  water: Uint8Array;
  /** 1 for points round which there is nothing but open water as far as their neighbours. */
  open: Uint8Array;
  /** 1 for points within two steps of a wall. */
  besideWalls: Uint8Array;
  grid: Pick<SeaGrid, 'isClear'>;
  walls: Walls;
}

/** Columns and rows from a point to its neighbours. */
const NEIGHBOURS = [-1, 0, 1] as const;
/** Corners around a source that are looked at, from as many columns and rows before its place. */
const AROUND = [-1, 0, 1, 2] as const;
const CELL = [0, 1] as const;
/** Points in a row that may be taken to see a source because one neighbour does. */
const MOST_LEANING = 3;
/** Nearer a pole than this cosine, columns are too narrow to tell directions by. */
const NEAR_POLE = 1e-3;

/**
 * The least that every point of open water takes: of all sources, what it takes to be there and the straight line from
 * it, as long as that line keeps to open water and crosses no wall. Infinite beyond `mostMetres`, on land, and where no
 * source leads.
 *
 * Method: points are settled by Dijkstra's rule, and each hands its source on to its neighbours, so that every length is
 * reckoned from a source and not summed over steps (compare Nash et al., Lazy Theta*, 2010). The line to a source is clear
 * if it is from both neighbours it passes between; only at the edges of a source's realm is it looked at over its whole
 * length. Where no source is in sight, the neighbour becomes one.
 */
export function spreadOverSea(sea: Sea, sources: Sources, mostMetres: number): Float64Array {
  return new Spread(sea, sources, mostMetres).run();
}

class Spread {
  private readonly metres: Float64Array;
  private readonly source: Int32Array;
  private readonly settled: Uint8Array;
  /** The source a point was found to see, and the one it was found not to. */
  private readonly seen: Int32Array;
  private readonly failed: Int32Array;
  /** A source that was once offered to a point, and gave way to one that promised less. */
  private readonly second: Int32Array;
  /** How many points the sight of a source was passed on over by one neighbour alone. */
  private readonly leaning: Uint8Array;
  private readonly queue = new NumberQueue();
  private readonly sx: number[] = [];
  private readonly sy: number[] = [];
  private readonly sz: number[] = [];
  private readonly base: number[] = [];

  constructor(
    private readonly sea: Sea,
    sources: Sources,
    private readonly most: number
  ) {
    const { columns, rows } = sea.lattice;
    this.metres = new Float64Array(columns * rows).fill(Infinity);
    this.source = new Int32Array(columns * rows).fill(-1);
    this.settled = new Uint8Array(columns * rows);
    this.seen = new Int32Array(columns * rows).fill(-1);
    this.failed = new Int32Array(columns * rows).fill(-1);
    this.second = new Int32Array(columns * rows).fill(-1);
    this.leaning = new Uint8Array(columns * rows);
    for (let index = 0; index < sources.count; index += 1) {
      const { vectors } = sources;
      this.addSource(vectors[index * 3]!, vectors[index * 3 + 1]!, vectors[index * 3 + 2]!, sources.metres[index]!);
      if (sources.metres[index]! <= most) this.queue.push(columns * rows + index, sources.metres[index]!);
    }
  }

  run(): Float64Array {
    const { queue, settled } = this;
    while (queue.size > 0) {
      const key = queue.leastKey();
      const point = queue.pop();
      if (point >= settled.length) {
        this.sow(point - settled.length);
        continue;
      }
      if (settled[point] || key > this.metres[point]!) continue;
      if (!this.isInSight(point)) {
        this.lookRound(point);
        continue;
      }
      settled[point] = 1;
      this.handOn(point);
    }
    return this.metres.map((metres, point) => (settled[point] ? metres : Infinity));
  }

  private addSource(x: number, y: number, z: number, metres: number): number {
    this.sx.push(x);
    this.sy.push(y);
    this.sz.push(z);
    return this.base.push(metres) - 1;
  }

  /** Offers a source to the points round it: those of its own cell, and more where not all of these are water. */
  private sow(source: number): void {
    const { water } = this.sea;
    const at = positionOf(this.sx[source]!, this.sy[source]!, this.sz[source]!);
    const { column, row } = placeOn(this.sea.lattice, at);
    const pointsOf = (steps: readonly number[]): number[] =>
      steps
        .flatMap((up) => steps.map((on) => this.pointAt(Math.floor(column) + on, Math.floor(row) + up)))
        .filter((point) => point >= 0 && water[point] === 1);
    const cell = pointsOf(CELL);
    for (const point of cell.length === CELL.length ** 2 ? cell : pointsOf(AROUND)) {
      if (!this.settled[point]) this.propose(point, source);
    }
  }

  /** Number of the point of a column and row; −1 beyond the lattice. */
  private pointAt(column: number, row: number): number {
    const { columns, rows, isRound } = this.sea.lattice;
    if (row < 0 || row >= rows) return -1;
    if (column >= 0 && column < columns) return row * columns + column;
    return isRound ? row * columns + (((column % columns) + columns) % columns) : -1;
  }

  private handOn(point: number): void {
    const { water, lattice } = this.sea;
    const { settled, failed } = this;
    const { columns, rows } = lattice;
    const source = this.source[point]!;
    const row = (point / columns) | 0;
    const column = point - row * columns;
    for (let up = row === 0 ? 0 : -1; up <= (row === rows - 1 ? 0 : 1); up += 1) {
      for (let on = -1; on <= 1; on += 1) {
        const next = this.pointAt(column + on, row + up);
        if (next < 0 || settled[next] || !water[next] || failed[next] === source) continue;
        this.propose(next, source);
      }
    }
  }

  private settledAround(point: number): number[] {
    const { columns } = this.sea.lattice;
    const row = Math.floor(point / columns);
    const column = point - row * columns;
    return NEIGHBOURS.flatMap((up) => NEIGHBOURS.map((on) => this.pointAt(column + on, row + up))).filter(
      (near) => near >= 0 && this.settled[near] === 1
    );
  }

  /** Offers a source, whether in sight or not: that is looked at when the point's turn comes. */
  private propose(point: number, source: number): void {
    if (this.source[point] === source) return;
    const metres = this.lengthTo(source, point);
    if (metres > this.most) return;
    if (metres < this.metres[point]!) this.offer(point, source, metres);
    else this.second[point] = source;
  }

  private offer(point: number, source: number, metres: number): void {
    this.second[point] = this.source[point]!;
    this.metres[point] = metres;
    this.source[point] = source;
    this.queue.push(point, metres);
  }

  /** Offers a source that is known to be in sight. */
  private offerSeen(point: number, source: number): void {
    const metres = this.lengthTo(source, point);
    if (metres > this.most) return;
    this.offer(point, source, metres);
    this.seen[point] = source;
  }

  private isInSight(point: number): boolean {
    const source = this.source[point]!;
    return this.seen[point] === source || this.isPassedOn(source, point) || this.sees(source, point);
  }

  /** The source of a point is out of its sight: takes the best that is not, or goes on round a corner by a neighbour. */
  private lookRound(point: number): void {
    const lost = this.source[point]!;
    this.failed[point] = lost;
    this.metres[point] = Infinity;
    const known = this.settledAround(point);
    for (const source of new Set([this.second[point]!, ...known.map((near) => this.source[near]!)])) {
      if (source < 0 || source === lost || this.lengthTo(source, point) >= this.metres[point]! || !this.sees(source, point))
        continue;
      this.offerSeen(point, source);
    }
    for (const near of known) this.turnAt(near, point);
  }

  /** Goes on round a corner: the point before it becomes a source. */
  private turnAt(point: number, next: number): void {
    const [x, y, z] = this.vectorOf(point);
    const [nx, ny, nz] = this.vectorOf(next);
    if (this.metres[point]! + arcMetres(x, y, z, nx, ny, nz) >= this.metres[next]!) return;
    if (this.sea.walls.crosses(x, y, z, nx, ny, nz) || !this.sea.grid.isClear(positionOf(x, y, z), positionOf(nx, ny, nz)))
      return;
    this.offerSeen(next, this.addSource(x, y, z, this.metres[point]!));
  }

  private vectorOf(point: number): [number, number, number] {
    const { columns, cosLatitude, sinLatitude, cosLongitude, sinLongitude } = this.sea.lattice;
    const row = Math.floor(point / columns);
    const column = point - row * columns;
    return [cosLatitude[row]! * cosLongitude[column]!, cosLatitude[row]! * sinLongitude[column]!, sinLatitude[row]!];
  }

  private lengthTo(source: number, point: number): number {
    const { columns, cosLatitude, sinLatitude, cosLongitude, sinLongitude } = this.sea.lattice;
    const row = (point / columns) | 0;
    const column = point - row * columns;
    const across = cosLatitude[row]!;
    const dx = this.sx[source]! - across * cosLongitude[column]!;
    const dy = this.sy[source]! - across * sinLongitude[column]!;
    const dz = this.sz[source]! - sinLatitude[row]!;
    return this.base[source]! + arcOfChord(dx * dx + dy * dy + dz * dz);
  }

  /** Whether the line to a source goes between two points that see it, over open water. */
  private isPassedOn(source: number, point: number): boolean {
    if (!this.sea.open[point] || this.sea.besideWalls[point]) return false;
    const { columns, cosLatitude, sinLatitude, cosLongitude, sinLongitude } = this.sea.lattice;
    const row = (point / columns) | 0;
    const column = point - row * columns;
    const cosB = cosLatitude[row]!;
    if (cosB < NEAR_POLE) return false;
    const cosL = cosLongitude[column]!;
    const sinL = sinLongitude[column]!;
    const x = this.sx[source]!;
    const y = this.sy[source]!;
    // Towards the source, in columns and rows.
    const east = (y * cosL - x * sinL) / cosB;
    const north = this.sz[source]! * cosB - (x * cosL + y * sinL) * sinLatitude[row]!;
    const [onEast, onNorth] = [Math.sign(east), Math.sign(north)];
    const isWide = Math.abs(east) > Math.abs(north);
    const beside = this.pointAt(column + (isWide ? onEast : 0), row + (isWide ? 0 : onNorth));
    const slanting = this.pointAt(column + onEast, row + onNorth);
    return beside >= 0 && slanting >= 0 && this.leansOn(source, point, beside, slanting);
  }

  /**
   * Whether one of two points hands the sight of a source on. Where the other does not, the point may lie in the shadow of a
   * cape by a step, where the way round is as long to a hair; over more than a few points this adds up, so they are counted.
   */
  private leansOn(source: number, point: number, one: number, other: number): boolean {
    const [isOne, isOther] = [this.hasSeen(source, one), this.hasSeen(source, other)];
    if (!isOne && !isOther) return false;
    const before = isOne && isOther ? Math.max(this.leaning[one]!, this.leaning[other]!) : this.leaning[isOne ? one : other]! + 1;
    if (before > MOST_LEANING) return false;
    this.leaning[point] = before;
    return true;
  }

  private hasSeen(source: number, point: number): boolean {
    return this.settled[point] === 1 && this.source[point] === source;
  }

  private sees(source: number, point: number): boolean {
    const [x, y, z] = [this.sx[source]!, this.sy[source]!, this.sz[source]!];
    const [px, py, pz] = this.vectorOf(point);
    return !this.sea.walls.crosses(x, y, z, px, py, pz) && this.sea.grid.isClear(positionOf(x, y, z), positionOf(px, py, pz));
  }
}
