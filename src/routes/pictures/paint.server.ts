import { Resvg } from '@resvg/resvg-js';
import { fontFiles } from './fonts.server';
import { encodePicture } from './indexed-picture.server';

/** Paints an SVG as a PNG, in no other face than the pages' own. */
export function paint(svg: string): Uint8Array {
  const options = { font: { loadSystemFonts: false, fontFiles: fontFiles(), defaultFontFamily: 'Vazirmatn' } };
  const image = new Resvg(svg, options).render();
  return encodePicture(image.width, image.height, image.pixels);
}
