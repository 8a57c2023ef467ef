import { decodeLand } from '../land';
import { reliefDetail } from './detail';
import { encodeIndexedPng, type Rgba } from './indexed-png';
import { toWebMercator } from './mercator';
import { median, type Plane } from './plane';
import { loadSourceImage } from './source-image';

export const RELIEF_SIZE_PIXELS = 1024;
/** One tone of shade or light for this much detail; fewer tones make bands, more make bytes. */
const DETAIL_PER_TONE = 6.5;
const TONES = 4;
const ALPHA_PER_TONE = 36;
/** Towards the pole the relief fades: Web Mercator ends at 85°, and a sharp rim there would look like a coast. */
const FADE_FROM_LATITUDE = 80;
const EDGE_LATITUDE = 85.0511;

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
  const pixels = Uint8Array.from(samples, (detail, at) => {
    const tone = Math.round((detail * strengthAt(Math.floor(at / width) / height)) / DETAIL_PER_TONE);
    return TONES + Math.max(-TONES, Math.min(TONES, tone));
  });
  return encodeIndexedPng(width, height, pixels, palette());
}

/** Full below 80°, nothing at the rim; `row` runs from 0 at the north edge of the square to 1 at the south. */
function strengthAt(row: number): number {
  const latitude = (Math.atan(Math.sinh(Math.PI * (1 - 2 * row))) * 180) / Math.PI;
  return Math.min(1, (EDGE_LATITUDE - Math.abs(latitude)) / (EDGE_LATITUDE - FADE_FROM_LATITUDE));
}

/** From deepest shade through clear to brightest light. */
function palette(): Rgba[] {
  return Array.from({ length: 2 * TONES + 1 }, (_, index): Rgba => {
    const tone = index - TONES;
    const grey = tone > 0 ? 255 : 0;
    return [grey, grey, grey, Math.abs(tone) * ALPHA_PER_TONE];
  });
}
