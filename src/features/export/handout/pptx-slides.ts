import type PptxGenJS from 'pptxgenjs';
import { m } from '#i18n/index';
import type { FigureTable } from './figure-table';
import type { DocumentStep, HandoutDocument } from './handout-document';
import type { LanguageText } from './in-language';
import type { HandoutLanguage } from './options';
import { paragraphsOf, type Paragraph } from './paragraphs';
import { languageOptions, SLIDE_INKS, slideRuns } from './pptx-text';
import { TITLE_NAME } from './pptx-titles';
import { addFoot, addHeading, fittingSize, MAP, paperSlide, POINTS_PER_INCH, SLIDE, TEXT_WIDTH, TOP } from './slide-frame';
import { slidePages } from './slide-pages';

/** Where title and summary of the whole stand, in inches, and the sizes they are set in, the first that fits. */
const TITLE_WIDTH = SLIDE.width - 2.4;
const TITLE = { box: { x: 1.2, y: 0.6, w: TITLE_WIDTH, h: 3.2 }, sizes: [40, 34, 28, 24, 20, 16] } as const;
const SUMMARY = { box: { x: 1.2, y: 3.95, w: TITLE_WIDTH, h: 2.9 }, sizes: [20, 18, 16, 14, 12, 10] } as const;

export function addTitleSlide(pptx: PptxGenJS, { title, summary, language }: HandoutDocument): void {
  const slide = paperSlide(pptx);
  slide.addText(title.text || ' ', {
    objectName: TITLE_NAME,
    ...TITLE.box,
    ...languageOptions(title.language),
    fontSize: fittingSize({ text: title.text, isStrong: true }, TITLE.sizes, TITLE.box),
    bold: true,
    color: SLIDE_INKS.ink,
    valign: 'bottom'
  });
  if (summary.text.trim() !== '')
    slide.addText(summary.text, {
      ...SUMMARY.box,
      ...languageOptions(summary.language),
      fontSize: fittingSize({ text: summary.text }, SUMMARY.sizes, SUMMARY.box),
      color: SLIDE_INKS.muted,
      valign: 'top'
    });
  addFoot(slide, m.site_name({}, { locale: language }), language);
}

/**
 * The slides of a step: title over the whole width, the text on the side the language begins on, the map on the other. A text
 * too long to be read on one goes on beside the same map. The values of its chart follow the text where no slide of their own
 * has them. Gives how many slides there are.
 */
export function addStepSlides(
  pptx: PptxGenJS,
  step: DocumentStep,
  { picture, hasChart }: { picture: string; hasChart: boolean },
  document: HandoutDocument
): number {
  const { title, text, notes, figure } = step;
  const { language, addresses } = document;
  const found = step.found.map((text): Paragraph => ({ kind: 'plain', depth: 0, spans: [{ text }] }));
  const values = hasChart ? [] : figureParagraphs(figure, language);
  const paragraphs = [...paragraphsOf(text.blocks, addresses), ...found, ...values];
  const place = { x: mapStart(language), y: TOP, w: MAP.width, h: MAP.height };
  const told = { title, paragraphs, language: text.language };
  const [first, ...others] = addToldSlides(pptx, told, { data: picture, ...place, altText: title.text }, document);
  // The library writes notes as one line; they are put in with their paragraphs afterwards.
  if (notes.blocks.length > 0) first.addNotes(' ');
  return 1 + others.length;
}

/** The slides of a chart: its values stand where the text of a step does, the chart where its map does, as large as there is room. */
export function addChartSlides(
  pptx: PptxGenJS,
  figure: FigureTable,
  chart: { data: string; width: number; height: number },
  document: HandoutDocument
): number {
  const { language } = document;
  const scale = Math.min(MAP.width / chart.width, MAP.height / chart.height);
  const [w, h] = [chart.width * scale, chart.height * scale];
  const place = { x: mapStart(language) + (MAP.width - w) / 2, y: TOP + (MAP.height - h) / 2, w, h };
  const told = { title: { text: figure.title, language }, paragraphs: figureParagraphs(figure, language), language };
  return addToldSlides(pptx, told, { data: chart.data, ...place, altText: figure.title }, document).length;
}

/** What slides say beside their picture. */
interface Told {
  title: LanguageText;
  paragraphs: readonly Paragraph[];
  language: HandoutLanguage;
}

/** As many slides as a text needs, each with the heading and the picture. */
function addToldSlides(
  pptx: PptxGenJS,
  { title, paragraphs, language }: Told,
  picture: PptxGenJS.ImageProps,
  document: HandoutDocument
): [PptxGenJS.Slide, ...PptxGenJS.Slide[]] {
  const box = { width: TEXT_WIDTH * POINTS_PER_INCH, height: MAP.height * POINTS_PER_INCH };
  const { size, pages } = slidePages(paragraphs, box, language);
  const add = (page: readonly Paragraph[], isFirst: boolean): PptxGenJS.Slide => {
    const slide = paperSlide(pptx);
    addHeading(slide, isFirst ? title.text : continuedTitle(title), title.language);
    slide.addImage(picture);
    if (page.length > 0) addStepText(slide, slideRuns(page, { size, language }), language, document.language);
    addFoot(slide, document.title.text, document.language);
    return slide;
  };
  const [first = [], ...others] = pages;
  return [add(first, true), ...others.map((page) => add(page, false))];
}

function continuedTitle({ text, language }: LanguageText): string {
  return m.handout_continued({ title: text }, { locale: language });
}

/** Where the map begins: on the side the language ends on. */
function mapStart(language: HandoutLanguage): number {
  return language === 'ar' ? SLIDE.margin : SLIDE.width - SLIDE.margin - MAP.width;
}

function addStepText(slide: PptxGenJS.Slide, runs: PptxGenJS.TextProps[], own: HandoutLanguage, page: HandoutLanguage): void {
  slide.addText(runs, {
    ...languageOptions(own),
    x: page === 'ar' ? SLIDE.width - SLIDE.margin - TEXT_WIDTH : SLIDE.margin,
    y: TOP,
    w: TEXT_WIDTH,
    h: MAP.height,
    margin: 0,
    valign: 'top'
  });
}

function figureParagraphs(figure: DocumentStep['figure'], language: HandoutLanguage): Paragraph[] {
  return (figure?.sets ?? []).map(({ name, rows }): Paragraph => {
    const values = rows.map(({ label, value }) => (value ? `${label}: ${value}` : label)).join(language === 'ar' ? '؛ ' : '; ');
    return { kind: 'plain', depth: 0, spans: [{ text: `${name}: `, isStrong: true }, { text: values }] };
  });
}
