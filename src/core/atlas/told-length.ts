import type { Atlas, Line, PublishedLength, Route } from './atlas';

/** How much of a course only joins its ends: all of it, a part, or nothing. */
export type Schematic = 'all' | 'part' | 'none';

/** The length of a route or line as a list tells it, in one figure. */
export interface ToldLength {
  measuredMetres: number;
  schematic: Schematic;
  /** The published length of the whole, which counts where the course is schematic. */
  published?: PublishedLength;
}

/**
 * The length of a route for a list. A schematic course is shorter than the track it stands for, by up to a fifth: a published length
 * that can be compared with it is the one to cite.
 */
export function toldLengthOf({ legs, lengthMetres, published }: Route, { lines }: Pick<Atlas, 'lines'>): ToldLength {
  const used = legs.map(({ line }) => lines.find(({ id }) => id === line));
  return told(lengthMetres, used, published);
}

/** The same for a line. */
export function toldLengthOfLine(line: Line): ToldLength {
  return told(line.lengthMetres, [line], line.published);
}

function told(measuredMetres: number, lines: readonly (Line | undefined)[], published: readonly PublishedLength[]): ToldLength {
  const schematic = lines.filter((line) => line?.accuracy === 'schematic').length;
  const whole = published.find(({ comparable, from, to }) => comparable && from === undefined && to === undefined);
  return {
    measuredMetres,
    schematic: schematic === 0 ? 'none' : schematic === lines.length ? 'all' : 'part',
    ...(schematic > 0 && whole && { published: whole })
  };
}
