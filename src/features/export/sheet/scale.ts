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
