import type { Position } from 'geojson';

/** Steps of the grid in a degree: 1.1 km, a tenth of a pixel at the nearest zoom that is drawn from thin paths. */
const STEPS_PER_DEGREE = 100;

declare const drawnOnly: unique symbol;

/**
 * Positions on a grid, longitude and latitude by turns, each but the first as its difference from the one before: a third
 * of the bytes. They are there to be drawn, and of a type of their own, so that no length is ever taken from them.
 */
export type ThinPath = readonly number[] & { readonly [drawnOnly]: true };

/** Puts positions on the grid, each where it was counted: legs know vertices by their number. */
export function thinPath(positions: readonly (readonly [longitude: number, latitude: number, ...rest: unknown[]])[]): ThinPath {
  const steps = positions.map(([longitude, latitude]) => [onGrid(longitude), onGrid(latitude)] as const);
  const path = steps.flatMap(([east, north], index) => {
    const before = steps[index - 1] ?? [0, 0];
    return [east - before[0], north - before[1]];
  });
  return path as unknown as ThinPath;
}

/** The positions of a path as GeoJSON has them: for drawing, and of a type that nothing takes to measure. */
export function positionsToDraw(path: ThinPath): Position[] {
  let east = 0;
  let north = 0;
  return Array.from({ length: path.length / 2 }, (_, index) => {
    east += path[2 * index]!;
    north += path[2 * index + 1]!;
    return [east / STEPS_PER_DEGREE, north / STEPS_PER_DEGREE];
  });
}

const onGrid = (degrees: number): number => Math.round(degrees * STEPS_PER_DEGREE);
