import { encode } from 'jpeg-js';
import { decodeLand } from '../land';
import { reliefDetail } from './detail';
import { toWebMercator } from './mercator';
import type { Plane } from './plane';
import { loadSourceImage } from './source-image';

export const RELIEF_SIZE_PIXELS = 1280;
const MIDDLE_GREY = 128;
const GAIN = 3;
const JPEG_QUALITY = 38;

/**
 * The shaded relief of land and sea floor as a grey JPEG in Web Mercator: middle grey is flat, lighter faces the light.
 * It holds no land or water colour, so the style tints it: put its grey range between the theme's tones with
 * `raster-brightness-min` and `-max`, or turn its distance from 128 into black or white with alpha. Its corners are
 * the square of Web Mercator: ±180, ±85.051129.
 */
export function buildRelief(): Uint8Array {
  const detail = reliefDetail(loadSourceImage(), decodeLand('world-atlas/land-50m.json'));
  return encodeGrey(toWebMercator(detail, RELIEF_SIZE_PIXELS));
}

function encodeGrey({ width, height, samples }: Plane): Uint8Array {
  const rgba = new Uint8Array(width * height * 4);
  samples.forEach((sample, at) => {
    const grey = Math.round(Math.min(255, Math.max(0, MIDDLE_GREY + GAIN * sample)));
    rgba.set([grey, grey, grey, 255], at * 4);
  });
  return new Uint8Array(encode({ data: rgba, width, height }, JPEG_QUALITY).data);
}
