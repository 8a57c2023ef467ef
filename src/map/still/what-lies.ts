import type { Position } from 'geojson';
import type { Sighted } from '#core/atlas/nearby';
import { isEnclosed, isInside } from '#core/geodesy/polygon';
import type { LonLat } from '#core/geodesy/longitude';
import type { DrawnBase, Track } from '../drawn/base';
import type { ViewPicture } from '../drawn/draw-view';
import { GatherSighted } from '../gather-sighted';
import { Pane, type PaneOf } from '../pane';
import { pixelOf } from '../spots';
import type { Hit, ScreenPoint, Snap } from '../surface';

type Asked = Pick<ViewPicture, 'drawn' | 'enlarged'>;
type Line = ViewPicture['drawn']['lines'][number];

/** What of the atlas lies at a point of a drawn map, each thing once, as the live map answers: places, lines, areas. */
export function hitsOn(
  { drawn: { marks, lines, areas }, enlarged }: Asked,
  base: DrawnBase | undefined,
  pane: PaneOf,
  point: ScreenPoint,
  reach: number
): Hit[] {
  const at = pane.unproject([point.x, point.y]);
  const position: LonLat = [at.lng, at.lat];
  const places = marks
    .filter(({ half, place }) => isWithin(point, pixelOf(pane, place.at), half * enlarged + reach))
    .map(({ place }): Hit => ({ kind: 'place', id: place.id, name: place.names.en }));
  const near = linesAt(lines, pane, point, reach).map(({ feature: { properties } }): Hit => {
    return { kind: 'line', id: properties.id, name: String(properties['name:en'] ?? properties.id) };
  });
  const around = areas
    .filter(({ polygons, waterOnly }) => isInside(polygons, position) && !(waterOnly && base && hasLand(base, position)))
    .map(({ id, names }): Hit => ({ kind: 'area', id, name: names.en }));
  return [...new Map([...places, ...near, ...around].map((hit) => [`${hit.kind}:${hit.id}`, hit])).values()];
}

/** What may be snapped to near a point: places, then lines. */
export function snapsOn({ drawn, enlarged }: Asked, pane: PaneOf, point: ScreenPoint, reach: number): Snap[] {
  return hitsOn({ drawn: { ...drawn, areas: [] }, enlarged }, undefined, pane, point, reach).map(({ kind, id }) => ({
    kind: kind as 'place' | 'line',
    id
  }));
}

/** What is drawn in the part of a drawn map that no panel covers, as {@link MapSurface.inView} tells it. */
export function thingsOn({ drawn: { places, lines, areas, sets } }: Asked, base: DrawnBase, of: PaneOf): Sighted[] {
  const view = new GatherSighted(new Pane(of), ({ at }) => hasLand(base, at));
  for (const { id, at } of places) view.take(pointOf('place', id, at));
  for (const { feature } of lines) view.take(feature);
  for (const { id, polygons, waterOnly } of areas)
    view.take({
      properties: { what: 'area', kind: 'area', id, waterOnly: waterOnly ? 1 : 0 },
      geometry: { type: 'MultiPolygon', coordinates: polygons as unknown as Position[][][] }
    });
  const members = sets.map(({ id, countries }) => ({
    id,
    rings: ringsOf(base, new Set(countries.map(({ country }) => country)))
  }));
  view.takeSets(({ at }) =>
    members.filter(({ rings }) => rings.filter((ring) => encloses(ring, at)).length % 2 === 1).map(({ id }) => id)
  );
  return view.things();
}

function pointOf(kind: 'place', id: string, at: LonLat): Parameters<GatherSighted['take']>[0] {
  return { properties: { kind, id }, geometry: { type: 'Point', coordinates: [...at] } };
}

function hasLand(base: DrawnBase, at: LonLat): boolean {
  return base.overview.land.filter((ring) => encloses(ring, at)).length % 2 === 1;
}

function ringsOf(base: DrawnBase, countries: ReadonlySet<string>): readonly Track[] {
  return base.overview.countries.flatMap(({ iso, rings }) => (countries.has(iso) ? rings : []));
}

function encloses({ points, box }: Track, [longitude, latitude]: LonLat): boolean {
  const isNear = longitude >= box.west && longitude <= box.east && latitude >= box.south && latitude <= box.north;
  return isNear && isEnclosed(points, longitude, latitude);
}

function linesAt(lines: readonly Line[], pane: PaneOf, point: ScreenPoint, reach: number): Line[] {
  return lines.filter(({ feature: { geometry } }) => strokesOf(geometry).some((stroke) => passes(stroke, pane, point, reach)));
}

function strokesOf(geometry: Line['feature']['geometry']): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}

function passes(stroke: readonly Position[], pane: PaneOf, point: ScreenPoint, reach: number): boolean {
  const pixels = stroke.map(([longitude, latitude]) => pixelOf(pane, [longitude!, latitude!]));
  return pixels.some((to, index) => {
    const from = pixels[index - 1];
    return to !== undefined && from !== undefined && pixelsTo(point, from, to) <= reach;
  });
}

function isWithin({ x, y }: ScreenPoint, middle: ScreenPoint | undefined, half: number): boolean {
  return middle !== undefined && Math.max(Math.abs(x - middle.x), Math.abs(y - middle.y)) <= half;
}

/** How far a point of the screen lies from a straight stroke on it. */
function pixelsTo({ x, y }: ScreenPoint, from: ScreenPoint, to: ScreenPoint): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.max(0, Math.min(1, along));
  return Math.hypot(x - from.x - dx * share, y - from.y - dy * share);
}
