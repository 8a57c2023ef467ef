import { fileName } from '#ui/save-blob';
import { inLanguage } from './in-language';
import type { HandoutFormat, HandoutLanguage, HandoutOptions } from './options';
import type { HandoutSource, MadeFile, Work } from './source';

/** The ends of the files' names. Two are ZIPs: each says of what, so that neither takes the place of the other. */
const ENDINGS: Readonly<Record<HandoutFormat, string>> = {
  pdf: 'pdf',
  pptx: 'pptx',
  html: 'html',
  markdown: 'markdown.zip',
  png: 'png.zip'
};

/** Makes a file of a story. Each format is fetched when it is first asked for; ends with the signal's reason when cancelled. */
export async function makeHandout(source: HandoutSource, options: HandoutOptions, work: Work): Promise<MadeFile> {
  const blob = await write(source, options, work);
  work.signal.throwIfAborted();
  const title = inLanguage(source.story.title, oneLanguage(options)).text;
  return { blob, name: fileName(title, ENDINGS[options.format]) };
}

/** The language of a file; only Markdown has both. */
function oneLanguage({ language }: HandoutOptions): HandoutLanguage {
  return language === 'both' ? 'ar' : language;
}

async function write(source: HandoutSource, options: HandoutOptions, work: Work): Promise<Blob> {
  const single = { ...options, language: oneLanguage(options) };
  switch (options.format) {
    case 'pdf':
      return (await import('./pdf-handout')).pdfHandout(source, single, work);
    case 'pptx':
      return (await import('./pptx-handout')).pptxHandout(source, single, work);
    case 'html':
      return (await import('./html-handout')).htmlHandout(source, single, work);
    case 'markdown':
      return (await import('./markdown-handout')).markdownHandout(source, options, work);
    case 'png':
      return (await import('./png-handout')).pngHandout(source, single, work);
  }
}
