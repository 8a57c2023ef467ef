import { makeDocument } from './handout-document';
import { markdownText } from './markdown-text';
import type { HandoutLanguage, LanguageChoice, PictureSize } from './options';
import { paintStep } from './paint-picture';
import { pictureName } from './picture-name';
import type { HandoutSource, Work } from './source';
import { zipFiles } from './zip-files';

interface MarkdownOptions {
  language: LanguageChoice;
  size: PictureSize;
  hasNotes: boolean;
}

/** The texts as Markdown in one language or both, with their pictures, in one ZIP. */
export async function markdownHandout(
  source: HandoutSource,
  { language, size, hasNotes }: MarkdownOptions,
  { signal, onprogress }: Work
): Promise<Blob> {
  const languages: readonly HandoutLanguage[] = language === 'both' ? ['ar', 'en'] : [language];
  const documents = await Promise.all(languages.map((each) => makeDocument(source, each, hasNotes)));
  const total = documents.reduce((sum, { steps }) => sum + steps.length, 0);
  const files = new Map<string, Uint8Array | string>();
  let done = 0;
  for (const document of documents) {
    const folder = `images/${document.language}`;
    for (const step of document.steps) {
      signal.throwIfAborted();
      onprogress({ done, total });
      const picture = await paintStep(step, source, { size, language: document.language, signal });
      files.set(`${folder}/${pictureName(step, document.steps.length)}`, picture);
      done += 1;
    }
    const text = markdownText(document, (step) => `${folder}/${pictureName(step, document.steps.length)}`);
    files.set(`${document.language}.md`, text);
  }
  onprogress({ done: total, total });
  return zipFiles(files);
}
