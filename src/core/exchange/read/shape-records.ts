/** What a shapefile declares of its shapes, read apart from the library to see whether that lost anything. */
interface ShapeRecords {
  vertexCounts: readonly number[];
  /** Shapes with more rings than are sorted into each other in time; they have been made empty. */
  overfull: ReadonlySet<number>;
  /** Whether the file ends before its last shape does. */
  isCutOff: boolean;
}

const HEADER_BYTES = 100;
/** Where, from the start of a record, the number of points stands; shapes that are one point have none. */
const COUNT_AT: Readonly<Record<number, number>> = { 3: 48, 5: 48, 8: 44, 13: 48, 15: 48, 18: 44, 23: 48, 25: 48, 28: 44 };
const POLYGONS: ReadonlySet<number> = new Set([5, 15, 25]);
const EMPTY = 0;
/** The library compares every hole of a shape with every ring that is none; so often in a file takes it some seconds. */
const MOST_COMPARISONS = 1e8;

/** Goes through the records, and empties in place the polygons over which the library would brood. */
export function shapeRecords(shp: DataView): ShapeRecords {
  const declaredBytes = shp.getInt32(24) * 2;
  const vertexCounts: number[] = [];
  const overfull = new Set<number>();
  let comparisonsLeft = MOST_COMPARISONS;
  let offset = HEADER_BYTES;
  while (offset + 12 <= shp.byteLength) {
    const lengthBytes = shp.getInt32(offset + 4) * 2;
    if (offset + 8 + lengthBytes > shp.byteLength) break;
    const type = shp.getInt32(offset + 8, true);
    const countAt = COUNT_AT[type];
    const isCounted = countAt !== undefined && countAt + 4 <= lengthBytes + 8;
    if (isCounted && POLYGONS.has(type)) {
      const comparisons = comparisonsOf(polygonAt(shp, offset, lengthBytes));
      if (comparisons > comparisonsLeft) {
        overfull.add(vertexCounts.length);
        shp.setInt32(offset + 8, EMPTY, true);
      } else comparisonsLeft -= comparisons;
    }
    vertexCounts.push(isCounted ? shp.getInt32(offset + countAt, true) : 0);
    offset += 8 + Math.max(0, lengthBytes);
  }
  return { vertexCounts, overfull, isCutOff: declaredBytes > shp.byteLength };
}

/** A polygon of the file: where each ring begins, and its points as `x, y`. */
interface Polygon {
  starts: readonly number[];
  pointCount: number;
  at: (index: number) => readonly [x: number, y: number];
}

const PARTS_AT = 44;
const STARTS_AT = 52;
const POINT_BYTES = 16;

/** Of what is declared only what lies in the record. */
function polygonAt(shp: DataView, offset: number, lengthBytes: number): Polygon {
  const bytesLeft = lengthBytes + 8 - STARTS_AT;
  const ringCount = Math.max(0, Math.min(shp.getInt32(offset + PARTS_AT, true), Math.floor(bytesLeft / 4)));
  const starts = Array.from({ length: ringCount }, (_, ring) => shp.getInt32(offset + STARTS_AT + 4 * ring, true));
  const pointsAt = offset + STARTS_AT + 4 * ringCount;
  const room = Math.max(0, Math.floor((bytesLeft - 4 * ringCount) / POINT_BYTES));
  const pointCount = Math.max(0, Math.min(shp.getInt32(offset + PARTS_AT + 4, true), room));
  const at = (index: number) =>
    [shp.getFloat64(pointsAt + POINT_BYTES * index, true), shp.getFloat64(pointsAt + POINT_BYTES * index + 8, true)] as const;
  return { starts, pointCount, at };
}

/** How many pairs of a hole and a ring that is none there are: rings of the one kind run round clockwise, of the other not. */
function comparisonsOf(polygon: Polygon): number {
  const clockwise = polygon.starts.filter((_, ring) => isClockwise(polygon, ring)).length;
  return clockwise * (polygon.starts.length - clockwise);
}

function isClockwise({ starts, pointCount, at }: Polygon, ring: number): boolean {
  const end = Math.min(starts[ring + 1] ?? pointCount, pointCount);
  let doubleArea = 0;
  for (let index = Math.max(0, starts[ring]!) + 1; index < end; index += 1) {
    const [fromX, fromY] = at(index - 1);
    const [x, y] = at(index);
    doubleArea += (x - fromX) * (y + fromY);
  }
  return doubleArea > 0;
}
