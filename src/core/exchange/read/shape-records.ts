/** What a shapefile declares of its shapes, read apart from the library to see whether that lost anything. */
export interface ShapeRecords {
  vertexCounts: readonly number[];
  /** Shapes with more rings than are sorted into each other; they have been made empty. */
  overfull: ReadonlySet<number>;
  /** Whether the file ends before its last shape does. */
  isCutOff: boolean;
}

const HEADER_BYTES = 100;
/** Where, from the start of a record, the number of points stands; shapes that are one point have none. */
const COUNT_AT: Readonly<Record<number, number>> = { 3: 48, 5: 48, 8: 44, 13: 48, 15: 48, 18: 44, 23: 48, 25: 48, 28: 44 };
const POLYGONS: ReadonlySet<number> = new Set([5, 15, 25]);
const PARTS_AT = 44;
const EMPTY = 0;
/** The library compares every hole with every ring: the coasts of the world have a fifth as many. */
const MOST_RINGS = 20_000;

/** Goes through the records, and empties in place the polygons over which the library would brood. */
export function shapeRecords(shp: DataView): ShapeRecords {
  const declaredBytes = shp.getInt32(24) * 2;
  const vertexCounts: number[] = [];
  const overfull = new Set<number>();
  let offset = HEADER_BYTES;
  while (offset + 12 <= shp.byteLength) {
    const lengthBytes = shp.getInt32(offset + 4) * 2;
    if (offset + 8 + lengthBytes > shp.byteLength) break;
    const type = shp.getInt32(offset + 8, true);
    const countAt = COUNT_AT[type];
    const isCounted = countAt !== undefined && countAt + 4 <= lengthBytes + 8;
    if (isCounted && POLYGONS.has(type) && shp.getInt32(offset + PARTS_AT, true) > MOST_RINGS) {
      overfull.add(vertexCounts.length);
      shp.setInt32(offset + 8, EMPTY, true);
    }
    vertexCounts.push(isCounted ? shp.getInt32(offset + countAt, true) : 0);
    offset += 8 + Math.max(0, lengthBytes);
  }
  return { vertexCounts, overfull, isCutOff: declaredBytes > shp.byteLength };
}
