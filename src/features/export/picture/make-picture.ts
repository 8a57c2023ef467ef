import type { SheetLanguage } from '../sheet/text';
import { dotsOf, PIXELS_PER_MILLIMETRE, type SheetSize } from '../sheet/paper';
import { deflateRows } from './deflate-rows';
import { paintBands } from './paint-bands';
import { pdfFile } from './pdf';
import { pngFile } from './png';
import { textRuns } from './text-runs';

export type PictureKind = 'png' | 'svg' | 'pdf';

const MIMES: Readonly<Record<PictureKind, string>> = {
  png: 'image/png',
  svg: 'image/svg+xml',
  pdf: 'application/pdf'
};

export interface PictureOptions {
  kind: PictureKind;
  size: SheetSize;
  dpi: number;
  title: string;
  language: SheetLanguage;
  /** When, as an ISO date. */
  now: string;
  onprogress: (share: number) => void;
  signal: AbortSignal;
}

/** A sheet as a file: as it is, painted, or painted on a page with its texts. */
export async function makePicture(svg: string, options: PictureOptions): Promise<Blob> {
  const { kind, size, dpi, title, language, now, onprogress, signal } = options;
  const type = MIMES[kind];
  if (kind === 'svg') return new Blob([svg], { type });
  const { width, height } = dotsOf(size, dpi);
  const image = await deflateRows(width, height, paintBands({ svg, width, height, onprogress, signal }));
  if (kind === 'png') return new Blob(pngFile(image, { dpi, title }), { type });
  const runs = textRuns(svg);
  const page = { ...size, pixelsPerMillimetre: PIXELS_PER_MILLIMETRE, image, runs, title, language, date: now };
  return new Blob(pdfFile(page), { type });
}
