import { readFileSync } from 'node:fs';
import type { Defaults, Sourced, Tariffs } from '../../core/network/types';
import { failure, type Failure } from '../failure';

type Read<Value> = { ok: true; value: Value } | Failure;
type Members = Readonly<Record<string, unknown>>;

const MODES = ['sea', 'river', 'rail', 'road'] as const;

/** Reads tariffs; the first member that is missing or no number is named. */
export function readTariffs(file: string): Read<Tariffs> {
  const read = readMembers(file);
  if (!read.ok) return read;
  const perMode = membersOf(read.value.perTonneKilometre);
  const lacking = MODES.find((mode) => !isAmount(perMode[mode]));
  if (lacking) return broken(file, `perTonneKilometre.${lacking}`);
  const { perTransfer } = read.value;
  if (!isAmount(perTransfer)) return broken(file, 'perTransfer');
  const tolls = membersOf(read.value.tolls);
  const wrong = Object.keys(tolls).find((passage) => !isAmount(tolls[passage]));
  if (wrong !== undefined) return broken(file, `tolls.${wrong}`);
  const perTonneKilometre = perMode as Tariffs['perTonneKilometre'];
  return { ok: true, value: { perTonneKilometre, perTransfer, tolls: tolls as Record<string, number> } };
}

/** Puts the figures of a file in the place of those that are assumed: a bare number, or one with its source. */
export function readDefaults(file: string, usual: Defaults): Read<Defaults> {
  const read = readMembers(file);
  if (!read.ok) return read;
  const merged = merge(usual, read.value, '', file);
  return 'member' in merged ? broken(file, merged.member) : { ok: true, value: merged.value as Defaults };
}

function broken(file: string, member: string): Failure {
  return failure('broken-table', { file, member, needs: divides(member) ? 'above-zero' : 'not-negative' });
}

/** Speeds and the cargo divide or weigh. */
function divides(member: string): boolean {
  return /^(speed|cargo)/.test(member);
}

/** Follows the figures that are known; a member of the file that none of them answers to is a mistake and is named. */
function merge(usual: object, given: Members, path: string, file: string): { value: object } | { member: string } {
  const value: Record<string, unknown> = { ...usual };
  for (const [name, wanted] of Object.entries(given)) {
    const member = path === '' ? name : `${path}.${name}`;
    const before = value[name];
    if (typeof before !== 'object' || before === null) return { member };
    if (isSourced(before)) {
      const figure = sourced(wanted, file);
      if (!figure || (divides(member) && figure.value === 0)) return { member };
      value[name] = figure;
      continue;
    }
    const inner = merge(before, membersOf(wanted), member, file);
    if ('member' in inner) return inner;
    value[name] = inner.value;
  }
  return { value };
}

function sourced(wanted: unknown, file: string): Sourced | undefined {
  if (isAmount(wanted)) return { value: wanted, source: file };
  const { value, source = file } = membersOf(wanted);
  return isAmount(value) && typeof source === 'string' ? { value, source } : undefined;
}

function isSourced(value: object): value is Sourced {
  return 'value' in value && 'source' in value;
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function membersOf(value: unknown): Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : {};
}

function readMembers(file: string): Read<Members> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    return failure('unreadable-file', { file, reason: (error as NodeJS.ErrnoException).code ?? String(error) });
  }
  try {
    return { ok: true, value: membersOf(JSON.parse(text)) };
  } catch {
    return failure('broken-file', { file, reason: 'damaged' });
  }
}
