import { readTypedNumber } from '#i18n/number-range';

interface Range {
  minimum: number;
  maximum: number;
}

/** A number in its range, nothing where that may be, what will not do, or the numbers that one text may mean. */
export type Typed = number | 'empty' | 'bad' | { readings: readonly number[] };

interface Allowed extends Range {
  isEmptied: boolean;
  /** Brings a number into what is offered, where that is better than to refuse it. */
  tidied?: ((value: number) => number) | undefined;
}

/** What was typed into a field of a number. */
export function readNumber(text: string, { minimum, maximum, isEmptied, tidied = (value) => value }: Allowed): Typed {
  if (text.trim() === '') return isEmptied ? 'empty' : 'bad';
  const readings = readTypedNumber(text)
    .map(tidied)
    .filter((value) => value >= minimum && value <= maximum);
  return readings.length > 1 ? { readings } : (readings[0] ?? 'bad');
}

/** The number that an arrow key leads to from what stands in the field: one up or down, as far as the range goes. */
export function steppedNumber(text: string, usual: number | undefined, key: string, range: Range): number | undefined {
  const by = key === 'ArrowUp' ? 1 : key === 'ArrowDown' ? -1 : 0;
  if (by === 0) return undefined;
  const [from, ...others] = text.trim() === '' ? [usual ?? range.minimum] : readTypedNumber(text);
  if (from === undefined || others.length > 0) return undefined;
  // Digits beyond those that stood there come of binary fractions alone.
  return Math.min(range.maximum, Math.max(range.minimum, Number((from + by).toPrecision(12))));
}
