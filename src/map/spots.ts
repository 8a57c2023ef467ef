import { distanceMetres } from '#core/geodesy/geodesic';
import { nearestLongitude, wrapLongitude, type LonLat } from '#core/geodesy/longitude';
import type { Projecting } from './projecting';
import type { ScreenPoint } from './surface';

/** A pixel that shows no part of the Earth is answered with the nearest that does, which lies farther off than this. */
const SAME_PIXEL = 1;
/** What lies behind the globe falls on a pixel too, but another position is seen there, so many pixels' worth away or more. */
const BEHIND_PIXELS = 4;

/** The position seen at a point of the screen, its longitude within [-180, 180); nothing beside the globe. */
export function positionAt(map: Projecting, { x, y }: ScreenPoint): LonLat | undefined {
  const { lng, lat } = map.unproject([x, y]);
  if (!(Math.abs(lat) <= 90) || !Number.isFinite(lng)) return undefined;
  const back = map.project([lng, lat]);
  return Math.hypot(back.x - x, back.y - y) < SAME_PIXEL ? [wrapLongitude(lng), lat] : undefined;
}

/** Where a position stands on the screen, on the copy of a flat world nearest to the middle; nothing behind the globe. */
export function pixelOf(map: Projecting, [longitude, latitude]: LonLat): ScreenPoint | undefined {
  const { x, y } = map.project([nearestLongitude(longitude, map.getCenter().lng), latitude]);
  const { lng, lat } = map.unproject([x, y]);
  if (!(Math.abs(lat) <= 90)) return undefined;
  const metres = pixelMetresAt(map, { x, y });
  const isSeen = metres === undefined || distanceMetres([lng, lat], [longitude, latitude]) < BEHIND_PIXELS * metres;
  return isSeen ? { x, y } : undefined;
}

/** Metres per pixel at a point of the screen, in the direction where a pixel covers most; nothing beside the globe. */
export function pixelMetresAt(map: Projecting, { x, y }: ScreenPoint): number | undefined {
  const here = positionAt(map, { x, y });
  if (!here) return undefined;
  const around = [
    [x - 1, y],
    [x + 1, y],
    [x, y - 1],
    [x, y + 1]
  ] as const;
  const lengths = around.flatMap(([nextX, nextY]) => {
    const next = positionAt(map, { x: nextX, y: nextY });
    return next ? [distanceMetres(here, next)] : [];
  });
  return lengths.length > 0 ? Math.max(...lengths) : undefined;
}
