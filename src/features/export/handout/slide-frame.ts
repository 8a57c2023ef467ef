import type PptxGenJS from 'pptxgenjs';
import type { HandoutLanguage } from './options';
import { shortened } from './shortened';
import type { Span } from './spans';
import { wrapSpans } from './wrap-spans';
import { languageOptions, SLIDE_FONT, SLIDE_INKS } from './pptx-text';
import { TITLE_NAME } from './pptx-titles';

/** Inches, as PowerPoint's wide slide has them. */
export const SLIDE = { width: 13.333, height: 7.5, margin: 0.45 } as const;
export const MAP = { width: 8.4, height: 5.75 } as const;
/** Where text and map begin, under the heading. */
export const TOP = 1.3;
export const TEXT_WIDTH = SLIDE.width - 2 * SLIDE.margin - MAP.width - 0.25;
export const POINTS_PER_INCH = 72;
const PIXELS_PER_INCH = 96;
/** What slides are written on. */
export const PAPER = 'FBF8F1';
const FOOT = { y: SLIDE.height - 0.4, h: 0.3, fontSize: 10, color: SLIDE_INKS.muted } as const;

/** How large the view of a slide is, in pixels of the layout. */
export const SLIDE_VIEW = {
  width: Math.round(MAP.width * PIXELS_PER_INCH),
  height: Math.round(MAP.height * PIXELS_PER_INCH)
} as const;

export function paperSlide(pptx: PptxGenJS): PptxGenJS.Slide {
  const slide = pptx.addSlide();
  slide.background = { color: PAPER };
  return slide;
}

const HEADING_HEIGHT = 0.9;
/** The sizes a heading is set in, the first that fits. */
const HEADING_SIZES = [30, 24, 20, 16, 13, 11] as const;
/** How high a line is, in multiples of its size. */
const LINE_HEIGHT = 1.2;
/** The letters of a foot that stand in one line. */
const FOOT_LETTERS = 110;

/** The first of some sizes that a text fits its box in, which is given in inches; the last where none is small enough. */
export function fittingSize(span: Span, sizes: readonly number[], box: { w: number; h: number }): number {
  const width = box.w * POINTS_PER_INCH - 8;
  const fits = (size: number): boolean => wrapSpans([span], size, width).length * size * LINE_HEIGHT <= box.h * POINTS_PER_INCH;
  return sizes.find(fits) ?? sizes.at(-1)!;
}

/** The heading over the whole width. */
export function addHeading(slide: PptxGenJS.Slide, text: string, language: HandoutLanguage): void {
  const box = { w: SLIDE.width - 2 * SLIDE.margin, h: HEADING_HEIGHT };
  slide.addText(text || ' ', {
    objectName: TITLE_NAME,
    ...languageOptions(language),
    ...box,
    x: SLIDE.margin,
    y: 0.3,
    fontSize: fittingSize({ text, isStrong: true }, HEADING_SIZES, box),
    bold: true,
    color: SLIDE_INKS.ink,
    valign: 'middle',
    margin: 0
  });
}

/** What the deck is, and the number of the slide. */
export function addFoot(slide: PptxGenJS.Slide, text: string, language: HandoutLanguage): void {
  const isTurned = language === 'ar';
  const width = 10;
  const start = isTurned ? SLIDE.width - SLIDE.margin - width : SLIDE.margin;
  slide.addText(shortened(text, FOOT_LETTERS) || ' ', { ...languageOptions(language), ...FOOT, x: start, w: width, margin: 0 });
  slide.slideNumber = {
    ...FOOT,
    x: isTurned ? SLIDE.margin : SLIDE.width - SLIDE.margin - 1,
    w: 1,
    fontFace: SLIDE_FONT,
    align: isTurned ? 'left' : 'right'
  };
}
