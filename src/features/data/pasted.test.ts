import { describe, expect, it } from 'vitest';
import { looksLikeData } from './pasted';

describe('a pasted text', () => {
  it.each([
    '{"type":"Point","coordinates":[1,2]}',
    '<kml xmlns="http://www.opengis.net/kml/2.2"/>',
    '<kml:kml xmlns:kml="http://www.opengis.net/kml/2.2"/>',
    '<g:gpx xmlns:g="http://www.topografix.com/GPX/1/1"/>',
    'POINT (1 2)',
    'SRID=4326;POINT(1 2)',
    'SRID = 4326; MULTIPOINT Z (1 2 3)',
    'name,lat,lon\nA,1,2\n',
    'sep=;\nname;lat;lon\nA;1;2\n',
    '"sep=;"\nname;lat;lon\nA;1;2\n',
    'name|lat|lon\nA|1|2\n'
  ])('is data: %j', (text) => {
    expect(looksLikeData(text)).toBe(true);
  });

  it.each(['Dear all, hello', 'Point taken, thank you', '<p>kml</p>', '<markup:gpxx/>'])('is prose: %j', (text) => {
    expect(looksLikeData(text)).toBe(false);
  });
});
