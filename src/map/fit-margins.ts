import type { FitBox } from './fit-camera';
import type { Padding } from './surface';

/** Pixels between what is fitted and the edges of what panels leave of the map; half a label stands to each side of an end. */
const MARGIN = { across: 72, down: 48 } as const;
/** The margins of a small map take no more of what is left than this on each side. */
const MARGIN_SHARE = 1 / 4;
/** Pixels above and below from buttons that float over the map: they lie over a part of its breadth only, and an end has no label there. */
const GAP = 16;
/** Where less than this would be left to show something in, only panels count. */
const LEAST_FREE = { across: 160, down: 48 } as const;

interface Size {
  width: number;
  height: number;
}

/**
 * Pixels that a fitted rectangle stays from each edge of the part of the map that panels leave: a margin, and on each side what
 * it keeps clear of besides.
 */
export function fitMargins(map: Size, padding: Padding, fitted: Padding): Padding {
  const left = leftOf(map, padding);
  const margins = marginsBeside(left, padding, fitted);
  const free = leftOf(left, margins);
  const hasRoom = free.width >= LEAST_FREE.across && free.height >= LEAST_FREE.down;
  return hasRoom ? margins : marginsBeside(left, padding, padding);
}

function leftOf({ width, height }: Size, taken: Padding): Size {
  return { width: width - taken.left - taken.right, height: height - taken.top - taken.bottom };
}

function marginsBeside(left: Size, padding: Padding, fitted: Padding): Padding {
  const across = Math.min(MARGIN.across, left.width * MARGIN_SHARE);
  const down = Math.min(MARGIN.down, left.height * MARGIN_SHARE);
  return {
    left: across + fitted.left - padding.left,
    right: across + fitted.right - padding.right,
    top: Math.max(down, GAP + fitted.top - padding.top),
    bottom: Math.max(down, GAP + fitted.bottom - padding.bottom)
  };
}

/** The rectangle within these margins, in pixels from where the map has its centre: the middle of what panels leave. */
export function fitBox(map: Size, padding: Padding, fitted: Padding): FitBox {
  const margins = fitMargins(map, padding, fitted);
  const left = leftOf(map, padding);
  const half = { width: left.width / 2, height: left.height / 2 };
  return {
    left: margins.left - half.width,
    right: half.width - margins.right,
    top: margins.top - half.height,
    bottom: half.height - margins.bottom
  };
}
