import { readFileSync } from 'node:fs';
import { MOST_ASSUMED, MOST_KILOMETRES_PER_HOUR, MOST_KNOTS } from '../../core/network/assumption-names';
import { isTable } from '../../core/network/odd-values';
import type { Defaults, Sourced, Tariffs } from '../../core/network/types';
import { failure, type Failure } from '../failure';
import type { PassageFinder } from './find-passage';

type Read<Value> = { ok: true; value: Value } | Failure;
type Members = Readonly<Record<string, unknown>>;

const MODES = ['sea', 'river', 'rail', 'road'] as const;
const TARIFFS = ['perTonneKilometre', 'perTransfer', 'tolls'] as const;

/** Reads tariffs, tolls by any name of their passage; the first member that is missing, unknown or no number is named. */
export function readTariffs(file: string, passages: PassageFinder): Read<Tariffs> {
  const read = readMembers(file);
  if (!read.ok) return read;
  const { perTonneKilometre, perTransfer, tolls = {} } = read.value;
  if (!isTable(perTonneKilometre)) return noTable(file, 'perTonneKilometre');
  const wrong = unknownIn(file, '', read.value, TARIFFS) ?? unknownIn(file, 'perTonneKilometre.', perTonneKilometre, MODES);
  if (wrong) return wrong;
  const lacking = MODES.find((mode) => !isAmount(perTonneKilometre[mode]));
  if (lacking) return broken(file, `perTonneKilometre.${lacking}`);
  if (!isAmount(perTransfer)) return broken(file, 'perTransfer');
  const told = readTolls(file, tolls, passages);
  if (!told.ok) return told;
  return {
    ok: true,
    value: { perTonneKilometre: perTonneKilometre as Tariffs['perTonneKilometre'], perTransfer, tolls: told.value }
  };
}

function readTolls(file: string, tolls: unknown, passages: PassageFinder): Read<Record<string, number>> {
  if (!isTable(tolls)) return noTable(file, 'tolls');
  const value: Record<string, number> = {};
  for (const [name, toll] of Object.entries(tolls)) {
    if (!isAmount(toll)) return broken(file, `tolls.${name}`);
    const found = passages.find(name);
    if (!found.ok) return found;
    value[found.passage.id] = toll;
  }
  return { ok: true, value };
}

function unknownIn(file: string, path: string, given: Members, known: readonly string[]): Failure | undefined {
  const name = Object.keys(given).find((each) => !known.includes(each));
  return name === undefined ? undefined : failure('unknown-member', { file, member: `${path}${name}`, known });
}

/** Puts the figures of a file in the place of those that are assumed: a bare number, or one with its source. */
export function readDefaults(file: string, usual: Defaults): Read<Defaults> {
  const read = readMembers(file);
  if (!read.ok) return read;
  const merged = merge(usual, read.value, '', file);
  return merged.ok ? { ok: true, value: merged.value as Defaults } : merged;
}

function broken(file: string, member: string): Failure {
  const most = mostOf(member);
  const needs = divides(member) ? 'above-zero' : 'not-negative';
  return failure('broken-table', { file, member, needs, ...(most < MOST_ASSUMED && { most }) });
}

function noTable(file: string, member?: string): Failure {
  return failure('broken-table', { file, ...(member !== undefined && { member }), needs: 'table' });
}

/** Speeds and the cargo divide or weigh. */
function divides(member: string): boolean {
  return /^(speed|cargo)/.test(member);
}

/** As the option `--speed` and the site have it. */
function mostOf(member: string): number {
  if (member.startsWith('speedKnots')) return MOST_KNOTS;
  return member.startsWith('speedKilometresPerHour') ? MOST_KILOMETRES_PER_HOUR : MOST_ASSUMED;
}

/** Follows the figures that are known; a member of the file that none of them answers to is a mistake and is named. */
function merge(usual: object, given: unknown, path: string, file: string): Read<object> {
  if (!isTable(given)) return noTable(file, path);
  const unknown = unknownIn(file, path === '' ? '' : `${path}.`, given, Object.keys(usual));
  if (unknown) return unknown;
  const value: Record<string, unknown> = { ...usual };
  for (const [name, wanted] of Object.entries(given)) {
    const member = path === '' ? name : `${path}.${name}`;
    const before = value[name] as object;
    if (isSourced(before)) {
      const figure = sourced(wanted, file);
      if (!figure || (divides(member) && figure.value === 0) || figure.value > mostOf(member)) return broken(file, member);
      value[name] = figure;
      continue;
    }
    const inner = merge(before, wanted, member, file);
    if (!inner.ok) return inner;
    value[name] = inner.value;
  }
  return { ok: true, value };
}

function sourced(wanted: unknown, file: string): Sourced | undefined {
  if (isAmount(wanted)) return { value: wanted, source: file };
  if (!isTable(wanted)) return undefined;
  const { value, source = file } = wanted;
  return isAmount(value) && typeof source === 'string' ? { value, source } : undefined;
}

function isSourced(value: object): value is Sourced {
  return 'value' in value && 'source' in value;
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function readMembers(file: string): Read<Members> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    return failure('unreadable-file', { file, reason: (error as NodeJS.ErrnoException).code ?? String(error) });
  }
  try {
    const value: unknown = JSON.parse(text);
    return isTable(value) ? { ok: true, value } : noTable(file);
  } catch {
    return failure('broken-file', { file, reason: 'damaged' });
  }
}
