import { toWesternDigits } from '../format/digits';

/** One sign for each of the many that look alike. Before compatibility folding, which would turn º into o and ´ into a space. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[º˚∘]/g, '°'],
  [/''|[′’‘`´]{2}|[″“”„〃]/g, '"'],
  [/[′’‘`´ʹʼ]/g, "'"],
  [/[−–—‒‐‑]/g, '-'],
  [/\p{Cf}/gu, '']
];

/** A typed text with Western digits, a point for the Arabic decimal sign, and one sign for each that looks like it. */
export function plainText(text: string): string {
  if (/^[ -_a-~]*$/.test(text)) return text.replace(/''/g, '"').trim();
  const alike = ALIKE.reduce((plain, [pattern, sign]) => plain.replace(pattern, sign), text);
  return toWesternDigits(alike.normalize('NFKC')).replace(/٫/g, '.').trim();
}

/** What a unit of a figure's last digit stands for: 0.01 for "25.30", 1 for "25" and "25.". */
export function lastDigit(figure: string): number {
  return 10 ** -decimalsIn(figure);
}

/** How many digits a figure is written with behind its point. */
export function decimalsIn(figure: string): number {
  return figure.split('.')[1]?.length ?? 0;
}
