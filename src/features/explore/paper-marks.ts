import type { Camera } from '#core/view/view';
import { scaleBar, type ScaleBarLength } from './scale';

/** The printed map in pixels of the screen: what no panel covers there. */
export interface Pane {
  width: number;
  height: number;
}

/** What stands on a map on paper besides the map. */
export interface PaperMarks {
  /** None where one scale would be false for most of the map. */
  bars: readonly ScaleBarLength[];
  /** Degrees clockwise from up to true north at the middle of the map; nothing at a pole. */
  north: number | undefined;
}

/** What shows more than this from edge to edge, as all of the globe does, has no one scale. */
const WIDEST_METRES = 9_000_000;
/** From here to a pole there is no one north. */
const NORTHERNMOST = 89.9;
/** The longest bar, as a part of the width of the map. */
const LONGEST = 0.22;

/** The marks of a map that was seen by such a camera. */
export function paperMarks({ center, bearing, pitch }: Camera, metresPerPixel: number, { width, height }: Pane): PaperMarks {
  const isScaled = pitch === 0 && metresPerPixel > 0 && metresPerPixel * Math.min(width, height) <= WIDEST_METRES;
  return {
    bars: isScaled ? (['kilometre', 'nauticalMile'] as const).map((unit) => scaleBar(unit, metresPerPixel, width * LONGEST)) : [],
    north: Math.abs(center[1]) < NORTHERNMOST ? 0 - bearing : undefined
  };
}
