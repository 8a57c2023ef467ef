/** What may come next. */
type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * Where a text stops being JSON (RFC 8259), as an offset, or nothing when it is JSON throughout. Browsers word this each
 * in its own way or not at all, so it is found once more here; only texts that failed come this far.
 */
export function jsonFault(text: string): number | undefined {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let offset = past(SPACE, text, 0) ?? 0;
  while (offset < text.length) {
    const step = advance(text, offset, expected, open);
    if (!step) return offset;
    expected = step.expected;
    offset = past(SPACE, text, step.offset) ?? step.offset;
  }
  return expected === 'nothing' ? undefined : text.length;
}

function advance(text: string, offset: number, expected: Expected, open: ('{' | '[')[]) {
  const sign = text[offset]!;
  const mayEnd = expected.endsWith('-or-end');
  if (mayEnd && sign === (open.at(-1) === '{' ? '}' : ']')) {
    open.pop();
    return { offset: offset + 1, expected: afterValue(open) };
  }
  if (expected === 'comma-or-end') {
    if (sign !== ',') return undefined;
    return { offset: offset + 1, expected: (open.at(-1) === '{' ? 'key' : 'value') as Expected };
  }
  if (expected === 'colon') return sign === ':' ? { offset: offset + 1, expected: 'value' as Expected } : undefined;
  if (expected === 'nothing') return undefined;
  if (expected.startsWith('key')) return ending(pastString(text, offset), 'colon');
  if (sign === '"') return ending(pastString(text, offset), afterValue(open));
  if (sign !== '{' && sign !== '[') return ending(past(SCALAR, text, offset), afterValue(open));
  open.push(sign);
  return { offset: offset + 1, expected: (sign === '{' ? 'key-or-end' : 'value-or-end') as Expected };
}

function ending(offset: number | undefined, expected: Expected) {
  return offset === undefined ? undefined : { offset, expected };
}

function afterValue(open: readonly string[]): Expected {
  return open.length === 0 ? 'nothing' : 'comma-or-end';
}

/** Where a string that begins at an offset ends. By hand: a pattern would remember each of millions of characters. */
function pastString(text: string, offset: number): number | undefined {
  if (text[offset] !== '"') return undefined;
  let end = offset + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  try {
    JSON.parse(text.slice(offset, end + 1));
    return end + 1;
  } catch {
    return undefined;
  }
}

/** Where a pattern that matches at an offset ends. */
function past(pattern: RegExp, text: string, offset: number): number | undefined {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
