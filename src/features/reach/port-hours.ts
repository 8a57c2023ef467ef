import { METRES_PER } from '#core/units';

export type PortHours = ReadonlyMap<string, number>;

export const NO_HOURS: PortHours = new Map();

/** The hours to each port at a speed, by its id; NaN where no way leads there. */
export function portHours(ports: readonly { id: string }[], metres: ArrayLike<number>, speedKnots: number): PortHours {
  const metresPerHour = speedKnots * METRES_PER.nauticalMile;
  return new Map(ports.map(({ id }, index) => [id, (metres[index] ?? NaN) / metresPerHour]));
}
