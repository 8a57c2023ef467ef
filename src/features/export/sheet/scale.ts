import type { LonLat } from '#core/geodesy/longitude';
import type { Frame } from '#map/drawn/frame';

/** A bar of a scale: a round number of a unit, and the pixels it takes. */
export interface Bar {
  value: number;
  pixels: number;
}

/** The longest bar of 1, 2 or 5 times a power of ten of a unit that fits. */
export function barOf(metresPerPixel: number, metresPerUnit: number, longestPixels: number): Bar {
  const longest = (metresPerPixel * longestPixels) / metresPerUnit;
  const power = 10 ** Math.floor(Math.log10(longest));
  const step = [5, 2, 1].find((each) => each * power <= longest) ?? 1;
  // Powers below one are not exact in binary.
  const value = Number((step * power).toPrecision(1));
  return { value, pixels: (value * metresPerUnit) / metresPerPixel };
}

/**
 * Of what a scale that was measured along the parallel of a position speaks: of that whole parallel where the projection is
 * cylindrical or pseudocylindrical, of the middle of an azimuthal one, elsewhere on that of the one position and direction.
 */
export function scaleHolds({ kind, centre }: Pick<Frame, 'kind' | 'centre'>, at: LonLat): 'parallel' | 'middle' | 'position' {
  if (kind === 'world' || kind === 'mercator') return 'parallel';
  return at[0] === centre[0] && at[1] === centre[1] ? 'middle' : 'position';
}
