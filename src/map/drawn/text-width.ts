/**
 * How wide a name will be, without a browser: the advance widths of Vazirmatn in thousandths of the type's size, measured
 * once. Arabic letters have two: joined to the next letter, and at the end of a joined group.
 */
const LATIN: Readonly<Record<string, number>> = widths(
  'a544 b562 c523 d564 e530 f348 g562 h551 i243 j239 k507 l243 m877 n552 o570 p562 q568 r339 s516 t327 u551 v484 w751 x496 y473 z496 ' +
    'A652 B623 C651 D656 E568 F553 G681 H713 I272 J552 K627 L539 M873 N713 O688 P631 Q688 R616 S594 T597 U648 V637 W887 X627 Y601 Z599'
);
const SIGNS: Readonly<Record<string, number>> = widths(
  "-466 –657 —781 .269 ,197 '175 ’200 (342 )342 /412 ·261 “354 ”357 «448 »448 ،271 °374"
);
const SPACE = 269;
const DIGIT = 562;

const JOINED: Readonly<Record<string, number>> = widths(
  'ئ332 ب320 ت332 ث332 ج676 ح676 خ676 س816 ش816 ص848 ض848 ط663 ظ663 ع547 غ547 ف477 ق477 ك477 ل303 م553 ن311 ه560 ي337 پ337 چ676 ڤ477 گ477'
);
const ENDING: Readonly<Record<string, number>> = widths(
  'ا247 أ247 إ247 آ247 ء405 ؤ445 ئ678 ب902 ة493 ت902 ث902 ج679 ح679 خ679 د506 ذ506 ر364 ز364 س1210 ش1210 ص1260 ض1260 ط752 ظ752 ع610 ' +
    'غ610 ف898 ق690 ك896 ل655 م615 ن699 ه493 و445 ى678 ي678 پ902 چ679 ڤ898 گ909'
);
const MARKS = /[\u064b-\u065f\u0670\u200b-\u200f\u2066-\u2069]/g;
const OTHER = 600;

function widths(list: string): Record<string, number> {
  return Object.fromEntries(list.split(' ').map((each) => [each[0]!, Number(each.slice(1))]));
}

/** The width of one line of text in pixels; `spacing` is what is put after each letter, in multiples of the size. */
export function textWidth(text: string, size: number, spacing = 0): number {
  const letters = [...text.normalize('NFC').replace(MARKS, '')];
  const thousandths = letters.reduce((sum, letter, index) => sum + letterWidth(letter, letters[index + 1]), 0);
  return (thousandths / 1000 + spacing * letters.length) * size;
}

function letterWidth(letter: string, next: string | undefined): number {
  if (letter === ' ' || letter === '\u00a0') return SPACE;
  const joins = letter in JOINED && next !== undefined && next in ENDING && next !== 'ء';
  if (joins) return JOINED[letter]!;
  const plain = letter.normalize('NFD')[0]!;
  return ENDING[letter] ?? LATIN[plain] ?? SIGNS[letter] ?? (/\d/.test(letter) ? DIGIT : OTHER);
}

/** Divides a name into lines no longer than a width, at its spaces; a single long word keeps its length. */
export function wrapText(text: string, size: number, longest: number, spacing = 0): string[] {
  const lines: string[] = [];
  // A bar between two usages of a name stays with the first.
  for (const word of text.split(/(?<!\/) (?!\/ )|(?<=\/) /)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, size, spacing) <= longest) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
