import { deflateRows } from '../picture/deflate-rows';
import { fontStyle } from '../picture/fonts';
import { paintBands } from '../picture/paint-bands';
import { PdfBook } from '../picture/pdf';
import { linkBoxes, textRuns } from '../picture/text-runs';
import { dotsOf, PIXELS_PER_MILLIMETRE } from '../sheet/paper';
import { composePage } from './compose-page';
import { drawCharts, type Charts } from './draw-charts';
import { makeDocument, type HandoutDocument } from './handout-document';
import type { HandoutLanguage, HandoutOptions } from './options';
import { gridOf, type PageGrid } from './page-grid';
import { rowsOf } from './page-rows';
import { paginate, type Page } from './paginate';
import type { HandoutSource, Work } from './source';

/** Fine enough for small type on paper. */
const PRINT_DPI = 220;

type PdfOptions = Pick<HandoutOptions, 'paper' | 'perPage' | 'hasNotes'> & { language: HandoutLanguage };

/** A handout to print: views with their texts on pages, then the sources. */
export async function pdfHandout(source: HandoutSource, options: PdfOptions, work: Work): Promise<Blob> {
  const { language, paper, perPage, hasNotes } = options;
  const document = await makeDocument(source, language, hasNotes);
  const grid = gridOf(paper, perPage);
  const chartsOf = (isNarrow: boolean): Promise<Charts> => drawCharts(document, source, { isNarrow, paper: '#ffffff' });
  const charts = grid.chartHeight > 0 ? await chartsOf(grid.isBeside) : undefined;
  const wide = charts && grid.isBeside ? await chartsOf(false) : charts;
  const pages = paginate(rowsOf(document, grid, charts, wide), grid);
  const now = new Date().toISOString();
  const book = new PdfBook({ title: document.title.text, language: document.language, date: now });
  for (const [index, page] of pages.entries()) {
    work.signal.throwIfAborted();
    work.onprogress({ done: index, total: pages.length });
    const pictures = await drawPictures(page, source, language);
    const composed = { page, number: index + 1, count: pages.length, pictures };
    await addPage(book, composed, { document, grid, work });
  }
  work.onprogress({ done: pages.length, total: pages.length });
  return new Blob(book.end(), { type: 'application/pdf' });
}

async function drawPictures(page: Page, { draw }: HandoutSource, language: HandoutLanguage): Promise<Map<string, string>> {
  const pictures = new Map<string, string>();
  for (const { row } of page)
    for (const { step, width, height } of row.pictures)
      pictures.set(step.step.id, await draw(step.step, { width, height, language, theme: 'print' }));
  return pictures;
}

async function addPage(
  book: PdfBook,
  composed: Parameters<typeof composePage>[2],
  { document, grid, work }: { document: HandoutDocument; grid: PageGrid; work: Work }
): Promise<void> {
  const plain = composePage(document, grid, composed, '');
  const svg = composePage(document, grid, composed, await fontStyle(plain));
  const { width, height } = dotsOf(grid.paper, PRINT_DPI);
  const painting = paintBands({ svg, width, height, onprogress: () => undefined, signal: work.signal });
  book.addPage({
    ...grid.paper,
    pixelsPerMillimetre: PIXELS_PER_MILLIMETRE,
    image: await deflateRows(width, height, painting),
    runs: textRuns(plain),
    links: linkBoxes(plain),
    bookmarks: composed.page.flatMap(({ row }) => row.bookmarks)
  });
}
