import proj4 from 'proj4';
import type { Note } from '../layer';
import { definitionFor, type Parameters } from './projection-definition';

/** How the positions of a file come to WGS84: as they are, by a transformation that `proj4` makes of the definition, or not at all. */
export type Projection =
  { kind: 'wgs84' } | { kind: 'other'; definition: string; notes: Note[] } | { kind: 'unknown'; name: string };

/** Datums that lie within a metre or two of WGS84: the series of the European, American and worldwide frames. */
const LIKE_WGS84 =
  /WGS_?(?:19)?84|ETRS|European_Terrestrial|ITRF|GRS_?(?:19)?80|North_American_(?:Datum_)?1983|NAD_?(?:19)?83|GDA|China_2000|CGCS/i;

/** No projection takes more words. */
const LONGEST = 20_000;

/** Reads the projection that a `.prj` file declares in WKT. */
export function projectionFrom(declared: string): Projection {
  const wkt = declared.slice(0, LONGEST);
  const name = /^\s*\w+\s*\[\s*"([^"]*)"/.exec(wkt)?.[1] ?? wkt.trim().slice(0, 40);
  const datum = /DATUM\s*\[\s*"([^"]*)"/i.exec(wkt)?.[1] ?? '';
  const isGeographic = /^\s*(?:GEOGCS|GEOGCRS|GEODCRS)/i.test(wkt);
  if (isGeographic && /WGS_?(?:19)?84/i.test(datum) && isInDegrees(wkt)) return { kind: 'wgs84' };
  try {
    const definition = definitionFor(wkt);
    if (definition === undefined || !isReadable(definition)) return { kind: 'unknown', name };
    return { kind: 'other', definition, notes: [{ code: 'reprojected', from: name }, ...shift(wkt, datum)] };
  } catch {
    return { kind: 'unknown', name };
  }
}

/** Whether some point, the origin of the grid or its false origin, gets figures. */
function isReadable(definition: string): boolean {
  const { inverse, oProj } = proj4(definition);
  const { x0 = 0, y0 = 0, to_meter: metres = 1 } = oProj as Parameters;
  return [[0, 0], [x0 / metres, y0 / metres]].some((point) => inverse(point).every(Number.isFinite)); // prettier-ignore
}

function isInDegrees(wkt: string): boolean {
  return /UNIT\s*\[\s*"degree/i.test(wkt) && /PRIMEM\s*\[\s*"Greenwich/i.test(wkt);
}

function shift(wkt: string, datum: string): Note[] {
  return LIKE_WGS84.test(datum) || /TOWGS84/i.test(wkt) ? [] : [{ code: 'datum-unshifted', datum }];
}
