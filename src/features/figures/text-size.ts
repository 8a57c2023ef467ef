/**
 * How wide a text will stand, in the units of its size. The server draws the charts and has no font to measure with;
 * the shares below were measured on the house's face and lean to the wide side.
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += shareOf(letter);
  return ems * size;
}

function shareOf(letter: string): number {
  if (/[\s.,:;،؛'’|!()–-]/u.test(letter)) return 0.32;
  if (/[\p{M}\p{Cf}]/u.test(letter)) return 0;
  if (/\p{Script=Arabic}/u.test(letter)) return 0.52;
  return /[\p{Lu}\p{Nd}%mw—]/u.test(letter) ? 0.66 : 0.56;
}

/** Breaks a text into lines that fit, at its spaces. A word wider than the line stands alone. */
export function wrapText(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
