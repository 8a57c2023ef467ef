/** Deeper, and readers that call themselves for every element would run out of room. */
const DEEPEST = 256;
/** What is no element whatever stands in it, by its two ends. */
const ASIDE = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>']
] as const;

/**
 * The offset at which the elements of a text lie deeper in each other than in any document, or nothing. Tags are counted,
 * whatever they are called; whether they fit is for the parser to say.
 */
export function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  let at = text.indexOf('<');
  while (at !== -1) {
    const end = endOfMarkup(text, at);
    if (end === -1) return undefined;
    if (text[at + 1] === '/') depth -= 1;
    else if (text[at + 1] !== '!' && text[at + 1] !== '?' && text[end - 2] !== '/') depth += 1;
    if (depth > DEEPEST) return at;
    at = text.indexOf('<', end);
  }
  return undefined;
}

/** The offset behind what begins with `<`, or −1 where it never ends. Of a declaration the beginning is enough. */
function endOfMarkup(text: string, at: number): number {
  for (const [begin, close] of ASIDE) {
    if (!text.startsWith(begin, at)) continue;
    const end = text.indexOf(close, at + begin.length);
    return end === -1 ? -1 : end + close.length;
  }
  return text[at + 1] === '!' ? at + 2 : endOfTag(text, at + 1);
}

/** The offset behind the `>` of a tag; one between quotation marks does not count. */
function endOfTag(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at]!;
    if (sign === '>') return at + 1;
    if (sign === '"' || sign === "'") at = text.indexOf(sign, at + 1);
    if (at === -1) return -1;
  }
  return -1;
}
