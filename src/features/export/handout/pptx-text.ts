import type PptxGenJS from 'pptxgenjs';
import type { HandoutLanguage } from './options';
import type { Paragraph } from './paragraphs';
import type { Span } from './spans';

/** A face that Windows, macOS and the office programs have for both scripts; others put their own in its place. */
export const SLIDE_FONT = 'Arial';
export const SLIDE_INKS = { ink: '22211E', muted: '5D5A53', link: '1B5E8C' } as const;

type Options = PptxGenJS.TextPropsOptions;

interface ParagraphLook {
  /** Points. */
  size: number;
  language: HandoutLanguage;
  isMuted?: boolean;
  /** Runs to the right though the slide does not. */
  isLatin?: boolean;
  /** Points below each paragraph; what suits its size where nothing is said. */
  spaceAfter?: number;
}

/** What every paragraph says of its language: which way it runs, and for the spelling. */
export function languageOptions(language: HandoutLanguage, isLatin = false): Options {
  const isTurned = language === 'ar';
  return {
    fontFace: SLIDE_FONT,
    align: isTurned ? 'right' : 'left',
    rtlMode: isTurned && !isLatin,
    lang: isTurned && !isLatin ? 'ar-SA' : 'en-GB'
  };
}

/** Paragraphs as the runs of a text box. */
export function slideRuns(paragraphs: readonly Paragraph[], look: ParagraphLook): PptxGenJS.TextProps[] {
  return paragraphs.filter(({ kind }) => kind !== 'rule').flatMap((paragraph) => paragraphRuns(paragraph, look));
}

function paragraphRuns(
  paragraph: Paragraph,
  { size, language, isMuted, isLatin, spaceAfter }: ParagraphLook
): PptxGenJS.TextProps[] {
  const { kind, spans, depth, marker } = paragraph;
  const common: Options = {
    ...languageOptions(language, isLatin),
    fontSize: size,
    color: isMuted || kind === 'quote' ? SLIDE_INKS.muted : SLIDE_INKS.ink,
    paraSpaceAfter: Math.round(spaceAfter ?? size * (marker ? 0.25 : 0.5)),
    ...(marker && { bullet: bulletOf(marker, size) }),
    ...(depth > 1 && { indentLevel: depth - 1 })
  };
  const pieces = piecesOf(spans);
  if (pieces.length === 0) return [{ text: ' ', options: { ...common, breakLine: true } }];
  return pieces.map(({ span, isAfterBreak, isInLink }, index) => ({
    text: span.text,
    options: {
      ...common,
      ...spanOptions(span, kind === 'heading', language),
      ...(isInLink && { underline: { style: 'sng' }, color: SLIDE_INKS.link }),
      ...(isAfterBreak && { softBreakBefore: true }),
      ...(index === pieces.length - 1 && { breakLine: true })
    }
  }));
}

function bulletOf(marker: NonNullable<Paragraph['marker']>, size: number): Options['bullet'] {
  const indent = Math.round(size * 1.2);
  return marker.kind === 'bullet' ? { indent } : { indent, type: 'number', numberStartAt: marker.value };
}

function spanOptions({ isStrong, isEmphasised, isCode, href }: Span, isHeading: boolean, language: HandoutLanguage): Options {
  return {
    ...((isStrong || isHeading || (isEmphasised && language === 'ar')) && { bold: true }),
    ...(isEmphasised && language === 'en' && { italic: true }),
    ...(isCode && { fontFace: 'Courier New' }),
    ...(href && { hyperlink: { url: href }, color: SLIDE_INKS.link })
  };
}

interface Piece {
  span: Span;
  isAfterBreak: boolean;
  /** A space between the words of a link. */
  isInLink?: boolean;
}

/** Spans without line feeds: what stood behind one begins on a line of its own. */
function piecesOf(spans: readonly Span[]): Piece[] {
  let isAfterBreak = false;
  return spans.flatMap((span) => {
    if (span.text === '\n') {
      isAfterBreak = true;
      return [];
    }
    const pieces = linkWords({ ...span, text: span.text.replace(/[^\S\u00a0]+/g, ' ') }, isAfterBreak);
    isAfterBreak = false;
    return pieces;
  });
}

/**
 * A link is written word by word: LibreOffice makes a field of each run that leads somewhere, breaks no line within it, and
 * lays its letters over one another where they run both ways.
 */
function linkWords(span: Span, isAfterBreak: boolean): Piece[] {
  if (!span.href) return [{ span, isAfterBreak }];
  return span.text
    .split(/( )|(?<=\p{Script=Arabic})(?=\p{Nd})/u)
    .filter((part) => part)
    .map((text, index): Piece => {
      const begins = isAfterBreak && index === 0;
      const { href: _, ...look } = span;
      return text === ' '
        ? { span: { ...look, text }, isAfterBreak: begins, isInLink: true }
        : { span: { ...span, text }, isAfterBreak: begins };
    });
}
