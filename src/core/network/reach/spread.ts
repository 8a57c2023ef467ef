import { wrapLongitude } from '../../geodesy/longitude';
import type { SeaGrid } from '../sea/grid';
import { latitudeOf, longitudeOf, placeOn, pointAt, vectorAt, type Lattice } from './lattice';
import type { SourceList } from './source-list';
import { blankNotes, queue, type Notes } from './spread-notes';
import type { Walls } from './walls';
import type { Waters } from './waters';

export interface Sea {
  lattice: Lattice;
  waters: Waters;
  /** 1 for points within two steps of a wall. */
  besideWalls: Uint8Array;
  grid: Pick<SeaGrid, 'isClear'>;
  walls: Walls;
}

/** What is less by a smaller share differs by the roundness of the Earth alone: sources in a row would take turns. */
const WORTH_CHANGING = 0.998;
/** Points in a row that may be taken to see a source because one neighbour does. */
const MOST_LEANING = 6;
/** Points are settled in the order of their lengths to so small a part of a step. */
const SLOTS_PER_STEP = 100;
const STEP_METRES = 111_000;
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
export function spreadOverSea(sea: Sea, sources: SourceList, mostMetres: number): Float64Array {
  return new Spread(sea, sources, mostMetres).run();
}

class Spread {
  private readonly metres: Float64Array;
  private readonly source: Notes['source'];
  private readonly settled: Notes['settled'];
  private readonly seen: Notes['seen'];
  private readonly failed: Notes['failed'];
  private readonly second: Notes['second'];
  private readonly leaning: Notes['leaning'];

  constructor(
    private readonly sea: Sea,
    private readonly sources: SourceList,
    private readonly most: number
  ) {
    const { columns, rows, stepsPerDegree } = sea.lattice;
    queue.start(0, STEP_METRES / stepsPerDegree / SLOTS_PER_STEP);
    this.metres = new Float64Array(columns * rows).fill(Infinity);
    const notes = blankNotes(columns * rows);
    [this.source, this.seen, this.failed, this.second] = [notes.source, notes.seen, notes.failed, notes.second];
    [this.settled, this.leaning] = [notes.settled, notes.leaning];
    for (let source = 0; source < sources.count; source += 1) {
      if (sources.metresAt(source) <= most) queue.push(columns * rows + source, sources.metresAt(source));
    }
  }

  run(): Float64Array {
    const { metres, settled } = this;
    const points = metres.length;
    while (queue.size > 0) {
      const point = queue.pop();
      if (point >= points) {
        this.sow(point - points);
        continue;
      }
      // Otherwise it was offered anew, for later, or no more.
      if (settled[point] || queue.slotOf(metres[point]!) > queue.slot) continue;
      if (!this.isInSight(point)) {
        this.lookRound(point);
        continue;
      }
      settled[point] = 1;
      this.handOn(point);
    }
    for (let point = 0; point < points; point += 1) if (!settled[point]) metres[point] = Infinity;
    return metres;
  }

  /** Offers a source to the points round it: those of its own cell, and more where not all of these are water. */
  private sow(source: number): void {
    const { column, row } = placeOn(this.sea.lattice, this.sources.at(source));
    const west = Math.floor(column);
    const south = Math.floor(row);
    const isWater =
      this.isWater(west, south) &&
      this.isWater(west + 1, south) &&
      this.isWater(west, south + 1) &&
      this.isWater(west + 1, south + 1);
    const margin = isWater ? 0 : 1;
    for (let up = -margin; up <= 1 + margin; up += 1) {
      for (let on = -margin; on <= 1 + margin; on += 1) {
        const point = pointAt(this.sea.lattice, west + on, south + up);
        if (point >= 0 && this.sea.waters.water[point] && !this.settled[point]) this.propose(point, source);
      }
    }
  }

  private isWater(column: number, row: number): boolean {
    const point = pointAt(this.sea.lattice, column, row);
    return point >= 0 && this.sea.waters.water[point] === 1;
  }

  private handOn(point: number): void {
    const { waters, lattice } = this.sea;
    const { settled, failed } = this;
    const { columns, rows } = lattice;
    const source = this.source[point]!;
    const row = (point / columns) | 0;
    const column = point - row * columns;
    for (let up = row === 0 ? 0 : -1; up <= (row === rows - 1 ? 0 : 1); up += 1) {
      for (let on = -1; on <= 1; on += 1) {
        const next = pointAt(this.sea.lattice, column + on, row + up);
        if (next < 0 || settled[next] || !waters.water[next] || failed[next] === source) continue;
        this.propose(next, source);
      }
    }
  }

