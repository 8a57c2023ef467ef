import { numberFormat } from '#core/format/locale';
import { language, m } from '#i18n/index';
import { leftToRight } from '#i18n/direction';

type Counted = (inputs: { count: number; value: string }) => string;

/** The units of very small lengths, the smallest first, each with how many of it make a metre. */
const SMALL: readonly (readonly [aMetre: number, name: Counted])[] = [
  [1e9, m.method_nanometres],
  [1e6, m.method_micrometres],
  [1e3, m.method_millimetres]
];

/** A length far below a metre, in the unit that leaves its number under a thousand: `19 nanometres`. */
export function smallLength(metres: number): string {
  const inUnit = SMALL.map(([aMetre, name]) => ({ count: Number((metres * aMetre).toPrecision(4)), name }));
  const { count, name } = inUnit.find((each) => each.count < 1000) ?? inUnit.at(-1)!;
  return name({ count, value: numberFormat(language(), { maximumSignificantDigits: 4 }).format(count) });
}

const percentTo = (decimals: number): Intl.NumberFormatOptions => ({
  style: 'percent',
  minimumFractionDigits: decimals,
  maximumFractionDigits: decimals
});

/** A part of one as percent, with a decimal: nearly all is not all. */
export function share(part: number, decimals = 1): string {
  return leftToRight(numberFormat(language(), percentTo(decimals)).format(part));
}

/** By what part one length differs from another, with its sign. */
export function signedShare(part: number): string {
  const text = numberFormat(language(), { ...percentTo(1), signDisplay: 'exceptZero' }).format(part);
  // A minus, where the platform writes a hyphen.
  return leftToRight(text.replace('-', '\u2212'));
}
