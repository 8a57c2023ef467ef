import { textWidth } from '#map/drawn/text-width';
import type { Span } from './spans';

/** Strong letters are so much wider. */
const STRONG = 1.07;
/** The widths are estimates: a line is broken a little before its end. */
const CAUTION = 1.02;

/** Letters that stand together without a space: one word, maybe in several looks. */
type Word = Span[];

/** Sets spans in lines no longer than a width in pixels; a word that is longer is cut where it must be. */
export function wrapSpans(spans: readonly Span[], size: number, width: number): Span[][] {
  return wordLines(spans).flatMap((words) => {
    const lines: Span[][] = [[]];
    let used = 0;
    for (const word of words.flatMap((each) => cutLong(each, size, width))) {
      const own = widthOf(word, size);
      const space = textWidth(' ', size);
      if (used > 0 && used + space + own > width) {
        lines.push([]);
        used = 0;
      }
      if (used > 0) append(lines.at(-1)!, spaceBetween(lines.at(-1)!.at(-1), word[0]!));
      for (const span of word) append(lines.at(-1)!, span);
      used += (used > 0 ? space : 0) + own;
    }
    return lines;
  });
}

/** The words of each line between forced breaks. */
function wordLines(spans: readonly Span[]): Word[][] {
  const lines: Word[][] = [[]];
  let isOpen = false;
  for (const span of spans) {
    for (const [part] of span.text.matchAll(/\n|[^\S\n\u00a0]+|[^\s]+|\u00a0+/g)) {
      if (part === '\n') lines.push([]);
      if (/^[^\S\u00a0]+$/.test(part)) isOpen = false;
      else {
        if (isOpen)
          lines
            .at(-1)!
            .at(-1)!
            .push({ ...span, text: part });
        else lines.at(-1)!.push([{ ...span, text: part }]);
        isOpen = true;
      }
    }
  }
  return lines;
}

function widthOf(word: Word, size: number): number {
  return word.reduce((sum, { text, isStrong }) => sum + textWidth(text, size) * (isStrong ? STRONG : 1), 0) * CAUTION;
}

function cutLong(word: Word, size: number, width: number): Word[] {
  if (widthOf(word, size) <= width) return [word];
  const words: Word[] = [[]];
  for (const span of word) {
    for (const letter of span.text) {
      if (words.at(-1)!.length > 0 && widthOf([...words.at(-1)!, { ...span, text: letter }], size) > width) words.push([]);
      append(words.at(-1)!, { ...span, text: letter });
    }
  }
  return words;
}

/** The space between two words looks like both where they look alike. */
function spaceBetween(before: Span | undefined, after: Span): Span {
  return before && isAlike(before, after) ? { ...after, text: ' ' } : { text: ' ' };
}

function append(line: Span[], span: Span): void {
  const last = line.at(-1);
  if (last && isAlike(last, span)) line[line.length - 1] = { ...last, text: last.text + span.text };
  else line.push(span);
}

function isAlike(one: Span, other: Span): boolean {
  return (
    one.isStrong === other.isStrong &&
    one.isEmphasised === other.isEmphasised &&
    one.isCode === other.isCode &&
    one.href === other.href
  );
}
