import { fontStyle } from '../picture/fonts';
import { drawCharts } from './draw-charts';
import { makeDocument } from './handout-document';
import { htmlPage } from './html-page';
import { HTML_PAPER } from './html-parts';
import type { HandoutLanguage } from './options';
import type { HandoutSource, Work } from './source';

/** The layout of an inline view, in pixels: it fills what the window leaves beside the text. */
const VIEW = { width: 1000, height: 760 } as const;

/** All steps as one HTML file that opens from disk. */
export async function htmlHandout(
  source: HandoutSource,
  { language, hasNotes }: { language: HandoutLanguage; hasNotes: boolean },
  { signal, onprogress }: Work
): Promise<Blob> {
  const document = await makeDocument(source, language, hasNotes);
  const total = document.steps.length;
  const pictures = new Map<string, string>();
  for (const [done, { step }] of document.steps.entries()) {
    signal.throwIfAborted();
    onprogress({ done, total });
    pictures.set(step.id, await source.draw(step, { ...VIEW, language, theme: 'light' }));
  }
  const charts = await drawCharts(document, source, { isNarrow: true, paper: HTML_PAPER });
  const plain = htmlPage(document, { pictures, charts, fonts: '' });
  const page = htmlPage(document, { pictures, charts, fonts: await fontStyle(plain) });
  onprogress({ done: total, total });
  return new Blob([page], { type: 'text/html' });
}
