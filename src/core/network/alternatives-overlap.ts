import { distanceMetres } from '../geodesy/geodesic';
import type { LonLat } from '../geodesy/longitude';
import type { Route, RouteLeg } from './types';

/** Ways nearer to one another than about a degree are the same way, if the same kind of vehicle goes there. */
const CELL_DEGREES = 1;
/** A leg is looked at as often as this along its strokes. */
const STEP_DEGREES = 0.4;

/** A piece of a route: where it is, what goes there, how long it is. */
interface Piece {
  at: LonLat;
  kind: string;
  metres: number;
}

/** How much of the length of a route runs where another one runs, 0 to 1. */
export function shareWithin(route: Route, other: Route): number {
  const cells = new Set(piecesOf(other).flatMap(({ at, kind }) => cellsAround(at).map((cell) => `${kind}/${cell}`)));
  let [along, whole] = [0, 0];
  for (const { at, kind, metres } of piecesOf(route)) {
    whole += metres;
    if (cells.has(`${kind}/${cellOf(at)}`)) along += metres;
  }
  return whole === 0 ? 1 : along / whole;
}

/** How much of the length of a route leads back over where it has been before. */
export function shareTurningBack(route: Route): number {
  const seen = new Map<string, number>();
  let [back, whole] = [0, 0];
  for (const { at, metres } of piecesOf(route)) {
    const cell = cellOf(at);
    const before = seen.get(cell);
    // Whoever is still in the cell, or has only cut its corner, does not come back.
    if (before !== undefined && whole - before > BACK_METRES) back += metres;
    else seen.set(cell, whole);
    whole += metres;
  }
  return whole === 0 ? 0 : back / whole;
}

/** After so long a way a cell is met again, not still. */
const BACK_METRES = 500_000;

function piecesOf({ legs }: Route): Piece[] {
  return legs.flatMap((leg) => (leg.mode === 'transfer' || leg.mode === 'access' ? [] : piecesOfLeg(leg)));
}

function piecesOfLeg({ mode, geometry }: RouteLeg): Piece[] {
  const kind = mode === 'river' ? 'sea' : mode;
  const pieces: Piece[] = [];
  for (let index = 1; index < geometry.length; index += 1) {
    const [from, to] = [geometry[index - 1]!, geometry[index]!];
    const [east, north] = [to[0] - from[0], to[1] - from[1]];
    const count = Math.max(1, Math.ceil(Math.max(Math.abs(east), Math.abs(north)) / STEP_DEGREES));
    const metres = distanceMetres(from, to) / count;
    for (let step = 0; step < count; step += 1) {
      const share = (step + 0.5) / count;
      pieces.push({ at: [from[0] + east * share, from[1] + north * share], kind, metres });
    }
  }
  return pieces;
}

/** Cells are as wide as they are high, so that ways near a pole are not told apart by their longitudes. */
function cellOf([longitude, latitude]: LonLat, rowsUp = 0, columnsOn = 0): string {
  const row = Math.floor(latitude / CELL_DEGREES) + rowsUp;
  const width = Math.max(0.01, Math.cos(((row + 0.5) * CELL_DEGREES * Math.PI) / 180));
  const columns = Math.max(1, Math.round((360 / CELL_DEGREES) * width));
  const column = Math.floor((longitude / 360) * columns) + columnsOn;
  return `${row}/${((column % columns) + columns) % columns}`;
}

function cellsAround(at: LonLat): string[] {
  return [-1, 0, 1].flatMap((up) => [-1, 0, 1].map((on) => cellOf(at, up, on)));
}
