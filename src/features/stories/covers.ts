import type { Padding } from '#map/surface';

/** A box on the screen in pixels, as `getBoundingClientRect` gives it. */
type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** A map needs so much of its height to show anything. */
const MOST_SHARE = 0.7;

/**
 * The pixels of a map that a text over it takes, on physical sides: a column takes its side, a sheet across the whole
 * width takes the bottom.
 */
export function coveredBy(map: Box, text: Box): Padding {
  const nothing = { left: 0, right: 0, top: 0, bottom: 0 };
  const [width, height] = [map.right - map.left, map.bottom - map.top];
  if (text.right - text.left >= width - 1) {
    return { ...nothing, bottom: Math.round(Math.max(0, Math.min(map.bottom - text.top, height * MOST_SHARE))) };
  }
  const isLeft = text.left + text.right < map.left + map.right;
  if (isLeft) return { ...nothing, left: Math.round(Math.max(0, text.right - map.left)) };
  return { ...nothing, right: Math.round(Math.max(0, map.right - text.left)) };
}
