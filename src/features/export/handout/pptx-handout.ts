import { makeDocument } from './handout-document';
import type { HandoutLanguage } from './options';
import { paintCharts } from './paint-charts';
import { paintStep } from './paint-picture';
import { pptxFile } from './pptx-file';
import { PAPER, SLIDE_VIEW } from './slide-frame';
import type { HandoutSource, Work } from './source';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
/** Dots to a pixel of the layout: sharp on a screen of twice the density. */
const PICTURE_SCALE = 2;

/** Slides of 16 to 9 with texts that can be edited, views and charts as pictures, and the notes as notes. */
export async function pptxHandout(
  source: HandoutSource,
  { language, hasNotes }: { language: HandoutLanguage; hasNotes: boolean },
  { signal, onprogress }: Work
): Promise<Blob> {
  const document = await makeDocument(source, language, hasNotes);
  const total = document.steps.length;
  const size = { width: SLIDE_VIEW.width * PICTURE_SCALE, height: SLIDE_VIEW.height * PICTURE_SCALE };
  const pictures = new Map<string, Uint8Array>();
  for (const [done, step] of document.steps.entries()) {
    signal.throwIfAborted();
    onprogress({ done, total });
    pictures.set(step.step.id, await paintStep(step, source, { size, layoutHeight: SLIDE_VIEW.height, language, signal }));
  }
  const charts = await paintCharts(document, source, { paper: `#${PAPER}`, signal });
  const file = await pptxFile(document, { pictures, charts });
  onprogress({ done: total, total });
  return new Blob([file], { type: TYPE });
}
