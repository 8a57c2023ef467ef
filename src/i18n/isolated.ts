/** A name or figure that keeps the order of its own letters among words written the other way (Unicode, first-strong isolate). */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

const [TO_THE_RIGHT, TO_THE_LEFT, BY_FIRST_LETTER, END] = ['\u2066', '\u2067', '\u2068', '\u2069'] as const;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * The lines that a text was broken into, for where each is set by itself: what is isolated goes on so in the lines it runs on to,
 * in the direction of its first letter, which those do not hold.
 */
export function isolatedLines(lines: readonly string[]): string[] {
  if (lines.length < 2) return [...lines];
  const open: string[] = [];
  return lines.map((line, index) => {
    const begun = open.join('');
    const set = [...line].map((letter, at) => {
      if (letter === END) open.pop();
      if (letter !== TO_THE_RIGHT && letter !== TO_THE_LEFT && letter !== BY_FIRST_LETTER) return letter;
      const rest = [[...line].slice(at + 1).join(''), ...lines.slice(index + 1)].join(' ');
      open.push(letter === BY_FIRST_LETTER ? directionOf(rest) : letter);
      return open.at(-1)!;
    });
    return begun + set.join('') + END.repeat(open.length);
  });
}

/** The direction of what follows, by its first letter. */
function directionOf(text: string): string {
  return RIGHT_TO_LEFT.test(/\p{L}/u.exec(text)?.[0] ?? '') ? TO_THE_LEFT : TO_THE_RIGHT;
}
