import type PptxGenJS from 'pptxgenjs';
import { m } from '#i18n/index';
import type { FigureTable } from './figure-table';
import type { DocumentStep, HandoutDocument } from './handout-document';
import type { HandoutLanguage } from './options';
import { paragraphsOf, type Paragraph } from './paragraphs';
import { languageOptions, SLIDE_INKS, slideRuns } from './pptx-text';
import { addFoot, addHeading, MAP, paperSlide, POINTS_PER_INCH, SLIDE, TEXT_WIDTH, TOP } from './slide-frame';
import { heightOfLines, setParagraphs } from './set-lines';

/** Lines of the slides' face are so much closer than those of the handout's. */
const LEADING = 0.8;
/** The sizes a text is set in, the first that fits. */
const TEXT_SIZES = [20, 18, 16, 14, 13, 12, 11, 10] as const;

export function addTitleSlide(pptx: PptxGenJS, { title, summary, language }: HandoutDocument): void {
  const slide = paperSlide(pptx);
  const box = { x: 1.2, w: SLIDE.width - 2.4 };
  slide.addText(title.text || ' ', {
    ...box,
    ...languageOptions(title.language),
    y: 1.6,
    h: 2.2,
    fontSize: 40,
    bold: true,
    color: SLIDE_INKS.ink,
    valign: 'bottom'
  });
  if (summary.text.trim() !== '')
    slide.addText(summary.text, {
      ...box,
      ...languageOptions(summary.language),
      y: 3.95,
      h: 1.8,
      fontSize: 20,
      color: SLIDE_INKS.muted,
      valign: 'top'
    });
  addFoot(slide, m.site_name({}, { locale: language }), language);
}

/**
 * The slide of a step: title over the whole width, the text on the side the language begins on, the map on the other. The
 * values of its chart follow the text where no slide of their own has them.
 */
export function addStepSlide(
  pptx: PptxGenJS,
  step: DocumentStep,
  { picture, hasChart }: { picture: string; hasChart: boolean },
  document: HandoutDocument
): void {
  const { title, text, notes, figure } = step;
  const { language, addresses } = document;
  const slide = paperSlide(pptx);
  addHeading(slide, title.text, title.language);
  slide.addImage({ data: picture, x: mapStart(language), y: TOP, w: MAP.width, h: MAP.height, altText: title.text });
  const paragraphs = [...paragraphsOf(text.blocks, addresses), ...(hasChart ? [] : figureParagraphs(figure, language))];
  if (paragraphs.length > 0) addStepText(slide, paragraphs, text.language, language);
  // The library writes notes as one line; they are put in with their paragraphs afterwards.
  if (notes.blocks.length > 0) slide.addNotes(' ');
  addFoot(slide, document.title.text, language);
}

/** The slide of a chart: its values stand where the text of a step does, the chart where its map does, as large as there is room. */
export function addChartSlide(
  pptx: PptxGenJS,
  figure: FigureTable,
  chart: { data: string; width: number; height: number },
  { title, language }: HandoutDocument
): void {
  const slide = paperSlide(pptx);
  addHeading(slide, figure.title, language);
  const scale = Math.min(MAP.width / chart.width, MAP.height / chart.height);
  const [w, h] = [chart.width * scale, chart.height * scale];
  const place = { x: mapStart(language) + (MAP.width - w) / 2, y: TOP + (MAP.height - h) / 2, w, h };
  slide.addImage({ data: chart.data, ...place, altText: figure.title });
  addStepText(slide, figureParagraphs(figure, language), language, language);
  addFoot(slide, title.text, language);
}

/** Where the map begins: on the side the language ends on. */
function mapStart(language: HandoutLanguage): number {
  return language === 'ar' ? SLIDE.margin : SLIDE.width - SLIDE.margin - MAP.width;
}

function addStepText(
  slide: PptxGenJS.Slide,
  paragraphs: readonly Paragraph[],
  own: HandoutLanguage,
  page: HandoutLanguage
): void {
  const width = TEXT_WIDTH * POINTS_PER_INCH;
  const fits = (size: number): boolean =>
    heightOfLines(setParagraphs(paragraphs, { size, width: width - 8, language: own })) * LEADING <= MAP.height * POINTS_PER_INCH;
  const size = TEXT_SIZES.find(fits);
  slide.addText(slideRuns(paragraphs, { size: size ?? TEXT_SIZES.at(-1)!, language: own }), {
    ...languageOptions(own),
    x: page === 'ar' ? SLIDE.width - SLIDE.margin - TEXT_WIDTH : SLIDE.margin,
    y: TOP,
    w: TEXT_WIDTH,
    h: MAP.height,
    margin: 0,
    valign: 'top',
    // A text no size is small enough for is left to the program to shrink.
    ...(size === undefined && { fit: 'shrink' })
  });
}

function figureParagraphs(figure: DocumentStep['figure'], language: HandoutLanguage): Paragraph[] {
  return (figure?.sets ?? []).map(({ name, rows }): Paragraph => {
    const values = rows.map(({ label, value }) => (value ? `${label}: ${value}` : label)).join(language === 'ar' ? '؛ ' : '; ');
    return { kind: 'plain', depth: 0, spans: [{ text: `${name}: `, isStrong: true }, { text: values }] };
  });
}
