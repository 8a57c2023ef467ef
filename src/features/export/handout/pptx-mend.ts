import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { withNoteLinks, withNotes, type Notes, type SlideNotes } from './pptx-notes';
import { samePictures, withFirstPictures } from './pptx-pictures';
import { withTitle, withTitlePlace } from './pptx-titles';

/**
 * Mends what the library cannot write: properties of a paragraph stand before every run, where the format (ECMA-376 part 1,
 * 21.1.2.2.6) has them once; columns of Arabic text begin on the left; the list of the file's parts names some that do not
 * exist; headings are no titles; notes are one run in English, without paragraphs, direction or links; and a picture on several slides is written for each.
 */
export function mendPptx(file: Uint8Array, notes: SlideNotes): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  const parts = unzipSync(file);
  const same = samePictures(parts);
  for (const [name, content] of Object.entries(parts)) {
    // Folders of their own stand in no other program's files.
    if (name.endsWith('/') || same.has(name.replace('ppt/media/', ''))) continue;
    const mended = name.endsWith('.xml.rels')
      ? strToU8(withNoteLinks(withFirstPictures(strFromU8(content), same), notesAt(name, notes)))
      : mendPart(name, content, notes, parts);
    entries[name] = [mended, { level: name.endsWith('.png') ? 0 : 6 }];
  }
  return zipSync(entries);
}

function mendPart(name: string, content: Uint8Array, notes: SlideNotes, parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  if (name === '[Content_Types].xml') return strToU8(withoutMissing(strFromU8(content), parts));
  if (/^ppt\/slides\/\w+\.xml$/.test(name)) return strToU8(withTitle(mendTexts(strFromU8(content))));
  if (/^ppt\/slide(?:Layouts|Masters)\/\w+\.xml$/.test(name)) return strToU8(withTitlePlace(strFromU8(content)));
  const own = notesAt(name, notes);
  return own ? strToU8(withNotes(strFromU8(content), own)) : content;
}

/** The notes that a part holds, or tells the relations of. */
function notesAt(name: string, notes: SlideNotes): Notes | undefined {
  const number = /^ppt\/notesSlides\/(?:_rels\/)?notesSlide(\d+)\.xml/.exec(name)?.[1];
  return number === undefined ? undefined : notes.get(Number(number));
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
