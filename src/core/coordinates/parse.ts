import { readCompactDegrees } from './compact-degrees';
import { readDegrees } from './degrees';
import { readGeoJson } from './geojson-position';
import { readGeoUri } from './geo-uri';
import { readMgrs } from './mgrs';
import { NOT_A_COORDINATE, type CoordinateResult, type ReadNotation } from './notation';
import { plainText } from './plain-text';
import { readPlusCode } from './plus-code';
import { readUtm } from './utm';

/** The notations that are understood, each in a file of its own. */
const NOTATIONS: readonly ReadNotation[] = [
  readGeoUri,
  readGeoJson,
  readMgrs,
  readUtm,
  readPlusCode,
  readCompactDegrees,
  readDegrees
];

/** Longer texts are prose; they are not looked at. */
const LONGEST = 160;

/**
 * Reads a position as people type it: degrees in every form (latitude first unless hemisphere letters or brackets say
 * otherwise), run together as ISO 6709 and aviation do, UTM and UPS, MGRS, Plus codes, `geo:` URIs, GeoJSON and WKT, with the digits of any script. It never guesses:
 * what can be read in two ways comes back as `ambiguous` with both readings. Every reading says how well its digits
 * tell the position.
 */
export function parseCoordinate(text: string): CoordinateResult {
  // Without a digit only a Plus code could be one.
  if (text.length > LONGEST || !/[\p{Nd}+]/u.test(text)) return NOT_A_COORDINATE;
  const plain = plainText(text);
  let failure = NOT_A_COORDINATE;
  for (const read of NOTATIONS) {
    const result = read(plain);
    if (result.ok) return result;
    if (failure.code === 'not-a-coordinate') failure = result;
  }
  return failure;
}
