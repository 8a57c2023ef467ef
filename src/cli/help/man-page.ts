import { COMMANDS } from '../specs';
import { COMMON, PLACE_SAYS } from '../specs/options';
import type { CommandSpec, OptionSpec } from '../specs/spec';
import { EXIT_CODES, usageOf, writeOption } from './help';

/** The manual page, in the macros of man(7), from the same descriptions as the help. */
export function manPage(): string {
  return [
    '.TH MASARAT 1 "" "Masarat" "User Commands"',
    '.SH NAME',
    'masarat \\- citable distances and routes on the WGS84 ellipsoid',
    '.SH SYNOPSIS',
    '.B masarat',
    '.I command',
    '[arguments] [options]',
    '.SH DESCRIPTION',
    text(
      'Measures between places of the atlas and positions of any notation, by geodesics (Karney 2013) or rhumb lines, finds routes by sea, rail and road between them in the network of the atlas, and reads what the atlas holds. Output is for people in the language of the locale, or for machines with --json, --csv and --geojson.'
    ),
    '.PP',
    text(`A place is ${PLACE_SAYS.en}.`),
    '.SH COMMANDS',
    ...COMMANDS.flatMap(command),
    '.SH COMMON OPTIONS',
    ...COMMON.flatMap(option),
    '.SH EXIT STATUS',
    ...EXIT_CODES.flatMap(({ code, says }) => ['.TP', `.B ${code}`, text(says.en)]),
    '.SH ENVIRONMENT',
    '.TP',
    '.B LC_ALL, LC_MESSAGES, LANG',
    text('The language of texts: Arabic for a locale that begins with ar, otherwise English.'),
    ''
  ].join('\n');
}

function command(spec: CommandSpec): string[] {
  return [
    `.SS ${text(spec.name)}`,
    `.B ${text(usageOf(spec))}`,
    '.PP',
    text(`${capital(spec.summary.en)}. ${spec.details.en}`),
    ...spec.arguments.flatMap(({ name, says }) => ['.TP', `.I ${text(name)}`, text(says.en)]),
    ...spec.options.flatMap(option),
    '.PP',
    'Examples:',
    ...spec.examples.flatMap(({ line, says }) => ['.TP', `.B ${text(line)}`, text(says.en)])
  ];
}

function option(spec: OptionSpec): string[] {
  return ['.TP', `.B ${text(writeOption(spec, 'en'))}`, text(spec.says.en)];
}

/** Hyphens that are typed must stay hyphens, and a line may begin with neither dot nor apostrophe. */
function text(plain: string): string {
  return plain
    .replace(/\s+/g, ' ')
    .replace(/\\/g, '\\e')
    .replace(/-/g, '\\-')
    .replace(/^([.'])/, '\\&$1');
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
