import { parseArgs } from 'node:util';
import type { FormatLanguage } from '../core/format/locale';
import { readTypedNumber } from '../core/format/typed-number';
import { LINE_TYPES, type LineType } from '../core/measure/measurement';
import { failure, type Failure } from './failure';
import { isLanguage } from './language';
import { COMMON } from './specs/options';
import type { CommandSpec, OptionSpec } from './specs/spec';

export const FORMATS = ['json', 'csv', 'geojson'] as const;
type OutputFormat = 'text' | (typeof FORMATS)[number];

/** What a command is asked, once its arguments are known to be right. */
export interface Request {
  ok: true;
  language: FormatLanguage;
  format: OutputFormat;
  line: LineType;
  /** Full values in texts for people, instead of rounded ones. */
  full: boolean;
  help: boolean;
  arguments: readonly string[];
  options: Readonly<Record<string, string | boolean | undefined>>;
  /** Every value of each option that has one, in the order given. */
  all: Readonly<Record<string, readonly string[]>>;
}

/** Reads the arguments of a command by its description. */
export function readRequest(spec: CommandSpec, words: readonly string[], locale: FormatLanguage): Request | Failure {
  const parsed = readWords([...spec.options, ...COMMON], words);
  if ('code' in parsed) return parsed;
  const { values, all, positionals } = parsed;
  const language = isLanguage(String(values.lang)) ? (String(values.lang) as FormatLanguage) : locale;
  const formats = FORMATS.filter((format) => values[format]);
  if (formats.length > 1) return failure('format-conflict', { options: formats.map((format) => `--${format}`) });
  const wrong = values.help ? undefined : checkCount(spec, positionals);
  return (
    wrong ?? {
      ok: true,
      language,
      format: formats[0] ?? 'text',
      line: LINE_TYPES.find((type) => type === values.line) ?? 'geodesic',
      full: values.full === true,
      help: values.help === true,
      arguments: positionals,
      options: values,
      all
    }
  );
}

interface Parsed {
  values: Record<string, string | boolean | undefined>;
  all: Record<string, string[]>;
  positionals: string[];
}

/** Marks words like `-33.9,18.4`, which are positions and no options; nothing typed holds this character. */
const POSITION_MARK = '\0';

function readWords(specs: readonly OptionSpec[], words: readonly string[]): Parsed | Failure {
  const options = Object.fromEntries(
    specs.map(({ name, short, takes }) => [
      name,
      { type: takes ? ('string' as const) : ('boolean' as const), ...(short && { short }) }
    ])
  );
  const marked = words.map((word) => (/^-[\p{Nd}.]/u.test(word) ? POSITION_MARK + word : word));
  const { values, positionals, tokens } = parseArgs({ args: marked, options, strict: false, tokens: true });
  const all: Parsed['all'] = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const spec = specs.find(({ name }) => name === token.name);
    const wrong = spec ? checkOption(spec, token.value) : failure('unknown-option', { given: token.rawName });
    if (wrong) return wrong;
    // Of two values one would be dropped unsaid.
    if (all[token.name] && !spec?.repeats) return failure('repeated-option', { option: `--${token.name}` });
    if (token.value !== undefined) (all[token.name] ??= []).push(readValue(spec, token.value));
  }
  const last = Object.fromEntries(Object.entries(all).map(([name, given]) => [name, given.at(-1)!]));
  return { values: { ...(values as Parsed['values']), ...last }, all, positionals: positionals.map(withoutMark) };
}

/** One of a list may be written with capitals too: `Arc7`. */
function readValue(spec: OptionSpec | undefined, value: string): string {
  const plain = withoutMark(value);
  return spec?.values ? plain.toLowerCase() : plain;
}

function withoutMark(word: string): string {
  return word.startsWith(POSITION_MARK) ? word.slice(1) : word;
}

/** A list of nothing, as where a variable of a script is empty, would leave the option out unsaid. */
const SAYS_ANYTHING = /[^\s,،;؛]/u;

function checkOption({ name, takes, values }: OptionSpec, value: string | undefined): Failure | undefined {
  const option = `--${name}`;
  if (!takes) return value === undefined ? undefined : failure('bad-value', { option, given: value, allowed: [] });
  if (value === undefined || !SAYS_ANYTHING.test(value)) return failure('missing-value', { option });
  if (!values || values.includes(value.toLowerCase())) return undefined;
  return failure('bad-value', { option, given: withoutMark(value), allowed: values });
}

function checkCount(spec: CommandSpec, given: readonly string[]): Failure | undefined {
  const missing = spec.arguments.find((argument, index) => !argument.optional && given[index] === undefined);
  if (missing) return failure('missing-argument', { argument: missing.name });
  const repeats = spec.arguments.some((argument) => argument.repeats);
  const extra = repeats ? undefined : given[spec.arguments.length];
  return extra === undefined ? undefined : failure('too-many-arguments', { given: extra });
}

/** The value of an option that counts something: a whole number from 1 to `most`. */
export function readCount(request: Request, name: string, usual: number, most: number): number | Failure {
  const given = request.options[name];
  if (typeof given !== 'string') return usual;
  const [count, ...others] = readTypedNumber(given).filter((value) => Number.isInteger(value) && value >= 1 && value <= most);
  if (count !== undefined && others.length === 0) return count;
  return failure('bad-value', { option: `--${name}`, given, allowed: [`1–${most}`] });
}
