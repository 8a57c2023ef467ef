import { renderAsync } from '@resvg/resvg-js';
import { fontFiles } from './fonts.server';
import { encodePicture } from './indexed-picture.server';

/** Paints an SVG as a PNG, in no other face than the pages' own, beside the thread that asks. */
export async function paint(svg: string): Promise<Uint8Array> {
  const options = { font: { loadSystemFonts: false, fontFiles: fontFiles(), defaultFontFamily: 'Vazirmatn' } };
  const image = await renderAsync(svg, options);
  return encodePicture(image.width, image.height, image.pixels);
}
