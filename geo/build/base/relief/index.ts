import { decodeLand } from '../land';
import { reliefDetail } from './detail';
import { encodeIndexedPng, type Rgba } from './indexed-png';
import { toWebMercator } from './mercator';
import { median, type Plane } from './plane';
import { loadSourceImage } from './source-image';

export const RELIEF_SIZE_PIXELS = 1024;
/** One tone of shade or light for this much detail; fewer tones make bands, more make bytes. */
const DETAIL_PER_TONE = 5;
const TONES = 6;
const ALPHA_PER_TONE = 26;

/**
 * The shaded relief of land and sea floor as a PNG of black and white with alpha, in Web Mercator. Flat ground is clear, shade
 * is black and light is white, so the same image lies over any theme's land and water; the style sets how strongly. Its
 * corners are the square of Web Mercator: ±180, ±85.051129.
 */
export function buildRelief(): Uint8Array {
  const detail = reliefDetail(loadSourceImage(), decodeLand('world-atlas/land-50m.json'));
  return encodeTones(median(toWebMercator(detail, RELIEF_SIZE_PIXELS)));
}

function encodeTones({ width, height, samples }: Plane): Uint8Array {
  const pixels = Uint8Array.from(samples, (detail) => TONES + Math.max(-TONES, Math.min(TONES, Math.round(detail / DETAIL_PER_TONE))));
  return encodeIndexedPng(width, height, pixels, palette());
}

/** From deepest shade through clear to brightest light. */
function palette(): Rgba[] {
  return Array.from({ length: 2 * TONES + 1 }, (_, index): Rgba => {
    const tone = index - TONES;
    const grey = tone > 0 ? 255 : 0;
    return [grey, grey, grey, Math.abs(tone) * ALPHA_PER_TONE];
  });
}
