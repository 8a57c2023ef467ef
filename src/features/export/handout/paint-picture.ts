import { FILE_FONTS } from '#map/drawn/draw-names';
import { element } from '#map/drawn/svg';
import { deflateRows } from '../picture/deflate-rows';
import { fontStyle } from '../picture/fonts';
import { paintBands } from '../picture/paint-bands';
import { pngFile } from '../picture/png';
import type { DocumentStep } from './handout-document';
import type { HandoutLanguage } from './options';
import type { HandoutSource } from './source';

/** Screens show so many dots to the inch; no program takes it for more than a hint. */
const SCREEN_DPI = 96;
interface Painting {
  /** In dots. */
  size: { width: number; height: number };
  /** How high the view is laid out, in pixels: names are as large on every picture of the same. */
  layoutHeight?: number;
  language: HandoutLanguage;
  signal: AbortSignal;
}

/** The view of a step as a PNG file. */
export async function paintStep({ step, title }: DocumentStep, source: HandoutSource, painting: Painting): Promise<Uint8Array> {
  const { size, layoutHeight: height = 720, language, signal } = painting;
  const width = Math.round((size.width / size.height) * height);
  const drawn = await source.draw(step, { width, height, language, theme: 'light' });
  return paintDrawing(drawn, { layout: { width, height }, size, title: title.text, signal });
}

/** How a drawing becomes a picture. */
interface DrawingPaint {
  /** In pixels of the drawing. */
  layout: { width: number; height: number };
  /** In dots. */
  size: { width: number; height: number };
  title: string;
  signal: AbortSignal;
}

/** What is drawn as SVG as a PNG file. */
export async function paintDrawing(drawn: string, { layout, size, title, signal }: DrawingPaint): Promise<Uint8Array> {
  const svg = framed(drawn, layout, await fontStyle(drawn));
  const rows = await deflateRows(size.width, size.height, paintBands({ svg, ...size, onprogress: () => undefined, signal }));
  return new Uint8Array(await new Blob(pngFile(rows, { dpi: SCREEN_DPI, title })).arrayBuffer());
}

/** A drawing as a file of its own, which brings its letters. */
function framed(svg: string, { width, height }: { width: number; height: number }, style: string): string {
  const attributes = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height };
  return element('svg', { ...attributes, 'font-family': FILE_FONTS }, element('style', {}, style), svg);
}
