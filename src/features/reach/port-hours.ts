import type { Matrix } from '#core/network/types';

export type PortHours = ReadonlyMap<string, number>;

export const NO_HOURS: PortHours = new Map();

/** The hours to each port from the one origin of a matrix, by the port's id; NaN where no way leads there. */
export function portHours(ports: readonly { id: string }[], { hours }: Pick<Matrix, 'hours'>): PortHours {
  return new Map(ports.map(({ id }, index) => [id, hours?.[index] ?? NaN]));
}
