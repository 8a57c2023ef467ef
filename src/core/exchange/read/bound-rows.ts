const FIELDS_AT = 32;
const FIELD_BYTES = 32;
const LAST_FIELD = 13;

/**
 * Brings the number of rows that a table (dBASE) claims down to those that lie in the file and belong to a shape, in place:
 * the library makes as many as are claimed. False for a table whose rows are narrower than their columns, of which a small
 * file could hold any number.
 */
export function boundRows(dbf: DataView, shapeCount: number): boolean {
  if (dbf.byteLength < FIELDS_AT) return false;
  const rowBytes = dbf.getUint16(10, true);
  const headerEnd = Math.min(dbf.getUint16(8, true) - 1, dbf.byteLength - FIELD_BYTES);
  let offset = FIELDS_AT;
  let least = 1;
  while (offset < headerEnd && dbf.getUint8(offset) !== LAST_FIELD) {
    least += Math.max(1, dbf.getUint8(offset + 16));
    offset += FIELD_BYTES;
  }
  if (rowBytes < least) return false;
  const present = Math.ceil((dbf.byteLength - offset) / rowBytes);
  dbf.setUint32(4, Math.max(0, Math.min(dbf.getUint32(4, true), shapeCount, present)), true);
  return true;
}
