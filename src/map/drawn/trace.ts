import type { GeoStream } from 'd3-geo';
import type { LonLat } from '#core/geodesy/longitude';
import type { Track } from './base';
import { cutRing, cutStroke } from './cut';
import type { Frame } from './frame';
import { lengthOf } from './offset';
import { simplify, type Point } from './simplify';

/** Below half a pixel nobody sees a corner. */
const TOLERANCE = 0.45;
/** Islets and lakes smaller than this, in square pixels, are specks that only make the file longer. */
const LEAST_SQUARE_PIXELS = 1.6;

/** Takes up what a projection lets through, stroke by stroke. */
class Taken implements GeoStream {
  readonly strokes: Point[][] = [];
  lineStart(): void {
    this.strokes.push([]);
  }
  point(x: number, y: number): void {
    const stroke = this.strokes.at(-1)!;
    const last = stroke.at(-1);
    // Most neighbours on the base map lie on the same spot at the scale of a drawing.
    if (last && Math.abs(last[0] - x) < 0.1 && Math.abs(last[1] - y) < 0.1) return;
    stroke.push([x, y]);
  }
  lineEnd(): void {}
  polygonStart(): void {}
  polygonEnd(): void {}
}

/** Projects rings and cuts them at the frame. To be filled even-odd: a ring round the frame comes back as the frame. */
export function traceRings(frame: Frame, tracks: readonly Track[], tolerance = TOLERANCE): Point[][] {
  const taken = new Taken();
  const stream = frame.stream(taken);
  for (const track of tracks) {
    for (const ring of cutRing(track, frame.box)) {
      stream.polygonStart();
      sendLine(stream, (frame.isCapped ? clockwise(ring) : ring).slice(0, -1));
      stream.polygonEnd();
    }
  }
  const rings = taken.strokes.map((ring) => simplify(close(ring), tolerance));
  return rings.filter((ring) => squarePixels(ring) > LEAST_SQUARE_PIXELS);
}

/** Projects strokes and cuts them at the frame; those shorter than `least` pixels are left out. */
export function traceStrokes(frame: Frame, tracks: readonly Track[], { tolerance = TOLERANCE, least = 0 } = {}): Point[][] {
  const taken = new Taken();
  const stream = frame.stream(taken);
  for (const track of tracks) for (const run of cutStroke(track, frame.box)) sendLine(stream, run);
  return taken.strokes
    .map((stroke) => simplify(stroke, tolerance))
    .filter((stroke) => stroke.length > 1 && (least === 0 || lengthOf(stroke) >= least));
}

/** A ring wound so that, to a cut on the sphere, its inside is the smaller part of the world it seems to enclose. */
function clockwise(ring: readonly LonLat[]): readonly LonLat[] {
  const doubled = ring.slice(1).reduce((sum, [x, y], index) => sum + ring[index]![0] * y - x * ring[index]![1], 0);
  return doubled > 0 ? ring.toReversed() : ring;
}

function sendLine(stream: GeoStream, points: readonly LonLat[]): void {
  stream.lineStart();
  for (const [longitude, latitude] of points) stream.point(longitude, latitude);
  stream.lineEnd();
}

function close(ring: Point[]): Point[] {
  const [first] = ring;
  const last = ring.at(-1);
  if (first && last && (first[0] !== last[0] || first[1] !== last[1])) ring.push(first);
  return ring;
}

function squarePixels(ring: readonly Point[]): number {
  const doubled = ring.slice(1).reduce((sum, [x, y], index) => sum + ring[index]![0] * y - x * ring[index]![1], 0);
  return Math.abs(doubled) / 2;
}
