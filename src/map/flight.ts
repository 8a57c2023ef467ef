import { geodesicLine } from '#core/geodesy/geodesic';
import { wrapLongitude } from '#core/geodesy/longitude';
import { LIMITS, type Camera } from '#core/view/view';

/** The equator in metres: what zoom 0 spreads over 512 pixels. */
const EQUATOR_METRES = 40_075_016.686;
/** A flight rises no higher than to see this much of the earth, unless it begins or ends there: all of a globe is in sight then. */
const WIDEST_METRES = 12_000_000;
/** How steeply a flight rises: what van Wijk and Nuij found most pleasant. */
const STEEPEST = 1.42;
/** No web map shows what lies nearer to a pole than this. */
const NORTHERNMOST = 85;

/** A way of the camera from one view to another. */
export interface Flight {
  durationMilliseconds: number;
  /** The camera at a share (0–1) of the flight. */
  at(share: number): Camera;
}

/**
 * A flight along the geodesic between two cameras. It rises and sinks as far as suits its length, so that the ground
 * seems to pass at one speed: J. J. van Wijk, W. A. A. Nuij, "Smooth and efficient zooming and panning" (2003). `pixels`
 * is the width of what is seen. Lengths are metres on WGS84.
 */
export function flightBetween(from: Camera, to: Camera, pixels: number): Flight {
  const line = geodesicLine(from.center, to.center);
  const path = zoomPath(groundMetres(from, pixels), groundMetres(to, pixels), line.lengthMetres);
  const turn = wrapLongitude(to.bearing - from.bearing);
  const at = (share: number): Camera => {
    if (share >= 1) return to;
    const { along, metres } = path(share);
    const [longitude, latitude] = line.at(along);
    const shown = Math.max(-NORTHERNMOST, Math.min(NORTHERNMOST, latitude));
    return {
      center: [wrapLongitude(longitude), shown],
      zoom: zoomAt(metres, shown, pixels),
      bearing: wrapLongitude(from.bearing + turn * share),
      pitch: from.pitch + (to.pitch - from.pitch) * share
    };
  };
  return { durationMilliseconds: 900 + 1500 * Math.min(1, line.lengthMetres / 15_000_000), at };
}

/** The metres on the ground that so many pixels show at the middle of a view, on globe and Mercator alike. */
function groundMetres({ center, zoom }: Camera, pixels: number): number {
  return (pixels * EQUATOR_METRES * Math.cos((center[1] * Math.PI) / 180)) / (512 * 2 ** zoom);
}

function zoomAt(metres: number, latitude: number, pixels: number): number {
  const zoom = Math.log2((pixels * EQUATOR_METRES * Math.cos((latitude * Math.PI) / 180)) / (512 * metres));
  return Math.max(LIMITS.zoom[0], Math.min(LIMITS.zoom[1], zoom));
}

type ZoomPath = (share: number) => { along: number; metres: number };

/** How far along a flight is and how much it sees at each share of its time, from the widths at both ends and its length. */
function zoomPath(startMetres: number, endMetres: number, lengthMetres: number): ZoomPath {
  // Over so short a way one only rises or sinks; the formulae would divide by nothing.
  if (lengthMetres < startMetres * 1e-6) {
    return (share) => ({ along: share, metres: startMetres * (endMetres / startMetres) ** share });
  }
  const widest = Math.max(startMetres, endMetres, WIDEST_METRES);
  const steepness = Math.min(STEEPEST, Math.sqrt((2 * widest) / lengthMetres));
  const square = steepness ** 2;
  const lean = (end: 0 | 1): number => {
    const metres = end ? endMetres : startMetres;
    const sign = end ? -1 : 1;
    const squares = endMetres ** 2 - startMetres ** 2 + sign * square ** 2 * lengthMetres ** 2;
    return Math.asinh(-squares / (2 * metres * square * lengthMetres));
  };
  const [start, end] = [lean(0), lean(1)];
  return (share) => {
    const now = start + (end - start) * share;
    const metres = (startMetres * Math.cosh(start)) / Math.cosh(now);
    const gone = (startMetres * (Math.cosh(start) * Math.tanh(now) - Math.sinh(start))) / square;
    return { along: gone / lengthMetres, metres };
  };
}
