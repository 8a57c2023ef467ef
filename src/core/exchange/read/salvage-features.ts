import type { ExactJson } from './exact-json';
import type { Candidate } from './sift';
import { lineCounter } from './line-at';
import type { SkipList } from './skip-list';

const LIST = /"features"\s*:\s*\[/;
const FEATURE = /\{\s*"type"\s*:\s*"Feature"\s*[,}]/g;

/**
 * The features of a collection whose text as a whole is no JSON: each is cut out by its braces and read alone. What
 * cannot be read is told with its line and left out; the search goes on at the next beginning of a feature. A feature whose
 * braces are not closed before another begins has lost its end, unless it holds that other: so that beginnings without an
 * end, each in the one before, are not all followed to the end of the text, such are followed for four times as many characters as
 * the text has in all.
 */
export function salvageFeatures(text: string, skips: SkipList, json: ExactJson): Candidate[] {
  const found = LIST.exec(text);
  if (!found) return [];
  const kept: Candidate[] = [];
  const lineOf = lineCounter(text);
  let number = 0;
  let start = nextObject(text, found.index + found[0].length);
  let patience = 4 * text.length;
  let next = nextFeature(text, start + 1);
  while (start !== -1) {
    number += 1;
    const line = lineOf(start);
    if (next !== -1 && next <= start) next = nextFeature(text, start + 1);
    let end = endOfObject(text, start, next === -1 ? text.length : next);
    if (end === -1 && next !== -1 && patience > 0) {
      end = endOfObject(text, start, text.length);
      patience -= (end === -1 ? text.length : end) - start;
    }
    const feature = end === -1 ? undefined : parsed(text.slice(start, end), json);
    if (feature === undefined) {
      skips.add({ line }, end === -1 ? 'cut-off' : 'bad-json', text.slice(start, start + 200));
      start = next;
    } else {
      kept.push({ feature, where: { feature: number } });
      start = nextObject(text, end);
    }
  }
  return kept;
}

/** The next object of the list: after spaces and commas only, else the list is over or broken. */
function nextObject(text: string, from: number): number {
  let offset = from;
  while (/[\s,]/.test(text[offset] ?? '')) offset += 1;
  if (text[offset] === '{') return offset;
  return text[offset] === ']' ? -1 : nextFeature(text, offset);
}

function nextFeature(text: string, from: number): number {
  FEATURE.lastIndex = from;
  return FEATURE.exec(text)?.index ?? -1;
}

/** The offset after the brace that closes the one at `start`, or −1 if none does before `limit`; braces inside strings do not count. */
function endOfObject(text: string, start: number, limit: number): number {
  const marks = /["{}\\]/g;
  let depth = 0;
  let quoted = false;
  marks.lastIndex = start;
  for (let mark = marks.exec(text); mark && mark.index < limit; mark = marks.exec(text)) {
    if (mark[0] === '\\') marks.lastIndex += 1;
    else if (mark[0] === '"') quoted = !quoted;
    else if (!quoted) depth += mark[0] === '{' ? 1 : -1;
    if (depth === 0) return mark.index + 1;
  }
  return -1;
}

function parsed(text: string, json: ExactJson): unknown {
  try {
    return json.parse(text);
  } catch {
    return undefined;
  }
}
