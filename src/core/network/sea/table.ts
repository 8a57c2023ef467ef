import { Buckets } from './buckets';
import type { Core } from './core';
import type { SeaGraph } from './graph-data';
import { LANES, spreadTogether } from './spread-together';
import type { Surcharges } from './surcharges';
import type { Entry, UpwardSide } from './upward-side';

/** For fewer rows it takes longer to ask of a column's node whether it is needed than to go by it. */
const MANY_ROWS = 100;

/** A list of entries for each row or column. */
type Lists = readonly (readonly Entry[])[];

/**
 * Lengths from many lists of entries to many others. By buckets (Knopp, Sanders, Schultes, Schulz, Wagner 2007): each column
 * leaves at the nodes above it how far they are; the rows spread over the core, those near each other together.
 */
export class TableSearch {
  private readonly swept: Float64Array;

  constructor(
    private readonly graph: SeaGraph,
    private readonly core: Core,
    private readonly side: UpwardSide
  ) {
    this.swept = new Float64Array(core.nodes.length * LANES);
  }

  /** Row after row; infinite where there is no way. Ways are as long back as forth, so it is the fewer that spread. */
  lengths(rows: Lists, columns: Lists, surcharges: Surcharges): Float64Array {
    if (rows.length <= columns.length) return this.lengthsFrom(rows, columns, surcharges);
    const turned = this.lengthsFrom(columns, rows, surcharges);
    return new Float64Array(turned.length).map(
      (_, at) => turned[(at % columns.length) * rows.length + Math.floor(at / columns.length)]!
    );
  }

  private lengthsFrom(rows: Lists, columns: Lists, surcharges: Surcharges): Float64Array {
    const buckets = this.fillBuckets(columns, surcharges, rows.length >= MANY_ROWS);
    const table = new Float64Array(rows.length * columns.length).fill(Infinity);
    const places = Int32Array.from(this.core.place.filter((place, node) => place !== -1 && buckets.has(node)));
    const sorted = sortAlongNodes(rows);
    for (let at = 0; at < sorted.length; at += LANES) {
      const group = sorted.slice(at, at + LANES);
      const starts = group.map((row) => row * columns.length);
      this.sweep(
        group.map((row) => rows[row]!),
        surcharges,
        (lane, node, metres) => buckets.lower(node, metres, table, starts[lane]!)
      );
      for (const place of places) {
        for (let lane = 0; lane < starts.length; lane += 1) {
          const metres = this.swept[place * LANES + lane]!;
          if (metres < Infinity) buckets.lower(this.core.nodes[place]!, metres, table, starts[lane]!);
        }
      }
    }
    return table;
  }

  private fillBuckets(columns: Lists, surcharges: Surcharges, isWorthAsking: boolean): Buckets {
    const buckets = new Buckets(this.graph.level.length);
    columns.forEach((entries, column) => {
      this.side.climb(entries, surcharges, (node, metres) => {
        if (!isWorthAsking || !this.isPassedBy(node, metres, surcharges)) buckets.put(node, column, metres);
        return Infinity;
      });
    });
    buckets.lay();
    return buckets;
  }

  /** Whether a node of the core that was climbed to is as near over another of the core: then nobody need go by it. */
  private isPassedBy(node: number, metres: number, { byMask }: Surcharges): boolean {
    const { core, side } = this;
    const place = core.place[node]!;
    if (place === -1) return false;
    for (let at = core.first[place]!; at < core.first[place + 1]!; at += 1) {
      const onward = core.metres[at]! + byMask[core.mask[at]!]!;
      if (side.reached(core.nodes[core.head[at]!]!) + onward < metres) return true;
    }
    return false;
  }

  /** Upwards from each of a few lists, visiting the nodes below the core, and over the whole core: the lengths stand in `swept`. */
  private sweep(lists: Lists, surcharges: Surcharges, visit: (lane: number, node: number, metres: number) => void): void {
    const { core, side, swept } = this;
    const starts = new Set<number>();
    swept.fill(Infinity);
    lists.forEach((entries, lane) => {
      side.climb(entries, surcharges, (node, metres) => {
        if (core.place[node] === -1) visit(lane, node, metres);
        return Infinity;
      });
      for (const node of side.coreReached) {
        const place = core.place[node]!;
        swept[place * LANES + lane] = side.metres[node]!;
        starts.add(place);
      }
    });
    spreadTogether(core, surcharges.byMask, swept, starts);
  }
}

/** The numbers of the rows, neighbours after each other, as nodes are numbered. */
function sortAlongNodes(rows: Lists): number[] {
  const nodeOf = (row: number): number => rows[row]![0]?.node ?? 0;
  return rows.map((_, row) => row).sort((one, other) => nodeOf(one) - nodeOf(other));
}
