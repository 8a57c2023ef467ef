import type { FormatLanguage } from '#core/format/locale';
import { fastDistance, prepare } from '#core/geodesy/fast-inverse';
import type { LonLat } from '#core/geodesy/longitude';
import type { ReachBand } from '#core/network/types';
import type { Drawing, DrawnFeature } from '#map/drawing';
import type { DaysBand } from './days-band';
import { daysText } from './words';

/** What the drawing calls itself among what else is drawn. */
const REACH = 'reach';
const COMMON = { measurement: REACH, colour: 'purple', active: true } as const;

/**
 * The bands laid over one another, the widest first: where several lie, the tint is deeper, so that the nearest band is
 * the deepest; so are narrow waters. Each bears its days at the point of its edge that lies farthest off, of those in sight.
 */
export function drawBands(
  origin: LonLat,
  bands: readonly DaysBand[],
  language: FormatLanguage,
  isSeen: (at: LonLat) => boolean = () => true
): Drawing {
  const widestFirst = bands.toSorted((a, b) => b.days - a.days);
  const fills = widestFirst.map(({ polygons }): DrawnFeature => ({ ...COMMON, role: 'fill', coordinates: polygons }));
  const strips = widestFirst.flatMap(({ waterways }): DrawnFeature[] =>
    waterways.length > 0 ? [{ ...COMMON, role: 'strip', coordinates: waterways }] : []
  );
  const labels = widestFirst.flatMap(({ days, polygons }): DrawnFeature[] => {
    const at = farthestOf(origin, polygons, isSeen);
    return at ? [{ ...COMMON, role: 'label', coordinates: at, text: daysText(days, language) }] : [];
  });
  return [...fills, ...strips, ...labels, { ...COMMON, role: 'vertex', coordinates: origin, index: 0 }];
}

function farthestOf(origin: LonLat, polygons: ReachBand['polygons'], isSeen: (at: LonLat) => boolean): LonLat | undefined {
  // The seam at the antimeridian is no edge.
  const isEdge = (at: LonLat): boolean => Math.abs(at[0]) !== 180 && isSeen(at);
  const edge = polygons.flatMap(([outer]) => outer ?? []).filter(isEdge);
  const [from, to] = [prepare([origin]), prepare(edge)];
  let farthest = { index: -1, metres: -1 };
  for (let index = 0; index < edge.length; index += 1) {
    const metres = fastDistance(from, 0, to, index);
    if (metres > farthest.metres) farthest = { index, metres };
  }
  return edge[farthest.index];
}
