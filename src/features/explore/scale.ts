import { METRES_PER, type LengthUnit } from '#core/units';

/** A bar of a map scale: a round number of a unit, and the pixels it takes. */
export interface ScaleBarLength {
  unit: LengthUnit;
  value: number;
  pixels: number;
}

/** The longest bar of 1, 2 or 5 times a power of ten of a unit that fits. Kilometres under one turn into metres. */
export function scaleBar(unit: 'kilometre' | 'nauticalMile', metresPerPixel: number, maximumPixels: number): ScaleBarLength {
  const longest = (metresPerPixel * maximumPixels) / METRES_PER[unit];
  if (unit === 'kilometre' && longest < 1) {
    const value = roundDown(longest * METRES_PER.kilometre);
    return { unit: 'metre', value, pixels: value / metresPerPixel };
  }
  const value = roundDown(longest);
  return { unit, value, pixels: (value * METRES_PER[unit]) / metresPerPixel };
}

function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [5, 2, 1].find((each) => each * power <= value) ?? 1;
  // Powers below one are not exact in binary.
  return Number((step * power).toPrecision(1));
}