  private settledAround(point: number): number[] {
    const { columns } = this.sea.lattice;
    const row = (point / columns) | 0;
    const column = point - row * columns;
    const around: number[] = [];
    for (let up = -1; up <= 1; up += 1) {
      for (let on = -1; on <= 1; on += 1) {
        const near = pointAt(this.sea.lattice, column + on, row + up);
        if (near >= 0 && this.settled[near] === 1) around.push(near);
      }
    }
    return around;
  }

  /** Offers a source, whether in sight or not: that is looked at when the point's turn comes. */
  private propose(point: number, source: number): void {
    if (this.source[point] === source) return;
    const metres = this.sources.lengthTo(source, this.sea.lattice, point);
    if (metres > this.most) return;
    if (metres < this.metres[point]! * WORTH_CHANGING) this.offer(point, source, metres);
    else this.second[point] = source;
  }

  private offer(point: number, source: number, metres: number): void {
    this.second[point] = this.source[point]!;
    this.metres[point] = metres;
    this.source[point] = source;
    queue.push(point, metres);
  }

  /** Offers a source that is known to be in sight. */
  private offerSeen(point: number, source: number): void {
    const metres = this.sources.lengthTo(source, this.sea.lattice, point);
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
    const { sources, failed, metres } = this;
    const { lattice } = this.sea;
    const lost = this.source[point]!;
    const known = this.settledAround(point);
    const offered = [this.second[point]!];
    for (const near of known) if (!offered.includes(this.source[near]!)) offered.push(this.source[near]!);
    failed[point] = lost;
    metres[point] = Infinity;
    const others = offered
      .filter((source) => source >= 0 && source !== lost)
      .map((source) => ({ source, length: sources.lengthTo(source, lattice, point) }))
      .sort((one, other) => one.length - other.length);
    const seen = others.find(({ source }) => this.sees(source, point))?.source;
    if (seen !== undefined) this.offerSeen(point, seen);
    this.turnRound(point, known);
  }

  /** Goes on round a corner: the neighbour by which that is shortest becomes a source, where this is shorter than what is known. */
  private turnRound(point: number, known: readonly number[]): void {
    const { sources, metres } = this;
    const { lattice } = this.sea;
    for (const near of known.toSorted((one, other) => metres[one]! - metres[other]!)) {
      if (metres[near]! >= metres[point]!) return;
      const source = sources.add(vectorAt(lattice, near), metres[near]!);
      if (sources.lengthTo(source, lattice, point) < metres[point]! && this.sees(source, point)) {
        this.offerSeen(point, source);
        return;
      }
      sources.dropLast();
    }
  }

  /** Whether the line to a source goes between two points that see it, over open water. */
  private isPassedOn(source: number, point: number): boolean {
    const { lattice, waters, besideWalls } = this.sea;
    if (besideWalls[point]) return false;
    const row = (point / lattice.columns) | 0;
    const column = point - row * lattice.columns;
    if (lattice.cosLatitude[row]! < NEAR_POLE) return false;
    const east = this.sources.eastTo(source, lattice, column, row);
    const north = this.sources.northTo(source, lattice, column, row);
    const onEast = Math.sign(east);
    const onNorth = Math.sign(north);
    const isWide = Math.abs(east) > Math.abs(north);
    const on = isWide ? onEast : 0;
    const up = isWide ? 0 : onNorth;
    const beside = pointAt(lattice, column + on, row + up);
    const slanting = pointAt(lattice, column + onEast, row + onNorth);
    if (beside < 0 || slanting < 0 || !this.leansOn(source, point, beside, slanting)) return false;
    if (waters.open[point]) return true;
    return waters.isStepClear(column, row, on, up) && waters.isStepClear(column, row, onEast, onNorth);
  }

  /**
   * Whether one of two points hands the sight of a source on. Where the other does not, the point may lie in the shadow of a
   * cape by a step, where the way round is as long to a hair; over more than a few points this adds up, so they are counted.
   */
  private leansOn(source: number, point: number, one: number, other: number): boolean {
    const isOne = this.hasSeen(source, one);
    const isOther = this.hasSeen(source, other);
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
    const { walls, lattice, grid } = this.sea;
    const row = (point / lattice.columns) | 0;
    const column = point - row * lattice.columns;
    if (walls.crosses(this.sources.vectorOf(source), vectorAt(lattice, point))) return false;
    return grid.isClear(this.sources.at(source), [wrapLongitude(longitudeOf(lattice, column)), latitudeOf(lattice, row)]);
  }
}
