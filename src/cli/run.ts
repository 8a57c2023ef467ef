import { FORMAT_LANGUAGES, type FormatLanguage } from '../core/format/locale';
import type { Answer, Run, World } from './answer';
import { failure, type Failure } from './failure';
import { isLanguage } from './language';
import { plain } from './output/plain';
import { readRequest, type Request } from './request';
import { COMMANDS } from './specs';
import type { CommandSpec } from './specs/spec';

/** Each command's code is loaded when it is called, so that none waits for another's. */
const RUNS: Readonly<Record<string, () => Promise<{ run: Run }>>> = {
  distance: () => import('./commands/distance'),
  direct: () => import('./commands/direct'),
  area: () => import('./commands/area'),
  pairs: () => import('./commands/pairs'),
  places: () => import('./commands/places'),
  routes: () => import('./commands/routes'),
  route: () => import('./commands/route'),
  compare: () => import('./commands/compare'),
  impact: () => import('./commands/impact'),
  reach: () => import('./commands/reach'),
  matrix: () => import('./commands/matrix'),
  passages: () => import('./commands/passages'),
  convert: () => import('./commands/convert'),
  completion: () => import('./commands/completion')
};

/** How the person wants to be spoken to. */
export interface Manner {
  language: FormatLanguage;
  json: boolean;
  /** Whether a machine gets an error inside a member `error`. */
  isNested: boolean;
}

/** What a call asks of how it is answered, whatever comes of it. */
export function mannerOf(words: readonly string[], locale: FormatLanguage): Manner {
  const { name, given } = commandOf(words);
  // A machine that asks for JSON gets its errors as JSON, even when the words are wrong.
  const isNested = COMMANDS.find((each) => each.name === name)?.errors === 'nested';
  return { language: isLanguage(given) ? given : locale, json: optionsOf(words).includes('--json'), isNested };
}

/** Runs one call of the command line: the words after its name. */
export async function runCommand(words: readonly string[], language: FormatLanguage, world: World): Promise<Answer> {
  const call = commandOf(words);
  return checkLanguage(call.given) ?? (await answerTo(call, language, world));
}

/** The words that may be options: behind `--` all are arguments. */
function optionsOf(words: readonly string[]): readonly string[] {
  const end = words.indexOf('--');
  return end === -1 ? words : words.slice(0, end);
}

interface Call {
  name: string;
  /** What the command is asked, without the language. */
  rest: readonly string[];
  /** The option of the language with its value, as the command reads it. */
  lang: readonly string[];
  /** The language that is asked for. */
  given?: string;
}

/** The command's name and what it is asked; the language may also stand before the name. */
function commandOf(words: readonly string[]): Call {
  const at = optionsOf(words).findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const lang = at === -1 ? [] : optionsOf(words).slice(at, words[at] === '--lang' ? at + 2 : at + 1);
  const [name = 'help', ...rest] = words.filter((_, index) => index < at || index >= at + lang.length);
  return { name, rest, lang, ...(at !== -1 && { given: lang.at(-1)!.replace(/^--lang=?/, '') }) };
}

function checkLanguage(given: string | undefined): Failure | undefined {
  if (given === undefined || isLanguage(given)) return undefined;
  const option = '--lang';
  if (given === '' || given.startsWith('-')) return failure('missing-value', { option });
  return failure('bad-value', { option, given, allowed: FORMAT_LANGUAGES });
}

async function answerTo({ name, rest, lang }: Call, language: FormatLanguage, world: World): Promise<Answer> {
  const spec = COMMANDS.find((each) => each.name === name);
  if (spec) {
    const request = readRequest(spec, [...lang, ...rest], language);
    return request.ok ? runRequest(spec, request, world) : request;
  }
  if (name === '--version') return { ok: true, text: `${await version()}\n` };
  if (['help', '--help', '-h'].includes(name)) return help(rest, language);
  return failure(name.startsWith('-') ? 'unknown-option' : 'unknown-command', { given: name });
}

async function runRequest(spec: CommandSpec, request: Request, world: World): Promise<Answer> {
  if (request.help) return { ok: true, text: (await import('./help/help')).helpOf(spec, request.language) };
  const { run } = await RUNS[spec.name]!();
  const answer = await run(request, world);
  if (!answer.ok) return answer.code === 'unknown-place' ? withCandidates(answer, request.language, world) : answer;
  return request.format === 'text' && !answer.isData ? { ...answer, text: plain(answer.text) } : answer;
}

async function withCandidates(
  { details: { given } }: Extract<Failure, { code: 'unknown-place' }>,
  language: FormatLanguage,
  world: World
): Promise<Failure> {
  const { suggest } = await import('./place/suggest');
  return failure('unknown-place', { given, candidates: suggest(world.atlas(), given, language) });
}

/** `masarat`, `masarat --help`, `masarat help <command>`. */
async function help([asked]: readonly string[], language: FormatLanguage): Promise<Answer> {
  const { helpOf, overview } = await import('./help/help');
  if (asked === undefined || asked.startsWith('-')) return { ok: true, text: overview(language) };
  const spec = COMMANDS.find((each) => each.name === asked);
  return spec ? { ok: true, text: helpOf(spec, language) } : failure('unknown-command', { given: asked });
}

async function version(): Promise<string> {
  const { readFile } = await import('node:fs/promises');
  const file = new URL('../package.json', import.meta.url);
  const read = JSON.parse(await readFile(file, 'utf8')) as { version: string };
  return read.version;
}
