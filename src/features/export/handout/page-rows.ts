import { formatNumber } from '#core/format/number';
import { m } from '#i18n/index';
import { isolated } from '#i18n/isolated';
import type { Charts } from './draw-charts';
import { endRows } from './end-rows';
import type { FigureTable } from './figure-table';
import type { DocumentStep, HandoutDocument } from './handout-document';
import type { HandoutLanguage } from './options';
import type { PageGrid } from './page-grid';
import { paragraphsOf } from './paragraphs';
import { flowRow, heightOfRow, type Row } from './row';
import { setDrawing, setParagraphs, setWords, type Look, type SetLine } from './set-lines';
import type { DrawnChart } from './source';

/** Figures and notes, beside the text of a step. */
const SMALLER = 0.9;

/** A chart too high for its column may take this share of a page of its own width. */
const MOST_OF_PAGE = 0.8;

/**
 * Everything a handout shows, as rows from its title to its last remark. A chart that cannot be read in the column of its
 * step follows it over the width of the page, drawn for that where `wide` has it.
 */
export function rowsOf(document: HandoutDocument, grid: PageGrid, charts: Charts = new Map(), wide: Charts = charts): Row[] {
  const title = titleRow(document, grid);
  const rows: Row[] = [title];
  for (let from = 0; from < document.steps.length; from += grid.across) {
    const steps = document.steps.slice(from, from + grid.across);
    const isFirst = from < grid.rows * grid.across;
    rows.push(
      ...viewRows(steps, { document, charts }, grid, grid.height - (isFirst ? heightOfRow(title) + grid.space : 0)),
      ...steps.flatMap((step) => chartRow(step, { own: charts.get(step.step.id), wide: wide.get(step.step.id) }, grid, document))
    );
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

interface Told {
  document: HandoutDocument;
  charts: Charts;
}

/**
 * Views with their texts, on a page with so much room. Where the notes beside a view take more than its share of the page,
 * or than is left of one, they stand under it over the whole width; what is still higher may be divided: no page is left half white.
 */
function viewRows(steps: readonly DocumentStep[], told: Told, grid: PageGrid, room: number): Row[] {
  const whole = stepsRow(steps, told, grid, true);
  // One view a page is as a slide: each begins its own, and a long text runs on from under its picture.
  if (grid.rows === 1) return [{ ...whole, isDivisible: true, isNewPage: steps[0]!.number > 1 }];
  const share = (room - (grid.rows - 1) * grid.space) / grid.rows;
  const row = grid.isBeside ? stepsRow(steps, told, grid, false) : whole;
  const notes = grid.isBeside ? steps.flatMap((step) => notesRow(step, told.document, grid)) : [];
  const under = [{ ...row, isDivisible: heightOfRow(row) > share }, ...notes];
  return heightOfRow(whole) <= share ? [{ ...whole, ...(notes.length > 0 && { otherwise: under }) }] : under;
}

function stepsRow(steps: readonly DocumentStep[], told: Told, grid: PageGrid, hasNotes: boolean): Row {
  const { cellWidth, space, picture, isBeside } = grid;
  const cells = steps.map((step, index) => ({ step, start: index * (cellWidth + space) }));
  const aside = isBeside ? picture.width + space : 0;
  return {
    pictures: cells.map(({ step, start }) => ({ step, start, top: 0, ...picture })),
    columns: cells.map(({ step, start }) => ({
      start: start + aside,
      top: isBeside ? 0 : picture.height + space / 2,
      width: cellWidth - aside,
      lines: [
        ...stepLines(step, told, grid, cellWidth - aside),
        ...(hasNotes ? noteLines(step, told.document, grid, cellWidth - aside) : [])
      ]
    })),
    bookmarks: steps.map((step) => numbered(step, 'en')),
    isSlot: true
  };
}

/** A step's number and its title; one without a title is called by its number alone. */
function numbered({ number, title, isTitled }: DocumentStep, language: HandoutLanguage): string {
  return isTitled ? `${formatNumber(number, language)}. ${title.text}` : title.text;
}

function stepLines(step: DocumentStep, { document, charts }: Told, grid: PageGrid, width: number): SetLine[] {
  const { title, text, address } = step;
  const { addresses, language } = document;
  const look = { size: grid.text, width, language: text.language };
  return [
    ...setWords(numbered(step, language), { size: grid.title, width, language: title.language, weight: 700, href: address }),
    ...gapBefore(setParagraphs(paragraphsOf(text.blocks, addresses), look), grid.text / 2),
    ...step.found.flatMap((each) => setWords(each, { size: grid.text * SMALLER, width, language, gap: grid.text / 2 })),
    ...figureLines(step, charts.get(step.step.id), grid, { size: grid.text * SMALLER, width, language })
  ];
}

/** The notes of a step whose text stands beside its picture: under both, in columns that run on to the next page. */
function notesRow(step: DocumentStep, document: HandoutDocument, grid: PageGrid): Row[] {
  const width = (grid.width - grid.space) / 2;
  const flow = (head?: string): Row => flowRow(noteLines(step, document, grid, width, head), { width, space: grid.space });
  if (step.notes.blocks.length === 0) return [];
  const { language } = document;
  const name = m.handout_notes({}, { locale: language });
  const head = m.said_figure({ name, figure: isolated(numbered(step, language)) }, { locale: language });
  return [{ ...flow(), parted: flow(head) }];
}

/** A chart and under it its values, each set as one list; where there is no room to draw it the values alone. */
function figureLines({ figure }: DocumentStep, chart: DrawnChart | undefined, grid: PageGrid, look: Look): SetLine[] {
  if (!figure || !grid.hasFigures) return [];
  const { title, sets } = figure;
  const names = sets.map(({ name }) => name);
  const drawing = chart && setDrawing(chart, look, grid.chartHeight);
  if (!drawing) return valueLines(sets, sets.length > 1 ? names.map((name) => `${title}: ${name}`) : [title], look);
  return [...setWords(title, { ...look, weight: 600, gap: look.size }), drawing, ...valueLines(sets, names, look)];
}

/** The chart of a step over the width of the page, where its column has no room for it and its values stand there alone. */
function chartRow(
  { figure }: DocumentStep,
  { own, wide }: { own: DrawnChart | undefined; wide: DrawnChart | undefined },
  grid: PageGrid,
  { language }: HandoutDocument
): Row[] {
  if (!figure || !own || !wide || grid.chartHeight === 0) return [];
  const { width, cellWidth, space, picture, isBeside } = grid;
  const look = { size: grid.text * SMALLER, width, language };
  const column = cellWidth - (isBeside ? picture.width + space : 0);
  if (setDrawing(own, { ...look, width: column }, grid.chartHeight)) return [];
  const drawing = setDrawing(wide, look, grid.height * MOST_OF_PAGE);
  if (!drawing) return [];
  const lines = [...setWords(figure.title, { ...look, weight: 600 }), drawing];
  return [{ pictures: [], columns: [{ start: 0, top: 0, width, lines }], bookmarks: [] }];
}

function valueLines(sets: FigureTable['sets'], heads: readonly string[], look: Look): SetLine[] {
  return sets.flatMap(({ rows }, index) => {
    const values = rows.map(({ label, value }) => (value ? `${label}: ${value}` : label));
    return [
      ...setWords(heads[index] ?? '', { ...look, weight: 600, gap: look.size }),
      ...setWords(values.join(look.language === 'ar' ? '؛ ' : '; '), { ...look, gap: 2 })
    ];
  });
}

/** The notes of a step under their head, which says whose they are where they stand apart from it. */
function noteLines(
  { notes }: DocumentStep,
  { addresses, language }: HandoutDocument,
  grid: PageGrid,
  width: number,
  head: string = m.handout_notes({}, { locale: language })
): SetLine[] {
  if (notes.blocks.length === 0) return [];
  const look: Look = { size: grid.text * SMALLER, width, language, isMuted: true };
  const own = { ...look, language: notes.language };
  return [
    ...setWords(head, { ...look, weight: 600, gap: look.size }),
    ...gapBefore(setParagraphs(paragraphsOf(notes.blocks, addresses), own), 2)
  ];
}

function gapBefore([first, ...others]: readonly SetLine[], gap: number): SetLine[] {
  return first ? [{ ...first, gap }, ...others] : [];
}
