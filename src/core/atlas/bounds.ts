import { nearestLongitude, unwrapLine, type LonLat } from '../geodesy/longitude';
import type { Selection } from '../view/view';
import type { Area, Atlas, Leg, Line } from './atlas';

/** A rectangle in degrees; `east` may pass 180 when it crosses the antimeridian. */
export interface Bounds {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** The rectangle round a record, or nothing for one without a place (a country set, an unknown id). */
export function boundsOf(atlas: Atlas, selection: Selection): Bounds | undefined {
  return boundsOfStrokes(strokesOf(atlas, selection));
}

/** The rectangle round some strokes, or nothing where there are none. */
export function boundsOfStrokes(strokes: readonly LonLat[][]): Bounds | undefined {
  const points = strokes.flatMap((stroke) => unwrapLine(stroke));
  const [first] = points;
  if (!first) return undefined;
  const bounds: Bounds = { west: first[0], east: first[0], south: first[1], north: first[1] };
  // Strokes may have been unwrapped to different turns: each is brought next to what is bounded already.
  let middle = first[0];
  for (const [longitude, latitude] of points) {
    const near = nearestLongitude(longitude, middle);
    bounds.west = Math.min(bounds.west, near);
    bounds.east = Math.max(bounds.east, near);
    bounds.south = Math.min(bounds.south, latitude);
    bounds.north = Math.max(bounds.north, latitude);
    middle = (bounds.west + bounds.east) / 2;
  }
  return bounds;
}

/** What a record is drawn with; nothing for one without a place. */
export function strokesOf(atlas: Atlas, { kind, id }: Selection): LonLat[][] {
  const lines = new Map(atlas.lines.map((line) => [line.id, line]));
  if (kind === 'place') return atlas.places.filter((place) => place.id === id).map((place) => [place.at]);
  if (kind === 'line') return [lines.get(id)].flatMap((line) => (line ? [positions(line, 0, line.vertices.length - 1)] : []));
  if (kind === 'route')
    return (atlas.routes.find((route) => route.id === id)?.legs ?? []).flatMap((leg) => legStroke(lines.get(leg.line), leg));
  if (kind === 'area') return atlas.areas.filter((area) => area.id === id).flatMap(areaStrokes);
  return [];
}

/** The edges of a rectangle, once round. */
export function edgesOf({ west, south, east, north }: Bounds): LonLat[] {
  const middle = (west + east) / 2;
  // Edges of more than half a turn would be taken for the shorter way round.
  const along = (latitude: number): LonLat[] => [west, middle, east].map((longitude) => [longitude, latitude]);
  return [...along(south), ...along(north).reverse(), [west, south]];
}

function legStroke(line: Line | undefined, leg: Leg): LonLat[][] {
  return line ? [positions(line, Math.min(leg.first, leg.last), Math.max(leg.first, leg.last))] : [];
}

function positions(line: Line, first: number, last: number): LonLat[] {
  return line.vertices.slice(first, last + 1).map(([longitude, latitude]) => [longitude, latitude]);
}

function areaStrokes(area: Area): LonLat[][] {
  return area.polygons.flatMap((polygon) => polygon.slice(0, 1).map((ring) => [...ring]));
}
