import type { Band } from './deflate-rows';

/** Dots painted at once: 4 MB of memory, and within what every browser grants a canvas. */
const BAND_DOTS = 1_000_000;

/** The browser would not paint so large a picture. */
export class PaintRefused extends Error {
  constructor() {
    super('the browser refused to paint the sheet');
    this.name = 'PaintRefused';
  }
}

export interface Painting {
  /** The sheet as an SVG file whose first tag says `viewBox`, `width` and `height`. */
  svg: string;
  /** In dots. */
  width: number;
  height: number;
  /** How much is painted, 0–1. */
  onprogress: (share: number) => void;
  signal: AbortSignal;
}

/** Paints a sheet from top to bottom in bands: each is the sheet's own SVG, shown through a slit. */
export async function* paintBands({ svg, width, height, onprogress, signal }: Painting): AsyncGenerator<Band> {
  const rows = Math.max(1, Math.min(height, Math.floor(BAND_DOTS / width)));
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = rows;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new PaintRefused();
  for (let top = 0; top < height; top += rows) {
    signal.throwIfAborted();
    const own = Math.min(rows, height - top);
    const image = await imageOf(bandOf(svg, { top: top / height, share: own / height, width, height: own }));
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, width, own);
    context.drawImage(image, 0, 0, width, own);
    yield { rows: own, pixels: pixelsOf(context, width, own) };
    onprogress((top + own) / height);
  }
  // Let go of the memory at once: browsers keep canvases longer than they need.
  canvas.width = 0;
}

function pixelsOf(context: CanvasRenderingContext2D, width: number, rows: number): Uint8ClampedArray {
  try {
    return context.getImageData(0, 0, width, rows).data;
  } catch {
    throw new PaintRefused();
  }
}

/** The same SVG showing only a part of its height, in so many dots. */
export function bandOf(svg: string, band: { top: number; share: number; width: number; height: number }): string {
  return svg.replace(/viewBox="0 0 ([\d.]+) ([\d.]+)" width="[^"]*" height="[^"]*"/, (_, width: string, height: string) => {
    const whole = Number(height);
    return `viewBox="0 ${band.top * whole} ${width} ${band.share * whole}" width="${band.width}" height="${band.height}" preserveAspectRatio="none"`;
  });
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
    return image;
  } catch {
    throw new PaintRefused();
  } finally {
    URL.revokeObjectURL(url);
  }
}
