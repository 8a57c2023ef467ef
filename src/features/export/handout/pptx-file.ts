import PptxGenJS from 'pptxgenjs';
import { m } from '#i18n/index';
import type { DocumentStep, HandoutDocument } from './handout-document';
import type { PaintedChart } from './paint-charts';
import { paragraphsOf } from './paragraphs';
import { mendPptx } from './pptx-mend';
import type { Notes } from './pptx-notes';
import { addChartSlides, addStepSlides, addTitleSlide } from './pptx-slides';
import { addSourceSlides } from './pptx-sources';
import { SLIDE_FONT } from './pptx-text';

interface SlidePictures {
  /** The views as PNG files, by the ids of their steps. */
  pictures: ReadonlyMap<string, Uint8Array>;
  /** The charts, by the ids of theirs. */
  charts: ReadonlyMap<string, PaintedChart>;
}

/** Slides of a document as a PPTX file: one for each step, more where its text is long, and one where it has a chart. */
export async function pptxFile(document: HandoutDocument, { pictures, charts }: SlidePictures): Promise<Uint8Array<ArrayBuffer>> {
  const { language, title, steps } = document;
  const pptx = new PptxGenJS();
  pptx.layout = 'LAYOUT_WIDE';
  pptx.title = title.text;
  // Left unset, it would name the library.
  pptx.subject = title.text;
  pptx.company = m.site_name({}, { locale: language });
  pptx.author = pptx.company;
  pptx.theme = { headFontFace: SLIDE_FONT, bodyFontFace: SLIDE_FONT };
  pptx.rtlMode = language === 'ar';
  addTitleSlide(pptx, document);
  let slides = 1;
  const notes = new Map<number, Notes>();
  for (const step of steps) {
    const chart = charts.get(step.step.id);
    if (step.notes.blocks.length > 0) notes.set(slides + 1, notesOf(step, document));
    const picture = dataUrl(pictures.get(step.step.id)!);
    slides += addStepSlides(pptx, step, { picture, hasChart: chart !== undefined }, document);
    if (!chart || !step.figure) continue;
    slides += addChartSlides(pptx, step.figure, { ...chart, data: dataUrl(chart.png) }, document);
  }
  addSourceSlides(pptx, document);
  return mendPptx((await pptx.write({ outputType: 'uint8array' })) as Uint8Array, notes);
}

function notesOf({ notes: { blocks, language } }: DocumentStep, { addresses }: HandoutDocument): Notes {
  return { paragraphs: paragraphsOf(blocks, addresses), language };
}

/** The library takes pictures as addresses that hold them: it then asks for nothing. */
function dataUrl(png: Uint8Array): string {
  let text = '';
  for (let at = 0; at < png.length; at += 0x8000) text += String.fromCharCode(...png.subarray(at, at + 0x8000));
  return `data:image/png;base64,${btoa(text)}`;
}
