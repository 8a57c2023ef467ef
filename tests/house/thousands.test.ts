import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { formatNumber } from '../../src/core/format/number';

const ROOT = join(import.meta.dirname, '../..');
type Language = 'ar' | 'en';

interface Text {
  from: string;
  language: Language;
  text: string;
}

const filesOf = (folder: string, pattern: RegExp): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path}`)
    .filter((path) => pattern.test(path))
    .sort();
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Every text under a key `ar` or `en`, however deep; sources name documents by their numbers. */
function spokenIn(value: unknown, from: string): Text[] {
  if (typeof value !== 'object' || value === null) return [];
  const told = Object.entries(value).filter(([key]) => key !== 'source');
  return told.flatMap(([key, inner]): Text[] =>
    (key === 'ar' || key === 'en') && typeof inner === 'string'
      ? [{ from, language: key, text: inner }]
      : spokenIn(inner, Array.isArray(value) ? from : `${from} ${key}`)
  );
}

/** Texts written in code, `ar: '…'`. */
function spokenInCode(code: string, from: string): Text[] {
  return [...code.matchAll(/\b(ar|en): (['"`])(.*?)\2/g)].map(([, language, , text]) => ({
    from,
    language: language as Language,
    text: text!
  }));
}

const TEXTS: Text[] = [
  ...filesOf('src/content', /\.yaml$/).flatMap((path) => spokenIn(parse(read(path)), path)),
  ...filesOf('geo/sources', /\.yaml$/).flatMap((path) => spokenIn(parse(read(path)), path)),
  ...(['ar', 'en'] as const).flatMap((language) => [
    ...filesOf('src/content/stories', new RegExp(`/${language}/.*\\.\\w+$`)).map((path) => ({
      from: path,
      language,
      text: read(path)
    })),
    ...filesOf(`src/i18n/messages/${language}`, /\.json$/).flatMap((path) =>
      Object.values(JSON.parse(read(path)) as Record<string, unknown>).map((text) => ({
        from: path,
        language,
        text: JSON.stringify(text)
      }))
    )
  ]),
  ...['src/cli', 'src/core']
    .flatMap((folder) => filesOf(folder, /(?<!\.test|\.fixture)\.ts$/))
    .flatMap((path) => spokenInCode(read(path), path))
];

/** Numbers that are names: of a resolution, a system of coordinates, a square of the military grid. */
const NAMES = /resolution \[?\d{4}|EPSG:\d+|\d{1,2}[A-Z]{3}\d+/gi;
/** What a reader may type, where the comma parts the figures. */
const TYPED = /500, 1000 km/g;
const ADDRESSES = /https?:\/\/[^\s)]+|\]\([^)]*\)|\{[^}]*\}/g;
const UNITS = 'km|kilomet\\w+|m|met\\w+|mm|millimet\\w+|nmi|nautical|miles|tonnes|t|MW|GW|dollars|TEU|containers|ships|kg';
/** Four digits that may be a year are taken for one unless a unit follows. */
const ENGLISH = new RegExp(
  `(?<![\\d.,/])(?:\\d{5,}|[3-9]\\d{3}|2[2-9]\\d{2}|[12]\\d{3}(?=[ \\u00a0-](?:${UNITS})\\b))(?!\\d)`,
  'g'
);
const ARABIC = /(?<![\d.,٫/])(?:\d,\d{3}(?![\d,])|\d{5,})(?!\d)/g;
/** In either language the comma parts thousands, nothing else does. */
const OTHERWISE = /\d[\u00a0\u202f\u2009٬’']\d{3}(?!\d)/g;

function faults({ language, text }: Text): string[] {
  const bare = text.replace(ADDRESSES, ' ').replace(NAMES, ' ').replace(TYPED, ' ');
  const found = [...bare.matchAll(language === 'ar' ? ARABIC : ENGLISH), ...bare.matchAll(OTHERWISE)];
  return found.map(({ index }) => bare.slice(Math.max(0, index - 30), index + 25).replaceAll('\n', ' '));
}

describe('thousands', () => {
  it('are set apart from five digits on in Arabic and from four in English', () => {
    expect([4324, 14_324].map((value) => formatNumber(value, 'ar'))).toEqual(['4324', '14,324']);
    expect([4324, 14_324].map((value) => formatNumber(value, 'en'))).toEqual(['4,324', '14,324']);
  });

  it('are found where they are written by another rule, and years and names are left alone', () => {
    const told = (language: Language, text: string): number => faults({ from: '', language, text }).length;
    expect([told('ar', 'طوله 4,324 كم'), told('ar', 'بلغت 11000 حاوية'), told('ar', 'بين 10000–14000')]).toEqual([1, 1, 2]);
    expect([told('ar', 'طوله 4324 كم'), told('ar', 'بلغت 11,000 في 2025'), told('ar', 'القرار 2231')]).toEqual([0, 0, 0]);
    expect([told('en', 'it is 4287 km long'), told('en', '1520 mm'), told('en', '1\u00a0520 mm')]).toEqual([1, 1, 1]);
    expect([told('en', '4,287 km in 2025'), told('en', 'resolution 2231'), told('en', 'from 1891')]).toEqual([0, 0, 0]);
  });

  it('are written so in the prose too', () => {
    const wrong = TEXTS.flatMap((text) => faults(text).map((fault) => `${text.from} ${text.language}: …${fault}…`));
    expect(TEXTS.length).toBeGreaterThan(5000);
    expect(wrong).toEqual([]);
  });
});
