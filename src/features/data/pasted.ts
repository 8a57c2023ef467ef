import { DELIMITERS, SEPARATOR } from '#core/exchange/read/delimiters';
import { WKT_START } from '#core/exchange/read/wkt-start';

/** Whether a pasted text is meant as data: JSON, XML, WKT, or a table of at least two lines. Prose is left to the browser. */
export function looksLikeData(text: string): boolean {
  // A first line that names the separator has fewer of it than the table.
  const start = text.trimStart().replace(SEPARATOR, '');
  if (/^[{[]/.test(start) || /^<(?:\?xml|(?:[\w-]+:)?(?:kml|gpx))\b/i.test(start) || WKT_START.test(start)) return true;
  const [first = '', second = ''] = start.split('\n');
  return DELIMITERS.some((mark) => first.includes(mark) && first.split(mark).length === second.split(mark).length);
}
