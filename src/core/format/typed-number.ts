import { toWesternDigits } from './digits';

/** What a typed text may mean: mostly one number, two where a comma may part thousands or decimals, none where it is no number. */
export function readTypedNumber(text: string): readonly number[] {
  const plain = plainNumber(text);
  const readings = [asPlain, asThousands, asDecimals].flatMap((read) => read(plain) ?? []);
  return [...new Set(readings.map(Number))].filter(Number.isFinite);
}

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

/** Western digits and one sign for each that looks like it; what can only part thousands is left out. */
function plainNumber(text: string): string {
  return toWesternDigits(text.replace(/\p{Cf}/gu, ''))
    .trim()
    .replace(/[−–]/g, '-')
    .replace(/(?<=\d)[\s٬'’](?=\d{3}(?!\d))/g, '')
    .replace(/،/g, ',')
    .replace(/٫/g, '.');
}

function asPlain(text: string): string | undefined {
  return NUMBER.test(text) ? text : undefined;
}

function asThousands(text: string): string | undefined {
  return /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/.test(text) ? text.replaceAll(',', '') : undefined;
}

function asDecimals(text: string): string | undefined {
  return /^[+-]?\d*,\d+$/.test(text) ? text.replace(',', '.') : undefined;
}
