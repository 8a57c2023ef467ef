import type { LonLat } from '../../geodesy/longitude';
import type { Lattice } from './lattice';
import { positionOf, RADIUS_METRES, vectorOf, type Vector } from './sphere';

/** Places one sets out from over water, each with what it takes to be there in metres. */
export class SourceList {
  private readonly x: number[] = [];
  private readonly y: number[] = [];
  private readonly z: number[] = [];
  private readonly metres: number[] = [];
  /** Where not known, found when first asked for. */
  private readonly positions: (LonLat | undefined)[] = [];

  get count(): number {
    return this.metres.length;
  }

  /** Adds a place, by its vector, and gives its number. */
  add([x, y, z]: Vector, metres: number, at?: LonLat): number {
    this.x.push(x);
    this.y.push(y);
    this.z.push(z);
    this.positions.push(at);
    return this.metres.push(metres) - 1;
  }

  addAt(at: LonLat, metres: number): number {
    return this.add(vectorOf(at), metres, at);
  }

  dropLast(): void {
    for (const list of [this.x, this.y, this.z, this.metres, this.positions]) list.pop();
  }

  metresAt(source: number): number {
    return this.metres[source]!;
  }

  vectorOf(source: number): Vector {
    return [this.x[source]!, this.y[source]!, this.z[source]!];
  }

  at(source: number): LonLat {
    return (this.positions[source] ??= positionOf(this.x[source]!, this.y[source]!, this.z[source]!));
  }

  /** What it takes to be at a point of a lattice by way of a source, straight from there. */
  lengthTo(source: number, lattice: Lattice, point: number): number {
    const row = (point / lattice.columns) | 0;
    const column = point - row * lattice.columns;
    const across = lattice.cosLatitude[row]!;
    const dx = this.x[source]! - across * lattice.cosLongitude[column]!;
    const dy = this.y[source]! - across * lattice.sinLongitude[column]!;
    const dz = this.z[source]! - lattice.sinLatitude[row]!;
    const halfChord = Math.sqrt(dx * dx + dy * dy + dz * dz) / 2;
    return this.metres[source]! + 2 * RADIUS_METRES * Math.asin(Math.min(1, halfChord));
  }

  /** The direction of a source from a place of a lattice, in columns: its length means nothing but beside `northTo`. */
  eastTo(source: number, lattice: Lattice, column: number, row: number): number {
    const across = this.y[source]! * lattice.cosLongitude[column]! - this.x[source]! * lattice.sinLongitude[column]!;
    return across / lattice.cosLatitude[row]!;
  }

  /** The same in rows. */
  northTo(source: number, lattice: Lattice, column: number, row: number): number {
    const along = this.x[source]! * lattice.cosLongitude[column]! + this.y[source]! * lattice.sinLongitude[column]!;
    return this.z[source]! * lattice.cosLatitude[row]! - along * lattice.sinLatitude[row]!;
  }
}
