import { toWesternDigits } from '../../core/format/digits';
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
    const value = readPositive(given);
    if (value === undefined || value > most) {
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
  const value = readPositive(given);
  if (value !== undefined && Number.isInteger(value) && value <= most) return { ok: true, value };
  return failure('bad-value', { option: `--${option}`, given, allowed: [`1–${most}`] });
}

/** The largest number that {@link readPositive} reads. */
export const MOST_POSITIVE = 999_999_999;

/** A number above nought, in the digits of any script. */
export function readPositive(text: string): number | undefined {
  const plain = toWesternDigits(text.trim()).replace('٫', '.');
  const value = /^\d{1,9}(\.\d{1,9})?$/.test(plain) ? Number(plain) : 0;
  return value > 0 && value <= MOST_POSITIVE ? value : undefined;
}
