import type { Clearance } from './clearance';
import type { Corner } from './corner';

const REACH_METRES = 2_500_000;
/**
 * How close together places lie, by how far off the shore they are. Seas between flat shores have no corners to bend round:
 * a way across is as straight as the places midway let it be. Nearer to the shore there are corners and stations enough.
 */
const BELTS = [
  { stepDegrees: 1.5, fromMetres: 40_000, toMetres: 450_000 },
  { stepDegrees: 3, fromMetres: 450_000, toMetres: Infinity }
];

/** Places spread over the open sea, so that a ship anywhere finds some near it. */
export function spreadLattice(clearance: Clearance): Corner[] {
  return BELTS.flatMap(({ stepDegrees, fromMetres, toMetres }) =>
    placesEvery(stepDegrees).filter(({ longitude, latitude }) => {
      const metres = clearance.leastMetres(longitude, latitude);
      return metres >= fromMetres && metres < toMetres;
    })
  );
}

function placesEvery(stepDegrees: number): Corner[] {
  const places: Corner[] = [];
  for (let latitude = -74; latitude < 82; latitude += stepDegrees) {
    const count = Math.round((360 / stepDegrees) * Math.cos((latitude * Math.PI) / 180));
    for (let index = 0; index < count; index += 1) {
      places.push({ longitude: (360 * index) / count - 180, latitude, level: 0, halfTurn: Math.PI, reachMetres: REACH_METRES });
    }
  }
  return places;
}
