import type { Stop } from './stops';

interface YearLabel {
  /** The place of the stop it stands under. */
  index: number;
  /** The year, or nothing under today. */
  year: string | null;
}

/** Rounder years are kept where there is not room for all. */
const ROUNDNESS = [100, 10, 5, 1];

/**
 * The years that are written under the slider: today, the first and the last, then as many first steps of a century, a
 * decade and so on as have room. `room` is the distance in stops that two labels need.
 */
export function yearLabels(stops: readonly Stop[], room: number): YearLabel[] {
  const ends = [stops.findIndex(({ time }) => time === null), 0, stops.length - 1];
  const firsts = ROUNDNESS.flatMap((years) => firstOfEach(stops, years));
  const chosen: number[] = [];
  for (const index of [...ends, ...firsts]) {
    if (index >= 0 && chosen.every((other) => Math.abs(other - index) >= room)) chosen.push(index);
  }
  return chosen.sort((a, b) => a - b).map((index) => ({ index, year: stops[index]!.time?.slice(0, 4) ?? null }));
}

/** The first step in every so many years. */
function firstOfEach(stops: readonly Stop[], years: number): number[] {
  const spans = stops.map(({ day }) => Math.floor(Number(day.slice(0, 4)) / years));
  return stops.flatMap(({ step }, index) => (step && spans.indexOf(spans[index]!) === index ? [index] : []));
}
