import type PptxGenJS from 'pptxgenjs';
import { m } from '#i18n/index';
import type { HandoutDocument } from './handout-document';
import type { HandoutLanguage } from './options';
import type { Paragraph } from './paragraphs';
import { languageOptions, slideRuns } from './pptx-text';
import { addFoot, addHeading, MAP, paperSlide, SLIDE, TOP } from './slide-frame';
import { BETWEEN_INCHES, COLUMN_INCHES, columnsOf, SIZE, SPACE_AFTER, type SourceGroup } from './source-columns';
import { titleWithSteps } from './steps-word';

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
    ...slideRuns(head ? [head] : [], { ...look, spaceAfter: below.length > 0 ? 0 : SPACE_AFTER }),
    ...below.flatMap((each, index) =>
      slideRuns([each], { ...look, isLatin: true, isMuted: true, spaceAfter: index === below.length - 1 ? SPACE_AFTER : 0 })
    )
  ];
}
