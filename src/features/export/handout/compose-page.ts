import { formatNumber } from '#core/format/number';
import { m } from '#i18n/index';
import { FILE_FONTS } from '#map/drawn/draw-names';
import { element, escapeText, type Attributes } from '#map/drawn/svg';
import type { HandoutDocument } from './handout-document';
import type { HandoutLanguage } from './options';
import type { PageGrid } from './page-grid';
import type { Page } from './paginate';
import type { Column, PlacedPicture } from './row';
import { heightOfLine, type SetLine } from './set-lines';
import { shortened } from './shortened';
import type { Span } from './spans';

const INK = '#22211e';
const MUTED = '#5d5a53';
const LINK = '#1b5e8c';
const HAIRLINE = '#b8ae9b';
const PAPER = '#ffffff';
const MONOSPACE = "'DejaVu Sans Mono',Menlo,Consolas,monospace";
/** Where the baseline of a line lies, as a share of its height from its top. */
const BASELINE = 0.72;
const FOOTER_SIZE = 9;
/** The title of the whole is at least as large; smaller ones begin its parts. */
const DOCUMENT_TITLE = 22;

interface ComposedPage {
  page: Page;
  /** From 1. */
  number: number;
  count: number;
  /** The drawn views by the ids of their steps. */
  pictures: ReadonlyMap<string, string>;
}

