import type { FormatLanguage } from '../../core/format/locale';
import type { Words } from '../language';
import { FAULT_EXIT } from '../output/fault-text';
import { COMMANDS } from '../specs';
import { COMMON } from '../specs/options';
import type { ArgumentSpec, CommandSpec, OptionSpec } from '../specs/spec';

const HEADINGS = {
  usage: { ar: 'الاستعمال', en: 'Usage' },
  commands: { ar: 'الأوامر', en: 'Commands' },
  arguments: { ar: 'المُدخلات', en: 'Arguments' },
  options: { ar: 'الخيارات', en: 'Options' },
  examples: { ar: 'أمثلة', en: 'Examples' },
  places: { ar: 'الأماكن', en: 'Places' },
  exits: { ar: 'رموز الخروج', en: 'Exit codes' }
} satisfies Record<string, Words>;

const ABOUT: Words = {
  ar: 'مسارات: مسافات وطرق على المجسم الإهليلجي WGS84 يمكن الاستشهاد بها',
  en: 'Masarat: citable distances and routes on the WGS84 ellipsoid'
};

const PLACES: Words = {
  ar: 'المكان معرّف (sabetta)، أو رمز UN/LOCODE‏ (IRZBR)، أو اسم بالعربية أو الإنجليزية أو الفارسية أو الروسية أو الصينية، أو إحداثيات بأي صيغة (25.30,60.61 أو 33.9S,18.4E أو 40R GN 63 99).',
  en: 'A place is an id (sabetta), a UN/LOCODE (IRZBR), a name in Arabic, English, Persian, Russian or Chinese, or a coordinate in any notation (25.30,60.61 or 33.9S,18.4E or 40R GN 63 99).'
};

export const EXIT_CODES: readonly { code: number; says: Words }[] = [
  { code: 0, says: { ar: 'تمّ', en: 'done' } },
  {
    code: 1,
    says: { ar: 'تُرك بعض ما في الملف من صفوف أو أزواج أو معالم', en: 'some rows, pairs or features of a file were left out' }
  },
  { code: 2, says: { ar: 'استعمال غير صحيح', en: 'wrong usage' } },
  { code: 3, says: { ar: 'مكان أو معبر مجهول أو يحتمل أكثر من معنى', en: 'unknown or ambiguous place or passage' } },
  { code: 4, says: { ar: 'لا نتيجة', en: 'no result' } },
  { code: FAULT_EXIT, says: { ar: 'خلل في البرنامج أو في ملفاته', en: 'a fault of the program or of its files' } }
];

/** The help of the whole command line. */
export function overview(language: FormatLanguage): string {
  return page([
    ABOUT[language],
    section(HEADINGS.usage[language], ['masarat <command> …', 'masarat <command> --help', 'masarat --version']),
    section(
      HEADINGS.commands[language],
      COMMANDS.flatMap(({ name, summary }) => entry(name, summary[language]))
    ),
    section(HEADINGS.places[language], [PLACES[language]]),
    section(
      HEADINGS.exits[language],
      EXIT_CODES.map(({ code, says }) => `${code}  ${says[language]}`)
    )
  ]);
}

/** The help of one command. */
export function helpOf(spec: CommandSpec, language: FormatLanguage): string {
  return page([
    `masarat ${spec.name} — ${spec.summary[language]}`,
    section(HEADINGS.usage[language], [usageOf(spec)]),
    spec.details[language],
    section(
      HEADINGS.arguments[language],
      spec.arguments.flatMap(({ name, says }) => entry(`<${name}>`, says[language]))
    ),
    section(
      HEADINGS.options[language],
      [...spec.options, ...COMMON].flatMap((option) => entry(writeOption(option, language), option.says[language]))
    ),
    section(
      HEADINGS.examples[language],
      spec.examples.flatMap(({ line, says }) => entry(line, says[language]))
    )
  ]);
}

/** `masarat distance <from> <to> [<to>…] [--line geodesic|rhumb] …` */
export function usageOf({ name, arguments: wanted, options }: CommandSpec): string {
  const switches = options.map((option) => `[${writeOption(option, 'en')}]`);
  return ['masarat', name, ...wanted.map(writeArgument), ...switches].join(' ');
}

function writeArgument({ name, optional, repeats }: ArgumentSpec): string {
  if (optional) return repeats ? `[<${name}>…]` : `[<${name}>]`;
  return repeats ? `<${name}> [<${name}>…]` : `<${name}>`;
}

/** `--line geodesic|rhumb`, `--limit <number>`, `-h, --help`. */
export function writeOption({ name, short, takes, values }: OptionSpec, language: FormatLanguage): string {
  const value = takes && ` ${values ? values.join('|') : `<${takes[language]}>`}`;
  return `${short ? `-${short}, ` : ''}--${name}${value ?? ''}`;
}

/** A thing and what it means, one under the other: columns would not hold where the writing changes direction. */
function entry(thing: string, says: string): string[] {
  return [thing, `    ${says}`];
}

function section(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [`${heading}:`, ...lines.map((line) => `  ${line}`)].join('\n');
}

function page(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
