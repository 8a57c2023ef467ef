import type { Band } from './deflate-rows';

/** Dots painted at once: 2 MB of memory, within what every browser grants a canvas, and done before anybody misses the page. */
const BAND_DOTS = 500_000;

/** What a sheet is drawn on to see whether its letters are there, in dots, and how often at most. */
const PROBE_WIDTH = 480;
const MOST_PROBES = 40;
const ENOUGH_ALIKE = 2;
const PAUSE_MILLISECONDS = 30;

/** The browser would not paint so large a picture. */
export class PaintRefused extends Error {
  constructor() {
    super('the browser refused to paint the sheet');
    this.name = 'PaintRefused';
  }
}

export interface Painting {
  /** The sheet as an SVG file with a size of its own. */
  svg: string;
  /** In dots. */
  width: number;
  height: number;
  /** How much is painted, 0–1. */
  onprogress: (share: number) => void;
  signal: AbortSignal;
}

/** Paints a sheet from top to bottom in bands, between which the page has its turn. */
export async function* paintBands({ svg, width, height, onprogress, signal }: Painting): AsyncGenerator<Band> {
  const rows = Math.max(1, Math.min(height, Math.floor(BAND_DOTS / width)));
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = rows;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new PaintRefused();
  const image = await imageOf(svg);
  await settle(image, width / height, signal);
  for (let top = 0; top < height; top += rows) {
    signal.throwIfAborted();
    const own = Math.min(rows, height - top);
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, width, own);
    // A drawing has no dots of its own: what lies beyond the band is cut off before it is painted.
    context.drawImage(image, 0, -top, width, height);
    yield { rows: own, pixels: pixelsOf(context, width, own) };
    onprogress((top + own) / height);
    await pause(0);
  }
  // Let go of the memory at once: browsers keep canvases longer than they need.
  canvas.width = 0;
}

/**
 * The faces a sheet brings with it may be ready a moment after the sheet is, and until then their letters are missing
 * without a word. So it is drawn small until nothing changes any more.
 */
async function settle(image: HTMLImageElement, aspect: number, signal: AbortSignal): Promise<void> {
  const canvas = document.createElement('canvas');
  canvas.width = PROBE_WIDTH;
  canvas.height = Math.max(1, Math.round(PROBE_WIDTH / aspect));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new PaintRefused();
  let before: Uint8ClampedArray | undefined;
  let alike = 0;
  for (let count = 0; count < MOST_PROBES && alike < ENOUGH_ALIKE; count += 1) {
    signal.throwIfAborted();
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const now = pixelsOf(context, canvas.width, canvas.height);
    alike = before && areAlike(before, now) ? alike + 1 : 0;
    before = now;
    await pause(PAUSE_MILLISECONDS);
  }
  canvas.width = 0;
}

/** Lets the page do what else it has to do. */
async function pause(milliseconds: number): Promise<void> {
  await new Promise((done) => setTimeout(done, milliseconds));
}

function areAlike(one: Uint8ClampedArray, other: Uint8ClampedArray): boolean {
  return one.every((value, index) => value === other[index]);
}

function pixelsOf(context: CanvasRenderingContext2D, width: number, rows: number): Uint8ClampedArray {
  try {
    return context.getImageData(0, 0, width, rows).data;
  } catch {
    throw new PaintRefused();
  }
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
