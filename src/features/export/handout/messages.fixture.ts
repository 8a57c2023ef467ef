import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../../i18n/messages');

function read(locale: string): Record<string, unknown> {
  const files = readdirSync(join(FOLDER, locale)).map((file) => readFileSync(join(FOLDER, locale, file), 'utf8'));
  return Object.assign({}, ...files.map((file) => JSON.parse(file) as object)) as Record<string, unknown>;
}
const MESSAGES: Readonly<Record<string, Record<string, unknown>>> = { ar: read('ar'), en: read('en') };

type Message = (inputs?: Record<string, string | number>, options?: { locale?: string }) => string;

interface Counted {
  match: Record<string, string>;
}

/** The pattern of a message, of those that count the one for the number. */
function patternOf(message: unknown, count: string | number | undefined, locale: string): string {
  if (!Array.isArray(message)) return String(message);
  const { match } = message[0] as Counted;
  return match[`countPlural=${new Intl.PluralRules(locale).select(Number(count))}`] ?? match['countPlural=other'] ?? '';
}

/** Stands for `#i18n/index`, whose messages are compiled for the site alone: the same words, from their files. */
export const spoken = {
  language: (): 'en' => 'en',
  m: new Proxy({} as Record<string, Message>, {
    get:
      (_, key): Message =>
      (inputs = {}, { locale = 'en' } = {}) =>
        patternOf(MESSAGES[locale]![String(key)], inputs.count, locale).replace(/\{(\w+)\}/g, (__, name: string) =>
          String(inputs[name])
        )
  })
};
