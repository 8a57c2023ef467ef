/** Controls but for tabs and line ends, and what turns the direction of writing: terminals obey them. */
// eslint-disable-next-line no-control-regex -- they are what is shown instead
const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;
const PICTURES = 0x2400;
const DELETE = 0x7f;
const PICTURE_OF_DELETE = '\u2421';
const UNKNOWN = '\ufffd';

/**
 * A text as a terminal may have it: names come from files and arguments of others, and what in them would move the cursor,
 * set colours or turn the text round is shown as a sign.
 */
export function plain(text: string): string {
  return text.replace(OBEYED, (sign) => {
    const code = sign.charCodeAt(0);
    if (code === DELETE) return PICTURE_OF_DELETE;
    return code < DELETE ? String.fromCharCode(PICTURES + code) : UNKNOWN;
  });
}

/** Tells something beside the output, in a line of its own. Whether there is room for more. */
export function tellBeside(notes: NodeJS.WritableStream, text: string): boolean {
  return notes.write(`${plain(text)}\n`);
}