/** A page as an SVG file in millimetres; `style` is its style sheet. */
export function composePage(document: HandoutDocument, grid: PageGrid, composed: ComposedPage, style: string): string {
  const { paper } = grid;
  const { page, pictures } = composed;
  const parts = page.flatMap(({ row, top }) => [
    ...row.pictures.map((each) => placePicture(each, top, pictures.get(each.step.step.id) ?? '', document.language, grid)),
    ...row.columns.map((column) => drawColumn(column, top, document.language, grid))
  ]);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${paper.width.toFixed(3)} ${paper.height.toFixed(3)}`,
      width: `${paper.widthMillimetres}mm`,
      height: `${paper.heightMillimetres}mm`,
      'xml:lang': document.language,
      'font-family': FILE_FONTS
    },
    element('title', {}, escapeText(document.title.text)),
    element('style', {}, style),
    element('rect', { width: Math.ceil(paper.width), height: Math.ceil(paper.height), fill: PAPER }),
    ...parts,
    drawFooter(document, grid, composed)
  );
}

/** The pixel of the sheet that lies so far from the side the language begins on. */
function xOf(start: number, language: HandoutLanguage, { margin, width }: PageGrid): number {
  return language === 'ar' ? margin + width - start : margin + start;
}

function placePicture(
  { start, top, width, height }: PlacedPicture,
  rowTop: number,
  svg: string,
  language: HandoutLanguage,
  grid: PageGrid
): string {
  const x = xOf(start, language, grid) - (language === 'ar' ? width : 0);
  const y = grid.margin + rowTop + top;
  return (
    placeSvg(svg, { x, y, width, height }) +
    element('rect', { x, y, width, height, fill: 'none', stroke: HAIRLINE, 'stroke-width': 0.75 })
  );
}

/** A drawing with a place of its own in another one. */
function placeSvg(svg: string, { x, y, width, height }: Record<'x' | 'y' | 'width' | 'height', number>): string {
  return svg.replace(/^<\?xml[^>]*>\s*/, '').replace(/^<svg ([^>]*)>/, (_, attributes: string) => {
    const others = attributes.replace(/\b(?:x|y|width|height)="[^"]*"/g, '');
    return `<svg x="${x.toFixed(2)}" y="${y.toFixed(2)}" width="${width}" height="${height}" ${others}>`;
  });
}

function drawColumn({ start, top, width, lines }: Column, rowTop: number, page: HandoutLanguage, grid: PageGrid): string {
  let y = grid.margin + rowTop + top;
  return lines
    .map((line, index) => {
      if (index > 0) y += line.gap;
      const height = heightOfLine(line);
      const drawn = line.drawing
        ? placeSvg(line.drawing.svg, { ...line.drawing, x: xOf(start, page, grid) - (page === 'ar' ? line.drawing.width : 0), y })
        : line.isRule
          ? drawRule(xOf(start, page, grid), y + height / 2, width, page)
          : drawLine(line, partOf(line, index), xOf(start + line.indent, page, grid), y + height * BASELINE, page);
      y += height;
      return drawn;
    })
    .join('');
}

/** What a line begins, for who has the page read aloud; the lines after it go on with that. */
function partOf({ gap, weight, size }: SetLine, index: number): string | undefined {
  if (index > 0 && gap === 0) return 'on';
  if (weight < 700) return undefined;
  return size >= DOCUMENT_TITLE ? 'H1' : 'H2';
}

function drawRule(x: number, y: number, width: number, page: HandoutLanguage): string {
  return element('path', {
    d: `M${x.toFixed(1)} ${y.toFixed(1)}h${page === 'ar' ? -width : width}`,
    stroke: HAIRLINE,
    fill: 'none'
  });
}

function drawLine(line: SetLine, part: string | undefined, x: number, y: number, page: HandoutLanguage): string {
  const { spans, size, weight, isMuted, language, isLatin = false, marker, indent } = line;
  const runs = isLatin ? 'en' : language;
  const common: Attributes = { y, 'font-size': size, fill: isMuted ? MUTED : INK, ...directionOf(runs, page) };
  const gap = Math.min(indent, size * 0.45);
  const mark = marker
    ? element(
        'text',
        { ...common, x: x + (page === 'ar' ? gap : -gap), 'text-anchor': runs === page ? 'end' : 'start', 'data-part': part },
        escapeText(marker)
      )
    : '';
  if (spans.length === 0) return mark;
  return (
    mark +
    element(
      'text',
      { ...common, x, 'font-weight': weight > 400 ? weight : undefined, 'data-part': marker ? 'on' : part },
      ...spans.map((span) => drawSpan(span, weight, runs))
    )
  );
}

/** A line that runs against the page ends on the side where the page begins. */
function directionOf(runs: HandoutLanguage, page: HandoutLanguage): Attributes {
  return { direction: runs === 'ar' ? 'rtl' : undefined, 'text-anchor': runs === page ? undefined : 'end' };
}

function drawSpan({ text, isStrong, isEmphasised, isCode, href }: Span, weight: number, runs: HandoutLanguage): string {
  // Arabic type has no slant: what is emphasised is a little stronger.
  const isHeavier = isEmphasised === true && runs === 'ar';
  const own = isStrong ? Math.max(weight, 700) : isHeavier ? 600 : undefined;
  const attributes: Attributes = {
    'font-weight': own === weight ? undefined : own,
    'font-style': isEmphasised && !isHeavier ? 'italic' : undefined,
    'font-family': isCode ? MONOSPACE : undefined,
    fill: href && weight === 400 ? LINK : undefined,
    'data-href': href
  };
  const isPlain = Object.values(attributes).every((value) => value === undefined);
  return isPlain ? escapeText(text) : element('tspan', attributes, escapeText(text));
}

function drawFooter({ title, language }: HandoutDocument, grid: PageGrid, { number, count }: ComposedPage): string {
  const y = grid.paper.height - grid.margin + 4;
  const options = { locale: language };
  const page = m.handout_page({ page: formatNumber(number, language), count: formatNumber(count, language) }, options);
  const common: Attributes = { y, 'font-size': FOOTER_SIZE, fill: MUTED, direction: language === 'ar' ? 'rtl' : undefined };
  const name = `${m.site_name({}, options)} · ${shortened(title.text, 90)}`;
  return (
    drawRule(xOf(0, language, grid), y - 14, grid.width, language) +
    element('text', { ...common, x: xOf(0, language, grid) }, escapeText(name)) +
    element('text', { ...common, x: xOf(grid.width, language, grid), 'text-anchor': 'end' }, escapeText(page))
  );
}
