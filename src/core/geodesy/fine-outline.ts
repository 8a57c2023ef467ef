import type { LineType } from '../measure/measurement';
import { densify } from './densify';
import type { LonLat } from './longitude';

/** Edges of no more degrees run so nearly straight on the flat map that it does not matter where they are said to cross. */
const NARROW_DEGREES = 1;
/** A ten-thousandth of a degree's length for each degree that an edge spans. */
const METRES_PER_DEGREE = 10;
/** Strokes of the map are straight on it; in steps of so many degrees each has but one shorter way. */
const STROKE_STEP_DEGREES = 10;

/** The outline of a ring on the flat map with its wide edges drawn as the lines that are measured. */
export function fineOutline(outline: readonly LonLat[], lineType: LineType): LonLat[] {
  return outline.flatMap((to, index) => {
    const from = outline[index - 1];
    if (!from) return [to];
    const [east, north] = [to[0] - from[0], to[1] - from[1]];
    const degrees = Math.max(Math.abs(east), Math.abs(north));
    if (degrees <= NARROW_DEGREES) return [to];
    const isLine = Math.abs(east) < 180 && !isPole(from) && !isPole(to);
    if (isLine) return densify(lineType, [from, to], degrees * METRES_PER_DEGREE).slice(1);
    const count = Math.ceil(degrees / STROKE_STEP_DEGREES);
    return Array.from({ length: count }, (_, step): LonLat => {
      const share = (step + 1) / count;
      return [from[0] + share * east, from[1] + share * north];
    });
  });
}

function isPole([, latitude]: LonLat): boolean {
  return Math.abs(latitude) === 90;
}
