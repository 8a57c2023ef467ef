/** The three heights of a bottom sheet, from low to high. */
export const SHEET_HEIGHTS = ['peek', 'half', 'full'] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

/** Faster than this (pixels per millisecond) a drag is a flick and goes one height on. */
const FLICK = 0.5;

/**
 * The pixels each height stands for in a window of a given height; the top belongs to the header, and what lies `abovePixels` high on
 * the edge of the sheet has room under that as long as the sheet is not full.
 */
export function sheetPixels(
  windowPixels: number,
  topPixels: number,
  peekPixels: number,
  abovePixels = 0
): Record<SheetHeight, number> {
  const full = Math.max(peekPixels, windowPixels - topPixels);
  const half = Math.min(Math.round(windowPixels / 2), full - abovePixels);
  return { peek: peekPixels, half: Math.max(peekPixels, half), full };
}

/** The next height up (+1) or down (−1); the last stays. */
export function stepHeight(height: SheetHeight, step: 1 | -1): SheetHeight {
  return SHEET_HEIGHTS[SHEET_HEIGHTS.indexOf(height) + step] ?? height;
}

/**
 * Where a sheet let go comes to rest: the nearest height, or after a flick the next one in its direction.
 * `speed` is in pixels per millisecond, upwards positive.
 */
export function restingHeight(pixels: number, speed: number, heights: Record<SheetHeight, number>): SheetHeight {
  if (speed > FLICK) return SHEET_HEIGHTS.find((height) => heights[height] > pixels) ?? 'full';
  if (speed < -FLICK) return SHEET_HEIGHTS.findLast((height) => heights[height] < pixels) ?? 'peek';
  const distance = (height: SheetHeight) => Math.abs(heights[height] - pixels);
  return SHEET_HEIGHTS.reduce((nearest, height) => (distance(height) < distance(nearest) ? height : nearest));
}
