import { distanceMetres, interpolate, inverse, polylineLengthMetres } from '../geodesy/geodesic';
import type { LonLat } from '../geodesy/longitude';
import type { NetworkParts } from './parts';

/** A place on a gate of a passage where ships can be. */
export interface GatePlace {
  at: LonLat;
  /** How far along the gate it lies, 0 to 1, and how far its neighbours lie from it. */
  share: number;
  spacing: number;
  /** The course of the gate there, in degrees. */
  azimuth: number;
  gate: readonly LonLat[];
}

/** Places looked at along each gate at first, fewer where they came so near to each other; and how often round the best. */
const MOST_PLACES = 13;
const LEAST_SPACING_METRES = 2_000;
export const CLOSER_ROUNDS = 4;
const CLOSER = [-0.75, -0.5, -0.25, 0.25, 0.5, 0.75];

/** Places in the water spread evenly over the gates of a passage, the ends left out: they stand on the shore. */
export function placesOnGates({ passages, grid }: NetworkParts, passage: number): GatePlace[] {
  return passages[passage]!.gates.flatMap((gate) => {
    const count = Math.min(MOST_PLACES, Math.floor(polylineLengthMetres(gate) / LEAST_SPACING_METRES));
    const spacing = 1 / (count + 1);
    return Array.from({ length: count }, (_, index) => placeOn(gate, (index + 1) * spacing, spacing)).filter(isWater(grid));
  });
}

/** Places in the water nearer to a place on its gate than its neighbours. */
export function placesNear({ grid }: NetworkParts, { gate, share, spacing }: GatePlace): GatePlace[] {
  const shares = CLOSER.map((step) => share + step * spacing).filter((each) => each > 0 && each < 1);
  return shares.map((each) => placeOn(gate, each, spacing / 4)).filter(isWater(grid));
}

const isWater =
  (grid: NetworkParts['grid']) =>
  ({ at: [longitude, latitude] }: GatePlace): boolean =>
    grid.classAt(longitude, latitude) === 0;

function placeOn(gate: readonly LonLat[], share: number, spacing: number): GatePlace {
  const lengths = gate.slice(1).map((to, index) => distanceMetres(gate[index]!, to));
  let left = share * lengths.reduce((sum, metres) => sum + metres, 0);
  let stroke = 0;
  while (stroke < lengths.length - 1 && left > lengths[stroke]!) left -= lengths[stroke++]!;
  const at = interpolate(gate[stroke]!, gate[stroke + 1]!, left / lengths[stroke]!);
  return { at, share, spacing, azimuth: inverse(at, gate[stroke + 1]!).initialAzimuth, gate };
}
