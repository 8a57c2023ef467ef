import { readTypedNumber } from '../../core/format/typed-number';
import { MOST_KNOTS } from '../../core/network/assumption-names';
import type { Ship } from '../../core/network/types';
import { failure, type Failure } from '../failure';
import type { Request } from '../request';

type Read<Value> = { ok: true; value: Value } | Failure;

/** Beyond these no ship goes: what is greater was mistyped. Knots for the speed, metres for the rest. */
const MOST = {
  speedKnots: { option: 'speed', most: MOST_KNOTS },
  draughtMetres: { option: 'draught', most: 30 },
  beamMetres: { option: 'beam', most: 80 },
  lengthMetres: { option: 'length', most: 500 },
  airDraughtMetres: { option: 'air-draught', most: 100 }
} as const satisfies Partial<Record<keyof Ship, { option: string; most: number }>>;

/** The ship a request speaks of, without its ice class. */
export function readShip(request: Request): Read<Ship> {
  const ship: Ship = {};
  for (const [measure, { option, most }] of Object.entries(MOST)) {
    const given = request.options[option];
    if (typeof given !== 'string') continue;
    const value = readPositive(given, most);
    if (value === undefined) {
      return failure('bad-value', { option: `--${option}`, given, allowed: [`0 < … ≤ ${most}`] });
    }
    ship[measure as keyof typeof MOST] = value;
  }
  return { ok: true, value: ship };
}

/** The value of an option that is a whole number from 1 to `most`. */
export function readWhole(request: Request, option: string, most: number): Read<number | undefined> {
  const given = request.options[option];
  if (typeof given !== 'string') return { ok: true, value: undefined };
  const value = readPositive(given, most);
  if (value !== undefined && Number.isInteger(value)) return { ok: true, value };
  return failure('bad-value', { option: `--${option}`, given, allowed: [`1–${most}`] });
}

/** The largest number that {@link readPositive} reads. */
export const MOST_POSITIVE = 999_999_999;

const LEAST_POSITIVE = 1e-9;

/**
 * A number above nought, up to `most`, as people write it: in the digits of any script, with a comma for the decimals too. Where the
 * comma might part thousands as well it is none, unless the range leaves but one.
 */
export function readPositive(text: string, most = MOST_POSITIVE): number | undefined {
  const readings = readTypedNumber(text).filter((value) => value >= LEAST_POSITIVE && value <= most);
  return readings.length === 1 ? readings[0] : undefined;
}
