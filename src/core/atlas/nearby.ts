import { distanceMetres, inverse } from '../geodesy/geodesic';
import type { LonLat } from '../geodesy/longitude';
import { nearestOnLine, type Foot } from '../geodesy/nearest';
import { nearestOnPolygons } from '../geodesy/polygon';
import type { Selection } from '../view/view';
import type { Area, Atlas, Line, Route } from './atlas';
import { boundsOf } from './bounds';
import { recordOf, type AtlasRecord } from './record';
import { segmentsOf } from './segments';
import { stretchPositions } from './stretch';
import type { SubjectId } from './vocabulary';

/**
 * A thing in sight. Whether it also lies at the very middle of the map only the map can say of waters and of country
 * sets: what land covers, and where a country lies, is not in the atlas.
 */
export type Sighted = Selection & { around?: boolean };

/**
 * Where a thing is, seen from the middle of the map: all round it; so far away in a direction, in degrees clockwise from
 * north; in a direction only, where its shore is not known; or somewhere in sight.
 */
export type Whereabouts =
  | { is: 'around' }
  | { is: 'away'; distanceMetres: number; azimuth: number }
  | { is: 'toward'; azimuth: number }
  | { is: 'in-sight' };

export type Nearby = AtlasRecord & { where: Whereabouts };

type Strokes = readonly (readonly LonLat[])[];

/** The square degrees of the world. */
const WHOLE_EXTENT = 360 * 180;

/**
 * What is in sight, nearest to the middle of the map first; of what lies all round it, the smaller first. Lines are
 * measured to where the shown subjects draw them. A thing of unknown distance stands where it may lie at the nearest.
 */
export function orderByDistance(
  atlas: Atlas,
  inSight: readonly Sighted[],
  centre: LonLat,
  subjects: readonly SubjectId[]
): Nearby[] {
  const drawn = drawnStrokes(atlas, subjects);
  const ranked = inSight.flatMap((sighted) => {
    const found = recordOf(atlas, sighted);
    if (!found) return [];
    const { where, metres } = locate(atlas, found, sighted.around ?? false, centre, drawn);
    return [{ thing: { ...found, where }, metres, extent: where.is === 'around' ? extentOf(atlas, sighted) : 2 * WHOLE_EXTENT }];
  });
  return ranked.sort((a, b) => a.metres - b.metres || a.extent - b.extent).map(({ thing }) => thing);
}

/** The stretches of each line that the shown subjects draw. */
function drawnStrokes(atlas: Atlas, subjects: readonly SubjectId[]): Map<string, Strokes> {
  const lines = new Map(atlas.lines.map((line) => [line.id, line]));
  const drawn = new Map<string, Strokes>();
  for (const segment of segmentsOf(atlas.lines, atlas.routes)) {
    const line = lines.get(segment.line);
    if (!line || !subjects.includes(segment.subject)) continue;
    drawn.set(line.id, [...(drawn.get(line.id) ?? []), stretchPositions(line.vertices, segment)]);
  }
  return drawn;
}

/** Where a thing is, and how far it lies at the nearest. */
interface Located {
  where: Whereabouts;
  metres: number;
}

function locate(atlas: Atlas, found: AtlasRecord, around: boolean, centre: LonLat, drawn: ReadonlyMap<string, Strokes>): Located {
  switch (found.kind) {
    case 'place':
      return away(centre, { distanceMetres: distanceMetres(centre, found.record.at), foot: found.record.at });
    case 'line':
      return away(centre, nearestOf(drawn.get(found.record.id) ?? [wholeLine(found.record)], centre));
    case 'route':
      return away(centre, nearestOf(routeStrokes(atlas, found.record), centre));
    case 'area':
      return locateArea(found.record, around, centre);
    case 'set':
      return { where: around ? { is: 'around' } : { is: 'in-sight' }, metres: 0 };
  }
}

function locateArea(area: Area, around: boolean, centre: LonLat): Located {
  if (area.parallel !== undefined) {
    const foot: LonLat = [centre[0], area.parallel];
    return away(centre, { distanceMetres: distanceMetres(centre, foot), foot });
  }
  const foot = nearestOnPolygons(area.polygons, centre);
  // Where land covers part of what is outlined, the outline says how near the water may be, not how near it is.
  const isHere = area.waterOnly ? around : foot?.distanceMetres === 0;
  if (isHere) return { where: { is: 'around' }, metres: 0 };
  if (!area.waterOnly) return away(centre, foot);
  return { where: { is: 'toward', azimuth: azimuthOf(centre, area.labelAt) }, metres: foot?.distanceMetres ?? 0 };
}

function away(centre: LonLat, near: Foot | undefined): Located {
  if (!near) return { where: { is: 'in-sight' }, metres: 0 };
  const metres = near.distanceMetres;
  return { where: { is: 'away', distanceMetres: metres, azimuth: azimuthOf(centre, near.foot) }, metres };
}

/** From a pole every way leads to the other one. */
function azimuthOf(from: LonLat, to: LonLat): number {
  if (Math.abs(from[1]) === 90) return from[1] > 0 ? 180 : 0;
  return inverse(from, to).initialAzimuth;
}

function nearestOf(strokes: Strokes, centre: LonLat): Foot | undefined {
  let best: Foot | undefined;
  for (const stroke of strokes) best = nearestOnLine(stroke, centre, best?.distanceMetres) ?? best;
  return best;
}

function wholeLine({ vertices }: Line): LonLat[] {
  return stretchPositions(vertices, { first: 0, last: vertices.length - 1 });
}

function routeStrokes(atlas: Atlas, route: Route): LonLat[][] {
  return route.legs.flatMap((leg) => {
    const line = atlas.lines.find((each) => each.id === leg.line);
    return line ? [stretchPositions(line.vertices, leg)] : [];
  });
}

/** Square degrees of the rectangle round a record; a country set is wider than any area. */
function extentOf(atlas: Atlas, selection: Selection): number {
  const bounds = boundsOf(atlas, selection);
  return bounds ? (bounds.east - bounds.west) * (bounds.north - bounds.south) : WHOLE_EXTENT;
}
