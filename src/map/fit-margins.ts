import type { Padding } from './surface';

/** Pixels between what is fitted and the edges of what panels leave of the map. */
const MARGIN = 48;
/** Where less than this would be left to show something in, only panels count. */
const LEAST_FREE = 160;

interface Size {
  width: number;
  height: number;
}

/**
 * Pixels that a fitted rectangle stays from each edge of the part of the map that panels leave: a margin, and on each side what
 * it keeps clear of besides.
 */
export function fitMargins(map: Size, padding: Padding, fitted: Padding): Padding {
  const free = {
    width: map.width - fitted.left - fitted.right - 2 * MARGIN,
    height: map.height - fitted.top - fitted.bottom - 2 * MARGIN
  };
  const wide = free.width < LEAST_FREE || free.height < LEAST_FREE ? padding : fitted;
  return {
    left: MARGIN + wide.left - padding.left,
    right: MARGIN + wide.right - padding.right,
    top: MARGIN + wide.top - padding.top,
    bottom: MARGIN + wide.bottom - padding.bottom
  };
}
