import type { Box } from './place-labels';

/** A drawing's measure: it is drawn at this size and scaled to its column. */
export interface Measure {
  width: number;
  height: number;
  /** Room about the plot: for the axes and for what stands at its edges. */
  inset: { top: number; bottom: number; start: number; end: number };
}

/** What marks are placed by. */
export interface Plot {
  x: (value: number) => number;
  y: (value: number) => number;
  /** The plot within its insets. */
  box: Box;
  direction: 'ltr' | 'rtl';
}

/** Size of the letters in a drawing. */
export const LETTERS = 13;

/** The same drawing is made twice, for a phone's column and for a page's, and the column shows the one that fits it. */
export const WIDTHS = { narrow: 360, wide: 640 } as const;
export type Width = keyof typeof WIDTHS;

/** The plot within its insets, mirrored where the language runs from right to left. */
export function plotBox({ width, height, inset }: Measure, direction: 'ltr' | 'rtl'): Box {
  const [left, right] = direction === 'rtl' ? [inset.end, inset.start] : [inset.start, inset.end];
  return { left, right: width - right, top: inset.top, bottom: height - inset.bottom };
}

/** The numbers of a value axis, which no label may cover. */
export function axisBoxes(plot: Plot, ticks: readonly number[], gutter: number): Box[] {
  const [left, right] =
    plot.direction === 'rtl' ? [plot.box.right, plot.box.right + gutter] : [plot.box.left - gutter, plot.box.left];
  return ticks.map((tick) => ({ left, right, top: plot.y(tick) - 8, bottom: plot.y(tick) + 8 }));
}
