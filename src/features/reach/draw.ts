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

/** Closer than this share of their way from where one sets out, two days cannot both be read. */
const LABELS_APART = 0.08;

/**
 * The bands laid over one another, the widest first: where several lie, the tint is deeper, so that the nearest band is
 * the deepest; so are narrow waters. Each bears its days at the point of its edge that lies farthest off, of those in sight; but
 * where a nearer one ends there already, as in a lake, that says it.
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
  const ends: LonLat[] = [];
  const labels = widestFirst.toReversed().flatMap(({ days, polygons }): DrawnFeature[] => {
    const at = farthestOf(origin, polygons, isSeen);
    if (!at || ends.some((end) => metresBetween(end, at) < LABELS_APART * metresBetween(origin, at))) return [];
    ends.push(at);
    return [{ ...COMMON, role: 'label', coordinates: at, text: daysText(days, language) }];
  });
  return [...fills, ...strips, ...labels.reverse(), { ...COMMON, role: 'vertex', coordinates: origin, index: 0 }];
}

function metresBetween(one: LonLat, other: LonLat): number {
  return fastDistance(prepare([one]), 0, prepare([other]), 0);
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
