import type PptxGenJS from 'pptxgenjs';
import { m } from '#i18n/index';
import type { HandoutDocument } from './handout-document';
import type { HandoutLanguage } from './options';
import type { Paragraph } from './paragraphs';
import { languageOptions, slideRuns } from './pptx-text';
import { addFoot, addHeading, MAP, paperSlide, POINTS_PER_INCH, SLIDE, TOP } from './slide-frame';
import { titleWithSteps } from './steps-word';
import { wrapSpans } from './wrap-spans';

const SIZE = 10;
/** How high a line is, in multiples of its size, as office programs set the slides' face. */
const LEADING = 1.22;
const LINE = SIZE * LEADING;
const SPACE_AFTER = 4;
const BETWEEN_INCHES = 0.3;
const COLUMN_INCHES = (SLIDE.width - 2 * SLIDE.margin - BETWEEN_INCHES) / 2;
/** The height of a column, in points. */
const ROOM = MAP.height * POINTS_PER_INCH;

/** A source of the story with what it rests on, or a remark with its address: what is kept together. */
interface SourceGroup {
  head: Paragraph;
  /** Runs to the right in both languages. */
  below: Paragraph[];
}

/** Slides of sources and credits in two columns, as many as they need. */
export function addSourceSlides(pptx: PptxGenJS, document: HandoutDocument): void {
  const columns = columnsOf(groupsOf(document));
  for (let from = 0; from < columns.length; from += 2) addSourceSlide(pptx, columns.slice(from, from + 2), document);
}

function groupsOf({ sources, credits, language }: HandoutDocument): SourceGroup[] {
  const plain = (text: string, href?: string): Paragraph => ({
    kind: 'plain',
    depth: 0,
    spans: [{ text, ...(href && { href }) }]
  });
  return [
    ...sources.map((row, index): SourceGroup => ({
      head: { kind: 'heading', depth: 0, spans: [{ text: `${index + 1}. ${titleWithSteps(row, language)}` }] },
      below: row.sources.map(({ text, url }) => plain(text, url))
    })),
    ...credits.map(({ text, address }): SourceGroup => ({ head: plain(text), below: address ? [plain(address, address)] : [] }))
  ];
}

/** As even as they can be on the fewest slides, so that none is left with a line or two. */
function columnsOf(groups: readonly SourceGroup[]): SourceGroup[][] {
  const measured = groups.map((group) => ({ group, height: heightOf(group) }));
  const slides = Math.ceil(filled(measured, ROOM).length / 2);
  for (let room = LINE; room < ROOM; room += LINE) {
    const columns = filled(measured, room);
    if (columns.length <= 2 * slides) return columns;
  }
  return filled(measured, ROOM);
}

/** Columns filled one after the other up to a height in points, which only a group that is higher by itself goes beyond. */
function filled(measured: readonly { group: SourceGroup; height: number }[], room: number): SourceGroup[][] {
  const columns: SourceGroup[][] = [[]];
  let used = 0;
  for (const { group, height } of measured) {
    if (used > 0 && used + height > room) {
      columns.push([]);
      used = 0;
    }
    columns.at(-1)!.push(group);
    used += height;
  }
  return columns;
}

/** In points. */
function heightOf({ head, below }: SourceGroup): number {
  const lines = [head, ...below].flatMap(({ spans }) => wrapSpans(spans, SIZE, COLUMN_INCHES * POINTS_PER_INCH - 6));
  return lines.length * LINE + SPACE_AFTER;
}

function addSourceSlide(
  pptx: PptxGenJS,
  columns: readonly (readonly SourceGroup[])[],
  { language, title }: HandoutDocument
): void {
  const slide = paperSlide(pptx);
  addHeading(slide, m.handout_sources({}, { locale: language }), language);
  for (const [index, groups] of columns.entries()) {
    const isAtStart = (index === 0) === (language === 'en');
    slide.addText(
      groups.flatMap((group) => groupRuns(group, language)),
      {
        ...languageOptions(language),
        x: isAtStart ? SLIDE.margin : SLIDE.margin + COLUMN_INCHES + BETWEEN_INCHES,
        y: TOP,
        w: COLUMN_INCHES,
        h: MAP.height,
        margin: 0,
        valign: 'top'
      }
    );
  }
  addFoot(slide, title.text, language);
}

function groupRuns({ head, below }: SourceGroup, language: HandoutLanguage): PptxGenJS.TextProps[] {
  const look = { size: SIZE, language };
  return [
    ...slideRuns([head], { ...look, spaceAfter: below.length > 0 ? 0 : SPACE_AFTER }),
    ...below.flatMap((each, index) =>
      slideRuns([each], { ...look, isLatin: true, isMuted: true, spaceAfter: index === below.length - 1 ? SPACE_AFTER : 0 })
    )
  ];
}
