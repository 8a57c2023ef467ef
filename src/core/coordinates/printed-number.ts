/**
 * A number as programs print it, so that any double comes back: as many decimals as they like, and an exponent with its sign
 * (`1e-7`). Without the sign it is none: the e of `60.61e 25.3n` is a letter of the compass.
 */
export const PRINTED_NUMBER = String.raw`-?\d{1,5}(?:\.\d+)?(?:e[-+]\d{1,3})?`;

/** What a unit of a printed number's last digit stands for: 0.01 for "25.30", 1e-8 for "1.5e-7". */
export function lastPrintedDigit(figure: string): number {
  const [, decimals = '', exponent = '0'] = /^[^.e]*(?:\.(\d+))?(?:e([-+]\d+))?$/iu.exec(figure) ?? [];
  return 10 ** (Number(exponent) - decimals.length);
}
