import type { FitBox } from './fit-camera';
import type { Padding } from './surface';

/** Pixels between what is fitted and the edges of what panels leave of the map; half a label stands to each side of an end. */
const MARGIN = { across: 72, down: 48 } as const;
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
    width: map.width - fitted.left - fitted.right - 2 * MARGIN.across,
    height: map.height - fitted.top - fitted.bottom - 2 * MARGIN.down
  };
  const wide = free.width < LEAST_FREE || free.height < LEAST_FREE ? padding : fitted;
  return {
    left: MARGIN.across + wide.left - padding.left,
    right: MARGIN.across + wide.right - padding.right,
    top: MARGIN.down + wide.top - padding.top,
    bottom: MARGIN.down + wide.bottom - padding.bottom
  };
}

/** The rectangle within these margins, in pixels from where the map has its centre: the middle of what panels leave. */
export function fitBox(map: Size, padding: Padding, fitted: Padding): FitBox {
  const margins = fitMargins(map, padding, fitted);
  const half = {
    width: (map.width - padding.left - padding.right) / 2,
    height: (map.height - padding.top - padding.bottom) / 2
  };
  return {
    left: margins.left - half.width,
    right: half.width - margins.right,
    top: margins.top - half.height,
    bottom: half.height - margins.bottom
  };
}
