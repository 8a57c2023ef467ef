import type { SheetSize } from './paper';
import type { SheetLanguage } from './text';

export interface Box {
  /** From the left edge of the sheet: the map and the paper do not mirror, what stands on it does. */
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface SheetLayout {
  size: SheetSize;
  language: SheetLanguage;
  /** Type grows with the paper, more slowly than it does. */
  type: number;
  title: Box;
  map: Box;
  legend: Box;
  /** The scale and the arrow. */
  scale: Box;
  /** Sources, citation, date. */
  notes: Box;
}

export interface Needs {
  /** Heights in pixels that depend on the widths they are given. */
  title: (width: number) => number;
  legend: (width: number) => number;
  notes: (width: number) => number;
  scale: number;
}

const ROOMS = { legendWidth: 190, scaleWidth: 210, gap: 12 } as const;
/** The parts of the height that legend and notes may take. */
const MOST = { legend: 0.3, notes: 0.3 } as const;

/** How large type is on a sheet, as a multiple of its size on A4. */
export function typeOf({ width, height }: SheetSize): number {
  return Math.min(1.5, Math.max(0.78, Math.sqrt(Math.min(width, height) / 794)));
}

/**
 * Divides a sheet: the title above, below it the map, the legend under it where the sheet stands and beside it where it
 * lies, at the foot the scale and the notes. In Arabic all of it is mirrored.
 */
export function layOut(size: SheetSize, language: SheetLanguage, needs: Needs): SheetLayout {
  const type = typeOf(size);
  const margin = Math.min(48, Math.max(18, Math.min(size.width, size.height) * 0.045));
  const gap = ROOMS.gap * type;
  const inner = size.width - 2 * margin;
  const isLying = size.width > size.height;
  const scaleWidth = Math.min(ROOMS.scaleWidth * type, inner * 0.42);
  const notesWidth = inner - scaleWidth - gap;
  const footHeight = Math.max(needs.scale, Math.min(needs.notes(notesWidth), size.height * MOST.notes));
  const foot = size.height - margin - footHeight;
  const titleHeight = needs.title(inner);
  const top = margin + titleHeight + gap;
  const legendWidth = isLying ? Math.min(ROOMS.legendWidth * type, inner * 0.34) : inner;
  const wanted = needs.legend(legendWidth);
  const legendHeight = isLying ? foot - gap - top : Math.min(wanted, size.height * MOST.legend);
  const hasLegend = wanted > 0;
  const map = {
    width: isLying && hasLegend ? inner - legendWidth - gap : inner,
    height: isLying || !hasLegend ? foot - gap - top : foot - 2 * gap - legendHeight - top
  };
  const mirror = (start: number, width: number): number => (language === 'ar' ? size.width - start - width : start);
  const box = (start: number, y: number, width: number, height: number): Box => ({ x: mirror(start, width), y, width, height });
  return {
    size,
    language,
    type,
    title: box(margin, margin, inner, titleHeight),
    map: box(margin, top, map.width, map.height),
    legend: isLying
      ? box(margin + map.width + gap, top, legendWidth, legendHeight)
      : box(margin, top + map.height + gap, inner, legendHeight),
    scale: box(margin, foot, scaleWidth, footHeight),
    notes: box(margin + scaleWidth + gap, foot, notesWidth, footHeight)
  };
}

/** The side of a box on which reading begins. */
export function startOf({ x, width }: Box, language: SheetLanguage): number {
  return language === 'ar' ? x + width : x;
}

/** A box's place for something `width` wide, `offset` away from where reading begins. */
export function placeIn({ x, width }: Box, language: SheetLanguage, offset: number, own: number): number {
  return language === 'ar' ? x + width - offset - own : x + offset;
}
