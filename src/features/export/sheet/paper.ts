/** The papers a sheet can be made for, shorter and longer side in millimetres (ISO 216; ANSI/ASME Y14.1 for Letter). */
const SIDES = {
  A2: [420, 594],
  A3: [297, 420],
  A4: [210, 297],
  A5: [148, 210],
  A6: [105, 148],
  Letter: [215.9, 279.4]
} as const;

export type Paper = keyof typeof SIDES;
export const PAPERS = Object.keys(SIDES) as Paper[];
export const ORIENTATIONS = ['portrait', 'landscape'] as const;
export type Orientation = (typeof ORIENTATIONS)[number];

const MILLIMETRES_PER_INCH = 25.4;
/** A sheet is laid out in the pixels of CSS, 96 to the inch. */
const LAYOUT_DPI = 96;
export const PIXELS_PER_MILLIMETRE = LAYOUT_DPI / MILLIMETRES_PER_INCH;
/** Dots to the inch a picture may have. */
export const DPI = { least: 72, most: 400 } as const;

/** A typed resolution, brought into what is offered. */
export function tidyDpi(typed: number): number {
  return Math.round(Math.min(DPI.most, Math.max(DPI.least, typed)));
}

export interface SheetSize {
  widthMillimetres: number;
  heightMillimetres: number;
  /** In the pixels of the layout. */
  width: number;
  height: number;
}

/** The size of a paper that lies or stands. */
export function sheetSize(paper: Paper, orientation: Orientation): SheetSize {
  const [short, long] = SIDES[paper];
  const [widthMillimetres, heightMillimetres] = orientation === 'portrait' ? [short, long] : [long, short];
  return {
    widthMillimetres,
    heightMillimetres,
    width: widthMillimetres * PIXELS_PER_MILLIMETRE,
    height: heightMillimetres * PIXELS_PER_MILLIMETRE
  };
}

/** The size in dots of a sheet painted at a resolution. */
export function dotsOf({ widthMillimetres, heightMillimetres }: SheetSize, dpi: number): { width: number; height: number } {
  const dots = (millimetres: number): number => Math.round((millimetres / MILLIMETRES_PER_INCH) * dpi);
  return { width: dots(widthMillimetres), height: dots(heightMillimetres) };
}
