import { fail, succeed } from './answer';
import { isTable, textOf } from './odd-values';
import { OWN_SOURCE } from './own-assumptions';
import type { Answer, Defaults, NetworkFailure, OwnDefaults, Sourced } from './types';

type Table = Readonly<Record<string, unknown>>;

/**
 * The table of assumptions with a person's own figures in their places, as a file of them is read by the command line: those
 * not given stay, a bare number is a figure of one's own. Whether speeds and amounts can be meant, `checkOptions` says.
 */
export function mergeDefaults(usual: Defaults, own: OwnDefaults | undefined): Answer<Defaults> {
  if (own === undefined) return succeed(usual);
  const merged = merge(usual, own, 'defaults');
  return 'failure' in merged ? { ok: false, failure: merged.failure } : succeed(merged.value as unknown as Defaults);
}

function merge(usual: object, own: unknown, path: string): { value: Table } | { failure: NetworkFailure } {
  if (!isTable(own)) return refuse(path, own);
  const value: Record<string, unknown> = { ...usual };
  for (const [name, wanted] of Object.entries(own)) {
    const member = `${path}.${name}`;
    if (wanted === undefined || wanted === null) continue;
    if (!Object.hasOwn(usual, name)) return refuse(member, wanted, Object.keys(usual));
    const before = (usual as Table)[name] as object;
    if ('value' in before) {
      const figure = figureOf(wanted);
      if (!figure) return refuse(member, wanted);
      value[name] = figure;
      continue;
    }
    const inner = merge(before, wanted, member);
    if ('failure' in inner) return inner;
    value[name] = inner.value;
  }
  return { value };
}

function figureOf(wanted: unknown): Sourced | undefined {
  if (typeof wanted === 'number') return { value: wanted, source: OWN_SOURCE };
  if (!isTable(wanted) || typeof wanted.value !== 'number') return undefined;
  const { value, source } = wanted;
  return { value, source: typeof source === 'string' ? source : OWN_SOURCE };
}

function refuse(option: string, value: unknown, known?: readonly string[]): { failure: NetworkFailure } {
  return fail('invalid-option', { option, value: textOf(value), ...(known && { known }) });
}
