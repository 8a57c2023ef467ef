import type { Padding } from '#map/surface';

/** A box on the screen in pixels, as `getBoundingClientRect` gives it. */
export type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** What lies over the map: a panel along one side, a sheet from below, tools along the other side, a bar along the top. */
export interface Covers {
  panel?: Box | undefined;
  sheet?: Box | undefined;
  tools?: Box | undefined;
  top?: Box | undefined;
  /** A bar along the bottom. */
  bottom?: Box | undefined;
}

/** A sheet raised to half the page, and the tools that ride on it, take no more of the map; on a higher one nobody looks at the map. */
const LARGEST_SHEET_SHARE = 0.6;

/**
 * The pixels of a map that its covers take, on physical sides. A cover beside the map or hidden takes nothing. A sheet
 * takes three fifths of the height at most: the map would find no room to show anything.
 */
export function coveredPadding(map: Box, { panel, sheet, tools, top, bottom }: Covers): Padding {
  const padding: Padding = { left: 0, right: 0, top: 0, bottom: 0 };
  for (const side of [panel, tools]) {
    if (!side || isEmpty(side)) continue;
    if (side.left + side.right < map.left + map.right) padding.left = Math.max(padding.left, side.right - map.left);
    else padding.right = Math.max(padding.right, map.right - side.left);
  }
  if (top && !isEmpty(top)) padding.top = Math.max(0, top.bottom - map.top);
  if (bottom && !isEmpty(bottom)) padding.bottom = Math.max(0, map.bottom - bottom.top);
  if (sheet && !isEmpty(sheet))
    padding.bottom = Math.max(0, Math.min(map.bottom - sheet.top, LARGEST_SHEET_SHARE * (map.bottom - map.top)));
  return {
    left: Math.round(padding.left),
    right: Math.round(padding.right),
    top: Math.round(padding.top),
    bottom: Math.round(padding.bottom)
  };
}

function isEmpty(box: Box): boolean {
  return box.right <= box.left || box.bottom <= box.top;
}
