import PptxGenJS from 'pptxgenjs';
import { m } from '#i18n/index';
import type { HandoutDocument } from './handout-document';
import { paragraphsOf } from './paragraphs';
import { mendPptx, type SlideNotes } from './pptx-mend';
import { addStepSlide, addTitleSlide } from './pptx-slides';
import { addSourceSlides } from './pptx-sources';
import { SLIDE_FONT } from './pptx-text';

/** The slides before the first step. */
const SLIDES_BEFORE = 1;

/** Slides of a document as a PPTX file; `pictures` are PNG files by the ids of the steps. */
export async function pptxFile(
  document: HandoutDocument,
  pictures: ReadonlyMap<string, Uint8Array>
): Promise<Uint8Array<ArrayBuffer>> {
  const { language, title, steps, addresses } = document;
  const pptx = new PptxGenJS();
  pptx.layout = 'LAYOUT_WIDE';
  pptx.title = title.text;
  pptx.company = m.site_name({}, { locale: language });
  pptx.author = pptx.company;
  pptx.theme = { headFontFace: SLIDE_FONT, bodyFontFace: SLIDE_FONT };
  pptx.rtlMode = language === 'ar';
  addTitleSlide(pptx, document);
  for (const step of steps) addStepSlide(pptx, step, dataUrl(pictures.get(step.step.id)!), document);
  addSourceSlides(pptx, document);
  const notes: SlideNotes = new Map(
    steps
      .filter(({ notes: { blocks } }) => blocks.length > 0)
      .map(({ number, notes: { blocks, language: own } }) => [
        number + SLIDES_BEFORE,
        { paragraphs: paragraphsOf(blocks, addresses), language: own }
      ])
  );
  return mendPptx((await pptx.write({ outputType: 'uint8array' })) as Uint8Array, notes);
}

/** The library takes pictures as addresses that hold them: it then asks for nothing. */
function dataUrl(png: Uint8Array): string {
  let text = '';
  for (let at = 0; at < png.length; at += 0x8000) text += String.fromCharCode(...png.subarray(at, at + 0x8000));
  return `data:image/png;base64,${btoa(text)}`;
}
