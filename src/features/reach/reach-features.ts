import type { Geometry } from 'geojson';
import type { WrittenFeature } from '#core/exchange/write/writer';
import { HOURS_PER_DAY } from '#core/units';
import { orientedArea } from '#core/geodesy/oriented-area';
import { passagesOf } from '#core/network/reach/first-told';
import type { PassageWarning, ReachBand } from '#core/network/types';
import type { DaysBand } from './days-band';

/** The area of a band in square metres, on WGS84: the oceans that a ship reaches are more than half of the Earth. */
export function bandArea(polygons: ReachBand['polygons']): number {
  return orientedArea(polygons);
}

/** The bands as features for a file, each with what it was computed from: the area and, if there are any, the narrow waters. */
export function reachFeatures(bands: readonly DaysBand[], given: Readonly<Record<string, unknown>>): WrittenFeature[] {
  return bands.flatMap((band) => {
    const { days, polygons, waterways } = band;
    const through = { restricted: idsOf(band, 'restricted-passage'), seasonal: idsOf(band, 'seasonal-passage') };
    const feature = (geometry: Geometry, part: 'area' | 'waterways'): WrittenFeature => ({
      type: 'Feature',
      geometry,
      properties: { part, days, hours: days * HOURS_PER_DAY, ...given, ...through }
    });
    const area = feature({ type: 'MultiPolygon', coordinates: polygons as unknown as number[][][][] }, 'area');
    const lines: Geometry = { type: 'MultiLineString', coordinates: waterways as unknown as number[][][] };
    return waterways.length > 0 ? [area, feature(lines, 'waterways')] : [area];
  });
}

/** The passages a band reaches through, by id; files of tables have no lists. */
function idsOf(band: DaysBand, code: PassageWarning['code']): string | null {
  return passagesOf(band, code).join(', ') || null;
}
