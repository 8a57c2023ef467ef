import type { Atlas, Place } from '#core/atlas/atlas';
import { distanceMetres } from '#core/geodesy/geodesic';
import type { LonLat } from '#core/geodesy/longitude';
import { tidyPosition } from '#core/network/plan';
import type { RoutePoint } from '#core/network/types';
import type { MapSurface, Snap } from '#map/surface';
import type { MapPointer } from '#map/tool';

const METRES_PER_DEGREE = 111_320;

/** The point of the network a pointer means: a place, else where it stands, as well as a pixel tells. */
export function pointedPoint(pointer: MapPointer, surface: MapSurface, atlas: Atlas): RoutePoint {
  const place = pointedPlace(pointer, surface, atlas);
  if (place) return { at: place.at, place: place.id };
  return { at: tidyPosition(pointer.at, decimalsOf(surface.pixelMetresAt(pointer.point))) };
}

/** The place a pointer means: the nearest in its reach, unless it is to be free. */
function pointedPlace({ at, point, reach, free }: MapPointer, surface: MapSurface, atlas: Atlas): Place | undefined {
  return free ? undefined : nearestPlace(surface.snapsAt(point, reach), at, atlas);
}

/** The nearest of the places in reach: a map tells them in the order it draws them. */
export function nearestPlace(snaps: readonly Snap[], at: LonLat, atlas: Atlas): Place | undefined {
  const ids = snaps.flatMap((snap) => (snap.kind === 'place' ? [snap.id] : []));
  const places = atlas.places.filter(({ id }) => ids.includes(id));
  const [place] = places.sort((a, b) => distanceMetres(at, a.at) - distanceMetres(at, b.at));
  return place;
}

/** As many decimals of a degree as a pixel is worth. */
export function decimalsOf(pixelMetres = METRES_PER_DEGREE): number {
  return Math.min(6, Math.max(1, Math.ceil(-Math.log10(pixelMetres / METRES_PER_DEGREE))));
}
