import { makeDocument, type DocumentStep, type HandoutDocument } from './handout-document';
import { markdownText } from './markdown-text';
import type { HandoutLanguage, LanguageChoice, PictureSize } from './options';
import { paintCharts } from './paint-charts';
import { paintStep } from './paint-picture';
import { chartName, pictureName } from './picture-name';
import type { HandoutSource, Work } from './source';
import { zipFiles } from './zip-files';

/** What charts stand on: Markdown has no paper of its own. */
const PAPER = '#ffffff';

interface MarkdownOptions {
  language: LanguageChoice;
  size: PictureSize;
  hasNotes: boolean;
}

type Files = Map<string, Uint8Array | string>;

/** The texts as Markdown in one language or both, with their pictures, in one ZIP. */
export async function markdownHandout(
  source: HandoutSource,
  { language, size, hasNotes }: MarkdownOptions,
  { signal, onprogress }: Work
): Promise<Blob> {
  const languages: readonly HandoutLanguage[] = language === 'both' ? ['ar', 'en'] : [language];
  const documents = await Promise.all(languages.map((each) => makeDocument(source, each, hasNotes)));
  const total = documents.reduce((sum, { steps }) => sum + steps.length, 0);
  const files: Files = new Map();
  let done = 0;
  for (const document of documents) {
    for (const step of document.steps) {
      signal.throwIfAborted();
      onprogress({ done, total });
      const picture = await paintStep(step, source, { size, language: document.language, signal });
      files.set(inFolder(document, pictureName(step, document.steps.length)), picture);
      done += 1;
    }
    await addTexts(files, document, source, signal);
  }
  onprogress({ done: total, total });
  return zipFiles(files);
}

/** Adds the charts of a document, and its text, which names all pictures. */
async function addTexts(files: Files, document: HandoutDocument, source: HandoutSource, signal: AbortSignal): Promise<void> {
  const charts = await paintCharts(document, source, { paper: PAPER, signal });
  const count = document.steps.length;
  const chartOf = (step: DocumentStep) => (charts.has(step.step.id) ? inFolder(document, chartName(step, count)) : undefined);
  for (const step of document.steps) {
    const path = chartOf(step);
    if (path) files.set(path, charts.get(step.step.id)!.png);
  }
  const text = markdownText(document, { picture: (step) => inFolder(document, pictureName(step, count)), chart: chartOf });
  files.set(`${document.language}.md`, text);
}

function inFolder({ language }: HandoutDocument, name: string): string {
  return `images/${language}/${name}`;
}
