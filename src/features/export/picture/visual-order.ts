const ARABIC = /\p{Script=Arabic}/u;
const STRONG_LATIN = /[\p{L}\p{N}]/u;
/** Marks without a width that are letters of either side. */
const MARKS = { left: '\u200f', right: '\u200e' } as const;
const INVISIBLE = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

type Side = 'right' | 'left';

/**
 * The letters of a line from left to right as they stand on paper: PDF readers take text in that order and put Arabic into
 * its own again. Enough of the bidirectional algorithm (UAX 9) for one line without embeddings: runs of letters of either
 * side, figures with the Latin ones, what lies between two alike with them, all else with the line. Brackets are not turned:
 * the readers (poppler, pdf.js) put letters back in order and leave each as it is. Readers also take signs behind a run
 * against the line (`2013).`) for a part of it; a mark between the two tells them apart.
 */
export function visualOrder(text: string, base: 'ar' | 'en'): string {
  const letters = [...text.replace(INVISIBLE, '')];
  const line: Side = base === 'ar' ? 'left' : 'right';
  const own = letters.map(sideOf);
  const sides = withNeutrals(own, line);
  const runs: { side: Side; letters: string[] }[] = [];
  letters.forEach((letter, index) => {
    const side = sides[index]!;
    if (runs.at(-1)?.side === side) runs.at(-1)!.letters.push(letter);
    else runs.push({ side, letters: side === line && index > 0 && !own[index] ? [MARKS[line], letter] : [letter] });
  });
  const shown = runs.map((run) => (run.side === 'left' ? run.letters.toReversed() : run.letters));
  return (line === 'left' ? shown.toReversed() : shown).flat().join('');
}

/** Which way a letter makes its line run; nothing for spaces and signs. Arabic-Indic figures run to the right as all figures do. */
function sideOf(letter: string): Side | undefined {
  if (ARABIC.test(letter) && !/\p{N}/u.test(letter)) return 'left';
  // The mark of a paragraph belongs to its number.
  return letter === '¶' || STRONG_LATIN.test(letter) || ARABIC.test(letter) ? 'right' : undefined;
}

function withNeutrals(sides: readonly (Side | undefined)[], line: Side): Side[] {
  return sides.map((side, index) => {
    if (side) return side;
    const before = sides.slice(0, index).findLast((each) => each !== undefined) ?? line;
    const after = sides.slice(index).find((each) => each !== undefined) ?? line;
    return before === after ? before : line;
  });
}
