import { makeDocument } from './handout-document';
import type { HandoutLanguage, PictureSize } from './options';
import { paintStep } from './paint-picture';
import { pictureName } from './picture-name';
import { sourcesText } from './sources-text';
import type { HandoutSource, Work } from './source';
import { zipFiles } from './zip-files';

/** The view of every step as a picture, and what they rest on, in one ZIP. */
export async function pngHandout(
  source: HandoutSource,
  { language, size }: { language: HandoutLanguage; size: PictureSize },
  { signal, onprogress }: Work
): Promise<Blob> {
  const document = await makeDocument(source, language, false);
  const total = document.steps.length;
  const files = new Map<string, Uint8Array | string>();
  for (const [done, step] of document.steps.entries()) {
    signal.throwIfAborted();
    onprogress({ done, total });
    files.set(pictureName(step, total), await paintStep(step, source, { size, language, signal }));
  }
  files.set('sources.txt', sourcesText(document));
  onprogress({ done: total, total });
  return zipFiles(files);
}
