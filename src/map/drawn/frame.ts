import { geoAzimuthalEqualArea, type GeoProjection, type GeoStream } from 'd3-geo';
import type { Bounds } from '#core/atlas/bounds';
import { distanceMetres } from '#core/geodesy/geodesic';
import { nearestLongitude, type LonLat } from '#core/geodesy/longitude';
import type { Point } from './simplify';

/** The equator of WGS84 in metres: what a web map of zoom 0 spreads over 512 pixels. */
export const EQUATOR_METRES = 40_075_016.686;
/** Lines are cut this far outside the picture, in pixels, so that no end and no edge along the cut shows. */
export const BLEED = 6;

export interface Size {
  width: number;
  height: number;
}

/** A circle on the picture, in pixels. */
export interface Rim {
  at: Point;
  radius: number;
}

/** A projected picture: where each position lies on it, and what part of the world it can show. */
export interface Frame {
  width: number;
  height: number;
  /** `world` and `globe` show the edge of the world; the others are filled by what they show. */
  kind: 'azimuthal' | 'mercator' | 'world' | 'globe';
  /** Of Mercator's projection, which shows the whole world too. */
  isMercator?: true;
  centre: LonLat;
  /** Where a position lies, on the picture or off it; nothing for what the picture has no place for. */
  project(at: LonLat): Point | undefined;
  /** The position at a point. */
  invert(point: Point): LonLat | undefined;
  /** A stream that projects degrees into pixels and cuts at the frame. */
  stream(sink: GeoStream): GeoStream;
  /** Whether the stream cuts on the sphere: rings must then be wound the way that tells their inside. */
  isCapped: boolean;
  /** A box of degrees that holds all of the picture; `east` may pass 180. */
  box: Bounds;
  /** The rim of a globe that is in sight. */
  rim?: Rim;
  /** At the middle, along the parallel, on WGS84. */
  metresPerPixel: number;
  /** The zoom of a web map with the same scale at the equator. */
  zoom: number;
}

/** An azimuthal equal-area frame round a centre; `scale` in pixels per radian, `bearing` the direction that is up there. */
export function azimuthalFrame(centre: LonLat, scale: number, size: Size, bearing = 0): Frame {
  const projection = azimuthal(centre)
    .scale(scale)
    .angle(bearing)
    .translate([size.width / 2, size.height / 2]);
  const box = boxOf(projection, centre, size);
  const reachesAround = box.east - box.west >= 360 && Math.abs(centre[1]) < 89;
  const nearestToOpposite = centre[1] > 0 ? box.south + centre[1] : -box.north - centre[1];
  const cap = reachesAround && nearestToOpposite < 3 ? capOf(scale, size) : undefined;
  return frameOf(projection, { kind: 'azimuthal', centre, box, cap, ...size });
}

/** The degrees from the middle of an azimuthal picture to beyond its corners. */
function capOf(scale: number, { width, height }: Size): number {
  const corner = Math.hypot(width / 2 + BLEED, height / 2 + BLEED) / scale;
  return Math.min(170, (2 * Math.asin(Math.min(1, corner / 2)) * 180) / Math.PI + 4);
}

export function azimuthal([longitude, latitude]: LonLat): GeoProjection {
  // Edges are short: no resampling is needed.
  return geoAzimuthalEqualArea().rotate([-longitude, -latitude]).precision(0);
}

interface Setting extends Size {
  kind: Frame['kind'];
  centre: LonLat;
  box: Bounds;
  /** Degrees from the middle beyond which nothing is projected; without it the box alone holds off the far side of the world. */
  cap?: number | undefined;
  /** Where the scale is measured: the middle of the picture, unless its centre lies elsewhere. */
  middle?: Point;
}

/** Makes a frame of a projection that has its scale and place. */
export function frameOf(projection: GeoProjection, { kind, centre, box, cap, width, height, middle }: Setting): Frame {
  if (cap === undefined) projection.preclip((stream) => stream);
  else projection.clipAngle(cap);
  projection.clipExtent([
    [-BLEED, -BLEED],
    [width + BLEED, height + BLEED]
  ]);
  const invert = (point: Point): LonLat | undefined => {
    const found = projection.invert?.([point[0], point[1]]);
    return found && found.every(Number.isFinite) ? [found[0], found[1]] : undefined;
  };
  const [x, y] = middle ?? [width / 2, height / 2];
  const west = invert([x - 10, y]) ?? centre;
  const east = invert([x + 10, y]) ?? centre;
  const metresPerPixel = distanceMetres(west, east) / 20;
  return {
    width,
    height,
    kind,
    centre,
    project: (at) => (projection(mutable(at)) ?? undefined) as Point | undefined,
    invert,
    stream: (sink) => projection.stream(sink),
    isCapped: cap !== undefined,
    box,
    metresPerPixel,
    zoom: Math.log2(EQUATOR_METRES / 512 / metresPerPixel)
  };
}

/** The degrees a picture spans, found by walking round its edge. */
export function boxOf(projection: GeoProjection, centre: LonLat, { width, height }: Size): Bounds {
  const STEPS = 24;
  const box: Bounds = { west: centre[0], east: centre[0], south: centre[1], north: centre[1] };
  for (let step = 0; step <= STEPS; step += 1) {
    const x = (step / STEPS) * (width + 4 * BLEED) - 2 * BLEED;
    const y = (step / STEPS) * (height + 4 * BLEED) - 2 * BLEED;
    const edge: [number, number][] = [
      [x, -2 * BLEED],
      [x, height + 2 * BLEED],
      [-2 * BLEED, y],
      [width + 2 * BLEED, y]
    ];
    for (const point of edge) {
      const [longitude, latitude] = projection.invert!(point)!;
      const near = nearestLongitude(longitude, centre[0]);
      box.west = Math.min(box.west, near);
      box.east = Math.max(box.east, near);
      box.south = Math.min(box.south, latitude);
      box.north = Math.max(box.north, latitude);
    }
  }
  return widened(
    box,
    [1, -1].filter((pole) => isInPicture(projection, [0, 90 * pole], width, height))
  );
}

/** A little more than was found between the steps; all the way round where a pole is in the picture. */
function widened(box: Bounds, poles: readonly number[]): Bounds {
  const slack = 0.2 + (box.north - box.south) * 0.03;
  const around = poles.length > 0 || box.east - box.west > 300;
  return {
    // All the way round means where the base map is cut already, so that no second cut comes into sight.
    west: around ? -180 : box.west - slack * 2,
    east: around ? 180 : box.east + slack * 2,
    south: poles.includes(-1) ? -90 : Math.max(-90, box.south - slack),
    north: poles.includes(1) ? 90 : Math.min(90, box.north + slack)
  };
}

function isInPicture(projection: GeoProjection, at: LonLat, width: number, height: number): boolean {
  const [x, y] = projection(mutable(at))!;
  return x > -2 * BLEED && x < width + 2 * BLEED && y > -2 * BLEED && y < height + 2 * BLEED;
}

export const mutable = (at: LonLat): [number, number] => [at[0], at[1]];
