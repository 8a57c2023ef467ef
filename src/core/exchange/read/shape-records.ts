/** What a shapefile declares of its shapes, read apart from the library to see whether that lost anything. */
export interface ShapeRecords {
  vertexCounts: readonly number[];
  /** Whether the file ends before its last shape does. */
  isCutOff: boolean;
}

const HEADER_BYTES = 100;
/** Where, from the start of a record, the number of points stands; shapes that are one point have none. */
const COUNT_AT: Readonly<Record<number, number>> = { 3: 48, 5: 48, 8: 44, 13: 48, 15: 48, 18: 44, 23: 48, 25: 48, 28: 44 };

export function shapeRecords(shp: DataView): ShapeRecords {
  const declaredBytes = shp.getInt32(24) * 2;
  const vertexCounts: number[] = [];
  let offset = HEADER_BYTES;
  while (offset + 12 <= shp.byteLength) {
    const lengthBytes = shp.getInt32(offset + 4) * 2;
    if (offset + 8 + lengthBytes > shp.byteLength) break;
    const countAt = COUNT_AT[shp.getInt32(offset + 8, true)];
    vertexCounts.push(countAt === undefined || countAt + 4 > lengthBytes + 8 ? 0 : shp.getInt32(offset + countAt, true));
    offset += 8 + Math.max(0, lengthBytes);
  }
  return { vertexCounts, isCutOff: declaredBytes > shp.byteLength };
}
