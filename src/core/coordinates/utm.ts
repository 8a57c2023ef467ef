import { bandOf } from './bands';
import { oneOf } from './choose';
import { fromGrid, type GridPoint } from './grid';
import { hemispheresOf } from './hemispheres';
import { NOT_A_COORDINATE, outOfRange, type CoordinateResult } from './notation';
import { lastDigit } from './plain-text';

const NUMBER = String.raw`(\d{1,8}(?:\.\d{0,9})?)`;
const GRID = new RegExp(
  String.raw`^(?:UTM|UPS)?\s*(?:ZONE\s*)?(\d{1,2})?\s*(\p{L}+)[\s,:]+${NUMBER}\s*(?:M?\s*E|E?\s*M)?[\s,]+${NUMBER}\s*(?:M?\s*N|N?\s*M)?$`,
  'u'
);
/** Fewer digits before the point are degrees or no easting. */
const SMALLEST_EASTING = 10_000;

/** Where UTM and UPS are defined, in metres. */
const LIMITS = {
  utm: { easting: [100_000, 900_000], north: [0, 9_500_000], south: [1_000_000, 10_000_000] },
  ups: { north: [1_300_000, 2_700_000], south: [800_000, 3_200_000] }
} as const;

/** The hemispheres of the letters that part the polar areas in west and east of 0°. */
const POLAR_LETTERS: Readonly<Record<string, GridPoint['hemisphere']>> = { A: 'south', B: 'south', Y: 'north', Z: 'north' };

/**
 * Reads UTM (`40R 761234 2801234`, `40north …`), and UPS without a zone (`Z 2019355 1778776`). The letter behind the zone
 * is read as a latitude band and, N and S, as a hemisphere too: 40S may be Iran or the southern Indian Ocean, and where
 * both hold the person chooses.
 */
export function readUtm(plain: string): CoordinateResult {
  const text = plain.replace(/،/g, ',').toUpperCase();
  const [, zoneText, letter, easting, northing] = GRID.exec(text) ?? [];
  if (!letter || !easting || !northing || Number(easting) < SMALLEST_EASTING) return NOT_A_COORDINATE;
  const zone = Number(zoneText ?? 0);
  if (zoneText && (zone < 1 || zone > 60)) return outOfRange('zone');
  const numbers = { zone, eastingMetres: Number(easting), northingMetres: Number(northing) };
  const stepMetres = Math.max(lastDigit(easting), lastDigit(northing));
  const hemispheres = hemispheresMeant(letter, zone);
  const readings = hemispheres.map((hemisphere) => read({ ...numbers, hemisphere }, stepMetres));
  return oneOf(zone > 0 ? [...readings, readBand(letter, numbers, stepMetres)] : readings);
}

function hemispheresMeant(letter: string, zone: number): GridPoint['hemisphere'][] {
  const polar = zone === 0 ? POLAR_LETTERS[letter] : undefined;
  if (polar) return [polar];
  return hemispheresOf(letter).flatMap((meaning) => (meaning === 'N' ? ['north'] : meaning === 'S' ? ['south'] : []));
}

function read(point: GridPoint, stepMetres: number): CoordinateResult {
  const { zone, hemisphere, eastingMetres, northingMetres } = point;
  const northings = zone === 0 ? LIMITS.ups[hemisphere] : LIMITS.utm[hemisphere];
  if (!within(eastingMetres, zone === 0 ? northings : LIMITS.utm.easting)) return outOfRange('easting');
  if (!within(northingMetres, northings)) return outOfRange('northing');
  return { ok: true, at: fromGrid(point), accuracyMetres: stepMetres / 2 };
}

/** The reading by latitude band, which must hold the position but for its rounding. */
function readBand(letter: string, numbers: Omit<GridPoint, 'hemisphere'>, stepMetres: number): CoordinateResult {
  const band = bandOf(letter);
  if (!band) return NOT_A_COORDINATE;
  const result = read({ ...numbers, hemisphere: band.south < 0 ? 'south' : 'north' }, stepMetres);
  if (!result.ok) return result;
  const slack = stepMetres / 100_000;
  const holds = result.at[1] >= band.south - slack && result.at[1] <= band.north + slack;
  return holds ? result : { ok: false, code: 'not-in-zone' };
}

function within(value: number, [smallest, largest]: readonly [number, number]): boolean {
  return value >= smallest && value <= largest;
}
