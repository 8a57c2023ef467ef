/** How a cell begins that a spreadsheet would run: as a formula, or as space before one (OWASP, CSV Injection). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const NUMBER = String.raw`[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?`;
/** A number, or a position of two: nothing in them can be run. */
const PLAIN_NUMBERS = new RegExp(`^${NUMBER}(?:\\s*[,;]\\s*${NUMBER})?$`, 'i');

/** A cell that no spreadsheet runs, with an apostrophe in front where one would; plain numbers and positions stay as they are. */
export function harmlessCell(text: string): string {
  return FORMULA.test(text) && !PLAIN_NUMBERS.test(text) ? `'${text}` : text;
}

/** The cell as it was before it was made harmless. */
export function withoutApostrophe(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}
