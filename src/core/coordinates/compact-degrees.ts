import { NOT_A_COORDINATE, type CoordinateResult } from './notation';
import { readDegrees } from './degrees';

/** Degrees, minutes and seconds run together, of latitude two digits each and of longitude one more; the last may have decimals. */
const LATITUDE = String.raw`([-+NS]?)(\d\d)(\d\d)?(\d\d)?(\.\d*)?([NS]?)`;
const LONGITUDE = String.raw`([-+EW]?)(\d{3})(\d\d)?(\d\d)?(\.\d*)?([EW]?)`;
/** What ISO 6709 has behind: a height, and the system it is in. */
const BEHIND = String.raw`(?:[-+]\d+(?:\.\d*)?)?(?:CRS([^/]+))?/?`;
const COMPACT = new RegExp(String.raw`^${LATITUDE}[\s,]*${LONGITUDE}${BEHIND}$`, 'i');

/**
 * Reads angles run together as ISO 6709 (`+251830+0603636/`) and aviation (`251830N 0603636E`) write them: both with a sign, or both
 * with a letter. They are handed on with their marks set.
 */
export function readCompactDegrees(plain: string): CoordinateResult {
  const parts = COMPACT.exec(plain)?.slice(1);
  const system = parts?.[12];
  if (!parts || !isMarkedAlike(parts) || !parts[2] !== !parts[8] || !parts[3] !== !parts[9]) return NOT_A_COORDINATE;
  if (system && !/^WGS_?84$/i.test(system)) return { ok: false, code: 'unknown-reference-system', referenceSystem: system };
  return readDegrees(`${spread(parts.slice(0, 6))}, ${spread(parts.slice(6, 12))}`);
}

/** Whether each angle has one mark, and both signs or both letters. */
function isMarkedAlike(parts: readonly (string | undefined)[]): boolean {
  const [north, after, east, behind] = [parts[0], parts[5], parts[6], parts[11]];
  const isSign = /[-+]/.test(north!);
  return isSign === /[-+]/.test(east!) && Boolean(north) !== Boolean(after) && Boolean(east) !== Boolean(behind);
}

function spread([before, degrees, minutes, seconds, decimals = '', after]: readonly (string | undefined)[]): string {
  const numbers = [degrees, minutes, seconds].filter((number) => number !== undefined);
  const marked = numbers.map((number, index) => `${number}${index === numbers.length - 1 ? decimals : ''}${'°\'"'[index]}`);
  return `${before}${marked.join('')}${after}`;
}
