import type { Clearance } from './clearance';
import type { Corner } from './corner';

const STEP_DEGREES = 3;
const REACH_METRES = 2_500_000;
/** Nearer to the shore there are corners and stations enough. */
const FROM_SHORE_METRES = 60_000;

/** Places spread over the open sea, so that a ship anywhere finds some near it. */
export function spreadLattice(clearance: Clearance): Corner[] {
  const places: Corner[] = [];
  for (let latitude = -74; latitude < 82; latitude += STEP_DEGREES) {
    const count = Math.round((360 / STEP_DEGREES) * Math.cos((latitude * Math.PI) / 180));
    for (let index = 0; index < count; index += 1) {
      const longitude = (360 * index) / count - 180;
      if (clearance.leastMetres(longitude, latitude) < FROM_SHORE_METRES) continue;
      places.push({ longitude, latitude, level: 0, halfTurn: Math.PI, reachMetres: REACH_METRES });
    }
  }
  return places;
}
