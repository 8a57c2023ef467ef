import { escapeText } from '#map/drawn/svg';
import type { HandoutLanguage } from './options';
import type { Paragraph } from './paragraphs';

/** The notes of a slide. */
export interface Notes {
  paragraphs: readonly Paragraph[];
  language: HandoutLanguage;
}

/** Notes by the numbers of their slides, from 1. */
export type SlideNotes = ReadonlyMap<number, Notes>;

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** The body of the notes is the placeholder of that kind. */
export function withNotes(xml: string, { paragraphs, language }: Notes): string {
  const links = linksIn(paragraphs);
  const body = paragraphs.map((paragraph) => noteParagraph(paragraph, language, links)).join('');
  return xml.replace(
    /(<p:ph type="body"[^>]*\/>.*?<a:lstStyle\/>).*?(<\/p:txBody>)/s,
    (_, start: string, end: string) => `${start}${body}${end}`
  );
}

/** The relations of notes, with those of their links. */
export function withNoteLinks(relations: string, notes: Notes | undefined): string {
  const links = [...linksIn(notes?.paragraphs ?? [])].map(
    ([href, id]) => `<Relationship Id="${id}" Type="${HYPERLINK}" Target="${escapeText(href)}" TargetMode="External"/>`
  );
  return relations.replace('</Relationships>', () => `${links.join('')}</Relationships>`);
}

/** Where the words of notes lead, each address once, with its name among the relations. */
function linksIn(paragraphs: readonly Paragraph[]): ReadonlyMap<string, string> {
  const addresses = new Set(paragraphs.flatMap(({ spans }) => spans.flatMap(({ href }) => href ?? [])));
  return new Map([...addresses].map((href, index) => [href, `rIdLink${index + 1}`]));
}

function noteParagraph(
  { spans, depth, marker, kind }: Paragraph,
  language: HandoutLanguage,
  links: ReadonlyMap<string, string>
): string {
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
  const runs = spans.map(({ text, isStrong, isEmphasised, href }) => {
    if (text === '\n') return '<a:br/>';
    const isBold = isStrong || kind === 'heading' || (isEmphasised && isTurned);
    const look = `${isBold ? ' b="1"' : ''}${isEmphasised && !isTurned ? ' i="1"' : ''}`;
    const link = href ? `<a:hlinkClick r:id="${links.get(href)}"/>` : '';
    return `<a:r><a:rPr lang="${lang}"${look} dirty="0">${link}</a:rPr><a:t>${escapeText(text)}</a:t></a:r>`;
  });
  return `<a:p>${properties}${runs.join('')}<a:endParaRPr lang="${lang}" dirty="0"/></a:p>`;
}
