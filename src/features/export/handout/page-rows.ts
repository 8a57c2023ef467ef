import { formatNumber } from '#core/format/number';
import { m } from '#i18n/index';
import { endRows } from './end-rows';
import type { FigureTable } from './figure-table';
import type { DocumentStep, HandoutDocument } from './handout-document';
import type { PageGrid } from './page-grid';
import { paragraphsOf } from './paragraphs';
import type { Row } from './row';
import { setParagraphs, setWords, type Look, type SetLine } from './set-lines';

/** Figures and notes, beside the text of a step. */
const SMALLER = 0.9;

/** Everything a handout shows, as rows from its title to its last remark. */
export function rowsOf(document: HandoutDocument, grid: PageGrid): Row[] {
  const rows: Row[] = [titleRow(document, grid)];
  for (let from = 0; from < document.steps.length; from += grid.across) {
    const steps = document.steps.slice(from, from + grid.across);
    // One view a page is as a slide: each begins its own.
    rows.push({ ...stepsRow(steps, document, grid), ...(grid.rows === 1 && from > 0 && { isNewPage: true }) });
  }
  return [...rows, ...endRows(document, grid)];
}

function titleRow({ title, summary }: HandoutDocument, { width }: PageGrid): Row {
  const lines = [
    ...setWords(title.text, { size: 26, width, language: title.language, weight: 700 }),
    ...(summary.text.trim() === ''
      ? []
      : setWords(summary.text, { size: 12.5, width, language: summary.language, isMuted: true, gap: 4 }))
  ];
  return { pictures: [], columns: [{ start: 0, top: 0, width, lines }], bookmarks: [] };
}

function stepsRow(steps: readonly DocumentStep[], document: HandoutDocument, grid: PageGrid): Row {
  const { cellWidth, space, picture, isBeside } = grid;
  const cells = steps.map((step, index) => ({ step, start: index * (cellWidth + space) }));
  const aside = isBeside ? picture.width + space : 0;
  return {
    pictures: cells.map(({ step, start }) => ({ step, start, top: 0, ...picture })),
    columns: cells.map(({ step, start }) => ({
      start: start + aside,
      top: isBeside ? 0 : picture.height + space / 2,
      width: cellWidth - aside,
      lines: stepLines(step, document, grid, cellWidth - aside)
    })),
    bookmarks: steps.map(({ number, title }) => `${number}. ${title.text}`),
    isSlot: true,
    // With one view a page, a long text runs on from under its picture.
    ...(grid.rows === 1 && { isDivisible: true })
  };
}

function stepLines(step: DocumentStep, document: HandoutDocument, grid: PageGrid, width: number): SetLine[] {
  const { title, number, text, figure, address } = step;
  const { addresses, language } = document;
  const look = { size: grid.text, width, language: text.language };
  const name = `${formatNumber(number, language)}. ${title.text}`;
  return [
    ...setWords(name, { size: grid.title, width, language: title.language, weight: 700, href: address }),
    ...gapBefore(setParagraphs(paragraphsOf(text.blocks, addresses), look), grid.text / 2),
    ...(figure && grid.hasFigures ? figureLines(figure, { size: grid.text * SMALLER, width, language }) : []),
    ...noteLines(step, document, { size: grid.text * SMALLER, width, language, isMuted: true })
  ];
}

/** The values of a chart, each set as one list. */
function figureLines({ title, sets }: FigureTable, look: Look): SetLine[] {
  return sets.flatMap(({ name, rows }) => {
    const values = rows.map(({ label, value }) => (value ? `${label}: ${value}` : label));
    return [
      ...setWords(sets.length > 1 ? `${title}: ${name}` : title, { ...look, weight: 600, gap: look.size }),
      ...setWords(values.join(look.language === 'ar' ? '؛ ' : '; '), { ...look, gap: 2 })
    ];
  });
}

function noteLines({ notes }: DocumentStep, { addresses, language }: HandoutDocument, look: Look): SetLine[] {
  if (notes.blocks.length === 0) return [];
  const own = { ...look, language: notes.language };
  return [
    ...setWords(m.handout_notes({}, { locale: language }), { ...look, weight: 600, gap: look.size }),
    ...gapBefore(setParagraphs(paragraphsOf(notes.blocks, addresses), own), 2)
  ];
}

function gapBefore([first, ...others]: readonly SetLine[], gap: number): SetLine[] {
  return first ? [{ ...first, gap }, ...others] : [];
}
