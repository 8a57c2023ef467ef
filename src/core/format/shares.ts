import { numberFormat, type FormatLanguage } from './locale';

/** A share less than this is shown with a decimal, and so are the others beside it: 9.95 % would be written as 10 %. */
const FINE_BELOW = 0.0995;

/** Half a tenth of a percent: a smaller share would be shown as none. */
export const LEAST_SHARE = 0.0005;

/**
 * The parts of a whole in percent, rounded so that what is shown comes to what they are together: each is rounded down, and
 * what is left over goes to those that lost most by it.
 */
export function roundShares(shares: readonly number[], decimals: number): number[] {
  const steps = 100 * 10 ** decimals;
  const whole = shares.map((share) => Math.floor(share * steps + 1e-9));
  const lost = (index: number): number => shares[index]! * steps - whole[index]!;
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const left = Math.round(sum(shares) * steps) - sum(whole);
  const first = shares.map((_, index) => index).sort((one, other) => lost(other) - lost(one));
  for (const index of first.slice(0, Math.max(0, left))) whole[index]! += 1;
  return whole.map((value) => value / 10 ** decimals);
}

/** The parts of a whole as texts that add up: with one decimal where any of them is below ten percent, else whole percents. */
export function formatShares(shares: readonly number[], language: FormatLanguage): string[] {
  const decimals = shares.some((share) => share > 0 && share < FINE_BELOW) ? 1 : 0;
  const format = numberFormat(language, { style: 'percent', maximumFractionDigits: decimals });
  return roundShares(shares, decimals).map((value) => format.format(value / 100));
}
