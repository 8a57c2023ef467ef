import type { PassageLimits } from './passage';
import type { Ship } from './scenario-type';

/**
 * The draught that a passage admits of a ship: of larger ships less, where the passage says so and the size is told. Between two
 * published pairs it falls in proportion. Nothing where the passage sets no limit.
 */
export function draughtLimit({ draughtMetres, draughtBy }: PassageLimits, ship: Ship): number | undefined {
  const size = draughtBy && ship[draughtBy.size];
  if (size === undefined) return draughtMetres;
  const { most } = draughtBy!;
  const next = most.findIndex(([larger]) => size <= larger);
  if (next === 0) return most[0]![1];
  const [[smaller, deep], [larger, shallow]] = next === -1 ? [most.at(-1)!, most.at(-1)!] : [most[next - 1]!, most[next]!];
  return next === -1 ? shallow : deep + ((size - smaller) / (larger - smaller)) * (shallow - deep);
}
