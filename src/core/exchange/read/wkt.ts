import { wktToGeoJSON } from 'betterknown';
import type { ReadResult, SkipCode } from '../layer';
import { decodeText } from './decode-text';
import { lineCounter } from './line-at';
import type { ReadInput } from './read-input';
import { sift, type Candidate } from './sift';
import { SkipList } from './skip-list';

const WORDS = /^(?:POINT|LINESTRING|POLYGON|MULTIPOINT|MULTILINESTRING|MULTIPOLYGON|GEOMETRYCOLLECTION|EMPTY|Z|M)+$/i;
/** Longer than any word or number of a geometry: what runs on is neither, and no pattern should brood over it. */
const LONGEST_TOKEN = 400;
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const SRID = /^\s*SRID\s*=\s*(\d+)\s*;/i;
/** Geometries the standard knows and GeoJSON does not: curves and surfaces. */
const OTHER_KINDS =
  /^\s*(?:CIRCULARSTRING|COMPOUNDCURVE|CURVEPOLYGON|MULTICURVE|MULTISURFACE|CURVE|SURFACE|POLYHEDRALSURFACE|TIN|TRIANGLE)/i;

/** Reads WKT and EWKT (OGC 06-103r4): one or many geometries, each on a line or over several. */
export function readWkt(input: ReadInput): ReadResult {
  const { text, notes } = decodeText(input.bytes);
  const statements = split(text);
  const foreign = statements.map(({ statement }) => SRID.exec(statement)?.[1]).find((srid) => srid && !/^(?:0|4326)$/.test(srid));
  if (foreign) return { ok: false, code: 'projection-unknown', projection: `EPSG:${foreign}` };
  const skips = new SkipList();
  const options = { format: 'wkt', total: statements.length, onprogress: input.onprogress, skips, notes } as const;
  return sift(candidates(statements, skips), options);
}

/** One geometry of WKT, or why it cannot be read. The library reads `1O` as 1, so what is written is looked at before. */
export function geometryFromWkt(statement: string): { geometry: unknown } | { code: SkipCode } {
  if (OTHER_KINDS.test(statement)) return { code: 'unknown-geometry' };
  const text = statement.replace(SRID, '').replace(/\s+/g, ' ').trim();
  const tokens = text.match(/[^\s(),]+/g) ?? [];
  if (!tokens.every(isToken)) return { code: 'unreadable-wkt' };
  try {
    return { geometry: wktToGeoJSON(text) };
  } catch {
    return { code: 'unreadable-wkt' };
  }
}

function isToken(token: string): boolean {
  return token.length <= LONGEST_TOKEN && (NUMBER.test(token) || WORDS.test(token));
}

function* candidates(statements: readonly Statement[], skips: SkipList): Iterable<Candidate> {
  for (const { statement, line } of statements) {
    const read = geometryFromWkt(statement);
    if ('code' in read) skips.add({ line }, read.code, statement);
    else yield { feature: { type: 'Feature', geometry: read.geometry, properties: {} }, where: { line } };
  }
}

interface Statement {
  statement: string;
  line: number;
}

/** Cuts a text where a line begins with a word outside all brackets. */
function split(text: string): Statement[] {
  const lineOf = lineCounter(text);
  const begins = [...text.matchAll(/^[ \t\ufeff]*(?=[A-Za-z])/gm)].map((match) => match.index + match[0].length);
  return begins
    .map((begin, index) => ({
      statement: text
        .slice(begin, begins[index + 1])
        .trim()
        .replace(/;$/, ''),
      line: lineOf(begin)
    }))
    .filter(({ statement }) => statement !== '');
}
