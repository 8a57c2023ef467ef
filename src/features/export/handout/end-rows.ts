import { m } from '#i18n/index';
import type { HandoutDocument } from './handout-document';
import type { PageGrid } from './page-grid';
import { divideColumn, type Column, type Row } from './row';
import { heightOfLines, numberIndent, setWords, type SetLine } from './set-lines';
import { titleWithSteps } from './steps-word';

const SIZE = 10;
const TITLE_SIZE = 17;
const COLUMNS = 2;

/** Sources, credits and citation: a title, and under it columns that run on from page to page. */
export function endRows(document: HandoutDocument, grid: PageGrid): Row[] {
  const { language } = document;
  const title = m.handout_sources({}, { locale: language });
  const head = setWords(title, { size: TITLE_SIZE, width: grid.width, language, weight: 700 });
  const width = (grid.width - (COLUMNS - 1) * grid.space) / COLUMNS;
  let waiting: readonly SetLine[] = [...sourceLines(document, width), ...creditLines(document, width)];
  let top = heightOfLines(head) + SIZE;
  const rows: Row[] = [];
  while (waiting.length > 0) {
    const columns: Column[] = [];
    for (let index = 0; index < COLUMNS; index += 1) {
      const [column, rest] = divideColumn({ start: index * (width + grid.space), top, width, lines: waiting }, grid.height);
      columns.push(column);
      waiting = rest.lines;
    }
    const isFirst = rows.length === 0;
    const titled = isFirst ? [{ start: 0, top: 0, width: grid.width, lines: head }] : [];
    rows.push({ pictures: [], columns: [...titled, ...columns], bookmarks: isFirst ? [title] : [], isNewPage: true });
    top = 0;
  }
  return rows;
}

function sourceLines({ language, sources }: HandoutDocument, width: number): SetLine[] {
  const look = { size: SIZE, width, language, indent: numberIndent(sources.length, SIZE) };
  return sources.flatMap((row, index) => {
    const head = setWords(titleWithSteps(row, language), { ...look, gap: SIZE * 0.7, marker: `${index + 1}.` });
    const below = row.sources.flatMap(({ text, url }) =>
      setWords(text, { ...look, size: SIZE * 0.9, isMuted: true, isLatin: true, ...(url && { href: url }) })
    );
    return [...head.map((line) => ({ ...line, keepsNext: true })), ...below];
  });
}

function creditLines({ language, credits }: HandoutDocument, width: number): SetLine[] {
  const look = { size: SIZE, width, language };
  return credits.flatMap(({ text, address }, index) => [
    ...setWords(text, { ...look, gap: index === 0 ? SIZE * 2 : SIZE * 0.6 }),
    ...(address ? setWords(address, { ...look, isLatin: true, isMuted: true, href: address }) : [])
  ]);
}
