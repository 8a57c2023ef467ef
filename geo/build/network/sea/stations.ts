import { setOff, strokeBetween, type Corner, type Water } from './corner';
import { OFFINGS } from './levels';
import type { KeptVertex } from './simplify';

/** In offings: how far apart stations are, by level; in the narrowest waters every corner is near to the next. */
const SPACING_SHARE = [3.5];
/** And how far their ways lead. */
const REACH_SHARE = 42;
/** Ways may leave a station to all sides. */
const FREE_TURN = Math.PI / 2;

/** Whether a place is a station, not a corner. */
export function isStation({ halfTurn }: Corner): boolean {
  return halfTurn === FREE_TURN;
}

/**
 * Places along a shore, straight or bent, that no corner needs: whoever comes from a port there draws off the shore by
 * them.
 */
export function placeStations(water: Water, vertices: readonly KeptVertex[], level: number): Corner[] {
  if (level >= SPACING_SHARE.length) return [];
  const spacing = SPACING_SHARE[level]! * OFFINGS[level]!;
  const rank = { level, reachMetres: REACH_SHARE * OFFINGS[level]! };
  const stations: Corner[] = [];
  let left = spacing / 2;
  vertices.forEach(({ point }, index) => {
    const next = vertices[(index + 1) % vertices.length]!.point;
    const { east, north, length } = strokeBetween(point, next);
    for (; left < length; left += spacing) {
      const share = left / length;
      const at = [point[0]! + share * (next[0]! - point[0]!), point[1]! + share * (next[1]! - point[1]!)];
      // The land lies on the left.
      const station = setOff(water, at, Math.atan2(-east, north), 0, rank);
      if (station) stations.push({ ...station, halfTurn: FREE_TURN });
    }
    left -= length;
  });
  return stations;
}
