import type { PdfFile } from './pdf-file';
import type { TextRun } from './text-runs';
import { visualOrder } from './visual-order';

/** The letters one simple font can hold; code 0 is left out. */
const FONT_LETTERS = 255;
/** Every letter of the unseen fonts is half as wide as high; each line is stretched to its true width. */
const ADVANCE = 500;

interface Setting {
  /** Of the page in points. */
  height: number;
  /** Points to a pixel of the layout. */
  scale: number;
  language: 'ar' | 'en';
}

/** The texts of a sheet as unseen text: fonts whose letters are blank but known by name (Type 3), and the lines set in them. */
export function textLayer(file: PdfFile, runs: readonly TextRun[], setting: Setting): { content: string; fonts: string } {
  const lines = runs.map((run) => ({ run, letters: [...visualOrder(run.text, setting.language)] }));
  const known = [...new Set(lines.flatMap(({ letters }) => letters))];
  const fonts = Array.from({ length: Math.ceil(known.length / FONT_LETTERS) }, (_, index) =>
    addFont(file, known.slice(index * FONT_LETTERS, (index + 1) * FONT_LETTERS))
  );
  const codes = new Map(known.map((letter, index) => [letter, index]));
  const content = lines
    .map(({ run, letters }, index) => {
      const coded = letters.map((letter) => codes.get(letter)!);
      // The number of the line on its page is what the structure of the file knows it by.
      return `/${run.part.kind}<</MCID ${index}>>BDC\n${setLine(run, coded, setting)}EMC\n`;
    })
    .join('');
  return { content: `BT 3 Tr\n${content}ET`, fonts: fonts.map((number, index) => `/F${index} ${number} 0 R`).join('') };
}

function setLine({ x, y, width, size, angle }: TextRun, letters: readonly number[], { height, scale }: Setting): string {
  const own = (letters.length * size * ADVANCE) / 1000;
  const turn = (-angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn).toFixed(5), Math.sin(turn).toFixed(5)];
  const place = `${cos} ${sin} ${-sin} ${cos} ${(x * scale).toFixed(2)} ${(height - y * scale).toFixed(2)} Tm`;
  let text = `${place} ${((100 * width) / own).toFixed(2)} Tz `;
  for (const part of byFont(letters)) {
    const hex = part.map((letter) => ((letter % FONT_LETTERS) + 1).toString(16).padStart(2, '0')).join('');
    text += `/F${Math.floor(part[0]! / FONT_LETTERS)} ${(size * scale).toFixed(2)} Tf <${hex}> Tj `;
  }
  return `${text}\n`;
}

/** Neighbours of one font together. */
function byFont(letters: readonly number[]): number[][] {
  const parts: number[][] = [];
  for (const letter of letters) {
    const last = parts.at(-1);
    const isSame = last && Math.floor(last[0]! / FONT_LETTERS) === Math.floor(letter / FONT_LETTERS);
    if (isSame) last.push(letter);
    else parts.push([letter]);
  }
  return parts;
}

function addFont(file: PdfFile, letters: readonly string[]): number {
  const blank = file.addStream('', [new TextEncoder().encode(`${ADVANCE} 0 d0`)]);
  const unicode = file.addStream('', [new TextEncoder().encode(toUnicode(letters))]);
  const names = letters.map((_, index) => `/g${index + 1}`);
  return file.add(
    `<</Type/Font/Subtype/Type3/FontBBox[0 -250 ${ADVANCE} 750]/FontMatrix[.001 0 0 .001 0 0]/FirstChar 1/LastChar ${letters.length}` +
      `/Widths[${letters.map(() => ADVANCE).join(' ')}]/Encoding<</Type/Encoding/Differences[1${names.join('')}]>>` +
      `/CharProcs<<${names.map((name) => `${name} ${blank} 0 R`).join('')}>>/Resources<<>>/ToUnicode ${unicode} 0 R>>`
  );
}

/** Which letter each code means. A table has at most a hundred rows in one piece. */
function toUnicode(letters: readonly string[]): string {
  const rows = letters.map((letter, index) => `<${hex(index + 1, 2)}> <${[...utf16(letter)].join('')}>`);
  const pieces: string[] = [];
  for (let from = 0; from < rows.length; from += 100) {
    const piece = rows.slice(from, from + 100);
    pieces.push(`${piece.length} beginbfchar\n${piece.join('\n')}\nendbfchar`);
  }
  return (
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Masarat def /CMapType 2 def\n' +
    `1 begincodespacerange <00> <ff> endcodespacerange\n${pieces.join('\n')}\nendcmap CMapName currentdict /CMap defineresource pop end end`
  );
}

function utf16(letter: string): string[] {
  return Array.from({ length: letter.length }, (_, index) => hex(letter.charCodeAt(index), 4));
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
