/** Writes the decimal digits of every script (٣, ۳, ３) as Western ones, so that typed figures can be read. */
export function toWesternDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => String(digitValue(digit.codePointAt(0)!)));
}

/** Unicode keeps the ten digits of a script in one ascending row, so a digit's value is its distance from the row's zero. */
function digitValue(codePoint: number): number {
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(codePoint - value - 1))) value += 1;
  return value;
}
