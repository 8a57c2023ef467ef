import { distanceMetres } from '#core/geodesy/geodesic';
import { nearestLongitude, type LonLat } from '#core/geodesy/longitude';
import type { Projecting } from './projecting';
import type { Padding } from './surface';

/** A point of the screen and the position that is seen there. */
export interface Spot {
  x: number;
  y: number;
  at: LonLat;
}

/** What a pane needs of a map. */
export interface PaneOf extends Projecting {
  getContainer(): { clientWidth: number; clientHeight: number };
  getPadding(): Partial<Padding>;
}

type Pixel = Pick<Spot, 'x' | 'y'>;

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Pixels between the spots that are asked what lies there. */
const SPOT_SPACING = 48;
/** What lies behind the globe falls on a pixel too, but another position is seen there, which is farther off than this. */
const BEHIND_METRES = 300_000;
/** Over so many degrees a stroke that is straight on a flat map is still straight enough on the globe. */
const STRAIGHT_DEGREES = 4;

/** What can be asked of the part of a map that no panel covers. */
export class Pane {
  /** The middle of the map, which lies in the middle of the pane. */
  readonly centre: Spot;
  /** Positions all over the pane, in rows; a globe leaves some of it empty. */
  readonly spots: readonly Spot[];
  readonly #map: PaneOf;
  readonly #box: Box;

  constructor(map: PaneOf) {
    this.#map = map;
    const { clientWidth, clientHeight } = map.getContainer();
    const { left = 0, right = 0, top = 0, bottom = 0 } = map.getPadding();
    this.#box = { left, top, right: clientWidth - right, bottom: clientHeight - bottom };
    const { lng, lat } = map.getCenter();
    this.centre = { ...pixelOf(map.project([lng, lat])), at: [lng, lat] };
    this.spots = pixelsOver(this.#box).flatMap((pixel) => this.#spotAt(pixel));
  }

  /** Whether a position is seen in the pane. */
  shows(position: LonLat): boolean {
    const pixel = this.#project(position, this.centre.at[0]);
    const { left, top, right, bottom } = this.#box;
    const isWithin = pixel.x >= left && pixel.x <= right && pixel.y >= top && pixel.y <= bottom;
    return isWithin && this.#isBefore(pixel, position);
  }

  /** Whether a line, straight in degrees between its vertices, passes through the pane. */
  showsLine(line: readonly LonLat[]): boolean {
    return line.some((to, index) => index > 0 && this.#showsStroke(line[index - 1]!, to));
  }

  #showsStroke(from: LonLat, to: LonLat): boolean {
    const widest = Math.max(Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1]));
    const parts = Math.max(1, Math.ceil(widest / STRAIGHT_DEGREES));
    return Array.from({ length: parts }, (_, part) => part).some((part) =>
      this.#showsStraight(between(from, to, part / parts), between(from, to, (part + 1) / parts))
    );
  }

  #showsStraight(from: LonLat, to: LonLat): boolean {
    // Both ends on the same copy of a flat world, the one before the reader.
    const turn = nearestLongitude(from[0], this.centre.at[0]) - from[0];
    const start = this.#project([from[0] + turn, from[1]]);
    const end = this.#project([to[0] + turn, to[1]]);
    const share = shareWithin(this.#box, start, end);
    if (share === undefined) return false;
    const pixel = { x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share };
    return this.#isBefore(pixel, between(from, to, share));
  }

  #project([longitude, latitude]: LonLat, near?: number): Pixel {
    return pixelOf(this.#map.project([near === undefined ? longitude : nearestLongitude(longitude, near), latitude]));
  }

  /** Whether the position is what is seen at its pixel, not hidden behind the globe. */
  #isBefore({ x, y }: Pixel, position: LonLat): boolean {
    const { lng, lat } = this.#map.unproject([x, y]);
    return Math.abs(lat) <= 90 && distanceMetres([lng, lat], position) < BEHIND_METRES;
  }

  /** The spot at a pixel, unless the pixel shows the space beside the globe. */
  #spotAt({ x, y }: Pixel): Spot[] {
    const { lng, lat } = this.#map.unproject([x, y]);
    const back = this.#map.project([lng, lat]);
    return Math.hypot(back.x - x, back.y - y) < 1 ? [{ x, y, at: [lng, lat] }] : [];
  }
}

/**
 * Where on the way from one pixel to another, as a share of it, the middle of what lies in a box is; nothing where none
 * of it does.
 */
export function shareWithin(box: Box, from: Pixel, to: Pixel): number | undefined {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  // Each side lets in what is on its inner hand: how fast the way leads out of it, and how much room there is.
  const sides = [
    [-dx, from.x - box.left],
    [dx, box.right - from.x],
    [-dy, from.y - box.top],
    [dy, box.bottom - from.y]
  ] as const;
  let [first, last] = [0, 1];
  for (const [outward, room] of sides) {
    if (outward === 0 && room < 0) return undefined;
    if (outward > 0) last = Math.min(last, room / outward);
    if (outward < 0) first = Math.max(first, room / outward);
  }
  return first <= last ? (first + last) / 2 : undefined;
}

function pixelsOver({ left, top, right, bottom }: Box): Pixel[] {
  const columns = Math.max(1, Math.round((right - left) / SPOT_SPACING));
  const rows = Math.max(1, Math.round((bottom - top) / SPOT_SPACING));
  return Array.from({ length: rows * columns }, (_, index) => ({
    x: left + ((index % columns) + 0.5) * ((right - left) / columns),
    y: top + (Math.floor(index / columns) + 0.5) * ((bottom - top) / rows)
  }));
}

function between(from: LonLat, to: LonLat, share: number): LonLat {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

function pixelOf({ x, y }: Pixel): Pixel {
  return { x, y };
}
