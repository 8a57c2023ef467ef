import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { escapeText } from '#map/drawn/svg';
import type { HandoutLanguage } from './options';
import type { Paragraph } from './paragraphs';
import { samePictures, withFirstPictures } from './pptx-pictures';

/** The notes of a slide, by its number from 1. */
export type SlideNotes = ReadonlyMap<number, { paragraphs: readonly Paragraph[]; language: HandoutLanguage }>;

/**
 * Mends what the library cannot write: properties of a paragraph stand before every run, where the format (ECMA-376 part 1,
 * 21.1.2.2.6) has them once; columns of Arabic text begin on the left; the list of the file's parts names some that do not
 * exist; notes are one run in English, without paragraphs or direction; and a picture on several slides is written for each.
 */
export function mendPptx(file: Uint8Array, notes: SlideNotes): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  const parts = unzipSync(file);
  const same = samePictures(parts);
  for (const [name, content] of Object.entries(parts)) {
    // Folders of their own stand in no other program's files.
    if (name.endsWith('/') || same.has(name.replace('ppt/media/', ''))) continue;
    const mended = name.endsWith('.xml.rels')
      ? strToU8(withFirstPictures(strFromU8(content), same))
      : mendPart(name, content, notes, parts);
    entries[name] = [mended, { level: name.endsWith('.png') ? 0 : 6 }];
  }
  return zipSync(entries);
}

function mendPart(name: string, content: Uint8Array, notes: SlideNotes, parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  if (name === '[Content_Types].xml') return strToU8(withoutMissing(strFromU8(content), parts));
  const [, folder, number] = /^ppt\/(slides|notesSlides)\/\w+?(\d+)\.xml$/.exec(name) ?? [];
  if (folder === 'slides') return strToU8(mendTexts(strFromU8(content)));
  const own = folder === 'notesSlides' ? notes.get(Number(number)) : undefined;
  return own ? strToU8(withNotes(strFromU8(content), own.paragraphs, own.language)) : content;
}

function withoutMissing(xml: string, parts: Readonly<Record<string, Uint8Array>>): string {
  return xml.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (override, part: string) => (part in parts ? override : ''));
}

function mendTexts(xml: string): string {
  return xml
    .replace(/<a:p>.*?<\/a:p>/gs, onceInParagraph)
    .replace(/<p:txBody>.*?<\/p:txBody>/gs, (body) =>
      body.includes('<a:pPr rtl="1"') ? body.replace('rtlCol="0"', 'rtlCol="1"') : body
    );
}

function onceInParagraph(paragraph: string): string {
  let isFirst = true;
  return paragraph.replace(/<a:pPr\b[^>]*?(?:\/>|>.*?<\/a:pPr>)/gs, (properties) => {
    const kept = isFirst ? properties : '';
    isFirst = false;
    return kept;
  });
}

/** The body of the notes is the placeholder of that kind. */
function withNotes(xml: string, paragraphs: readonly Paragraph[], language: HandoutLanguage): string {
  const body = paragraphs.map((paragraph) => noteParagraph(paragraph, language)).join('');
  return xml.replace(
    /(<p:ph type="body"[^>]*\/>.*?<a:lstStyle\/>).*?(<\/p:txBody>)/s,
    (_, start: string, end: string) => `${start}${body}${end}`
  );
}

function noteParagraph({ spans, depth, marker, kind }: Paragraph, language: HandoutLanguage): string {
  const isTurned = language === 'ar';
  const lang = isTurned ? 'ar-SA' : 'en-GB';
  const indent = 228_600;
  const margin = marker ? ` marL="${depth * indent}" indent="-${indent}"` : '';
  const mark = !marker
    ? ''
    : marker.kind === 'bullet'
      ? '<a:buChar char="•"/>'
      : `<a:buAutoNum type="arabicPeriod" startAt="${marker.value}"/>`;
  const properties = `<a:pPr${margin} algn="${isTurned ? 'r' : 'l'}" rtl="${isTurned ? 1 : 0}">${mark}</a:pPr>`;
  const runs = spans.map(({ text, isStrong, isEmphasised }) => {
    if (text === '\n') return '<a:br/>';
    const isBold = isStrong || kind === 'heading' || (isEmphasised && isTurned);
    const look = `${isBold ? ' b="1"' : ''}${isEmphasised && !isTurned ? ' i="1"' : ''}`;
    return `<a:r><a:rPr lang="${lang}"${look} dirty="0"/><a:t>${escapeText(text)}</a:t></a:r>`;
  });
  return `<a:p>${properties}${runs.join('')}<a:endParaRPr lang="${lang}" dirty="0"/></a:p>`;
}
