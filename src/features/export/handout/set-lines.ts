import { textWidth } from '#map/drawn/text-width';
import type { HandoutLanguage } from './options';
import type { Paragraph } from './paragraphs';
import type { DrawnChart } from './source';
import type { Span } from './spans';
import { wrapSpans } from './wrap-spans';

/** A line of a column: where it stands follows from the lines above it. */
export interface SetLine {
  spans: readonly Span[];
  /** Pixels. */
  size: number;
  /** Pixels of nothing above it, unless it is the first of its page. */
  gap: number;
  /** Pixels from the side the language begins on. */
  indent: number;
  /** Before its text, in the indent. */
  marker?: string;
  weight: 400 | 600 | 700;
  isMuted: boolean;
  language: HandoutLanguage;
  /** Runs to the right though the page does not: sources and addresses. */
  isLatin?: boolean;
  isRule?: boolean;
  /** What stands in place of words, in pixels of the page. */
  drawing?: DrawnChart;
  /** Whether it must not be the last of a page. */
  keepsNext?: boolean;
}

export interface Look {
  size: number;
  width: number;
  language: HandoutLanguage;
  isMuted?: boolean;
}

const LEADING = { ar: 1.65, en: 1.45 } as const;
/** Small type stands closer. */
const SMALL = { below: 9.5, leading: { ar: 1.5, en: 1.35 } } as const;
/** Letters of a drawing made smaller than this would be smaller than those of a footnote. */
const LEAST_SCALE = 0.65;
const PLAIN = { weight: 400, isMuted: false } as const;

/** How high a line is, in pixels. */
export function heightOfLine({ size, language, drawing }: Pick<SetLine, 'size' | 'language' | 'drawing'>): number {
  if (drawing) return drawing.height;
  return size * (size < SMALL.below ? SMALL.leading : LEADING)[language];
}

/** How high lines are under one another, the gap above the first left out. */
export function heightOfLines(lines: readonly SetLine[]): number {
  return lines.reduce((sum, line, index) => sum + heightOfLine(line) + (index > 0 ? line.gap : 0), 0);
}

/** Paragraphs as lines of a column. */
export function setParagraphs(paragraphs: readonly Paragraph[], look: Look): SetLine[] {
  return paragraphs.flatMap((paragraph, index) => setParagraph(paragraph, look, paragraphs[index - 1]));
}

function setParagraph(paragraph: Paragraph, look: Look, before: Paragraph | undefined): SetLine[] {
  const { size, width, language, isMuted = false } = look;
  const { kind, depth, marker } = paragraph;
  const isHeading = kind === 'heading';
  const isTight = marker !== undefined && before?.marker !== undefined;
  const common = { ...PLAIN, size, language, indent: depth * size * 1.6, isMuted: isMuted || kind === 'quote' };
  const gap = size * (isTight ? 0.25 : isHeading ? 0.9 : kind === 'code' && before?.kind === 'code' ? 0 : 0.6);
  if (kind === 'rule') return [{ ...common, gap, spans: [], isRule: true }];
  const spans = isHeading ? paragraph.spans.map((span) => ({ ...span, isStrong: true })) : paragraph.spans;
  const lines = wrapSpans(spans, size, width - common.indent);
  return lines.map((line, index) => ({
    ...common,
    spans: line,
    gap: index === 0 ? gap : 0,
    ...(index === 0 && marker && { marker: marker.kind === 'bullet' ? '•' : `${marker.value}.` }),
    ...(kind === 'code' && language === 'ar' && { isLatin: true }),
    ...(isHeading && { keepsNext: true })
  }));
}

/** A line of words in one look, wrapped. */
export function setWords(
  text: string,
  look: Look & { gap?: number; weight?: SetLine['weight']; isLatin?: boolean; href?: string; marker?: string; indent?: number }
): SetLine[] {
  const { size, width, language, gap = 0, weight = 400, isMuted = false, isLatin, href, marker, indent = 0 } = look;
  const span: Span = { text, ...(weight > 400 && { isStrong: true }), ...(href && { href }) };
  return wrapSpans([span], size, width - indent).map((spans, index) => ({
    spans,
    size,
    gap: index === 0 ? gap : 0,
    indent,
    weight,
    isMuted,
    language,
    ...(isLatin && { isLatin }),
    ...(index === 0 && marker && { marker }),
    ...(weight > 400 && { keepsNext: true })
  }));
}

/** A drawing as a line of its own: within its column and no higher than is given. Nothing where it could not be read so small. */
export function setDrawing(drawing: DrawnChart, { size, width, language }: Look, most: number): SetLine | undefined {
  const scale = Math.min(1, width / drawing.width, most / drawing.height);
  if (scale < LEAST_SCALE) return undefined;
  const placed = { ...drawing, width: drawing.width * scale, height: drawing.height * scale };
  return { ...PLAIN, spans: [], size, gap: size, indent: 0, language, drawing: placed };
}

/** How wide the indent of a list of so many numbered rows must be. */
export function numberIndent(count: number, size: number): number {
  return textWidth(`${count}. `, size) + size * 0.4;
}
