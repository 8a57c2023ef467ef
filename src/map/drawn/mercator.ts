import { geoMercatorRaw, geoProjection, type GeoProjection } from 'd3-geo';
import type { Bounds } from '#core/atlas/bounds';
import { nearestLongitude, type LonLat } from '#core/geodesy/longitude';
import type { Camera } from '#core/view/view';
import { BLEED, frameOf, mutable, type Frame, type Size } from './frame';
import type { Point } from './simplify';

/** Where web maps end in north and south. */
const LAST_LATITUDE = 85.05;
/** A hair inside the meridian where the world is cut, so that nothing changes sides. */
const HAIR = 1e-6;

type Place = Pick<Camera, 'center' | 'zoom' | 'bearing'>;

/**
 * A web map in Mercator's projection as a picture, one world wide: cut on the far side of its centre. `middle` is where the
 * centre lies.
 */
export function mercatorFrame({ center, zoom, bearing }: Place, size: Size, middle: Point): Frame {
  const projection = geoProjection(geoMercatorRaw)
    .rotate([-center[0], 0])
    .angle(bearing)
    .scale((512 * 2 ** zoom) / (2 * Math.PI))
    .translate([0, 0])
    .precision(0);
  const [x, y] = projection(mutable(center))!;
  projection.translate([middle[0] - x, middle[1] - y]);
  const world: Bounds = {
    west: center[0] - 180 + HAIR,
    east: center[0] + 180 - HAIR,
    south: -LAST_LATITUDE,
    north: LAST_LATITUDE
  };
  const seen = seenBox(projection, center, size);
  const isInside = seen !== undefined && seen.west > world.west && seen.east < world.east;
  const isFilled = isInside && seen.south > world.south && seen.north < world.north;
  const frame = frameOf(projection, {
    kind: isFilled ? 'mercator' : 'world',
    centre: center,
    box: isFilled ? seen : world,
    ...size,
    middle
  });
  return { ...frame, isMercator: true };
}

/** The degrees between the corners of a picture and a little beyond; nothing where they lie off the world. */
function seenBox(projection: GeoProjection, centre: LonLat, { width, height }: Size): Bounds | undefined {
  const off = 2 * BLEED;
  const corners: [number, number][] = [
    [-off, -off],
    [width + off, -off],
    [-off, height + off],
    [width + off, height + off]
  ];
  const across = projection.scale() * Math.PI;
  const translate = projection([centre[0], 0])!;
  if (corners.some(([x, y]) => Math.hypot(x - translate[0], y - translate[1]) > 4 * across)) return undefined;
  const found = corners.map((corner) => projection.invert!(corner)!);
  const longitudes = found.map(([longitude]) => nearestLongitude(longitude, centre[0]));
  const latitudes = found.map(([, latitude]) => latitude);
  // Beyond half a turn a longitude comes back on the other side: the width of the picture tells.
  if (Math.hypot(width + 2 * off, height + 2 * off) > 2 * across) return undefined;
  return {
    west: Math.min(...longitudes),
    east: Math.max(...longitudes),
    south: Math.min(...latitudes),
    north: Math.max(...latitudes)
  };
}
