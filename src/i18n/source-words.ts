import type { Sourced } from '#core/network/assumed';
import { OWN_SOURCE } from '#core/network/own-assumptions';
import { ACCESS_SOURCE, SEA_SOURCE, WORK_SOURCE } from '#core/network/own-sources';
import { language, m } from './index';
import { isolated } from './isolated';

/** A source in two parts: what the atlas says of it, in the reader's language, and its title, which stays in its own. */
interface SourceWords {
  words: string;
  title: string;
}

/** What an assumed figure is, and where that is published. */
export function assumedSource({ about, source }: Omit<Sourced, 'value'>): SourceWords {
  if (source === OWN_SOURCE) return { words: m.assume_own(), title: '' };
  return { words: about?.[language()] ?? '', title: source };
}

/** The sources that are the atlas's own work. */
const OWN_WORK: ReadonlyMap<string, () => string> = new Map([
  [SEA_SOURCE, m.source_sea],
  [ACCESS_SOURCE, m.source_geodesic],
  [WORK_SOURCE, m.source_work]
]);

/** What is said of a part of a line's source in front of its title. */
const LEAD_INS: Readonly<Record<string, () => string>> = {
  length: m.source_length,
  towns: m.source_towns,
  opened: m.source_opened
};

/** Where the course and the length of a leg come from, part by part. */
export function legSource(source: string): SourceWords[] {
  const own = OWN_WORK.get(source);
  if (own) return [{ words: own(), title: '' }];
  return source.split(/; (?=(?:length|towns|opened): )/).map((part) => {
    const [, lead = '', title = ''] = /^(length|towns|opened): (.*)$/is.exec(part) ?? [];
    return title ? { words: LEAD_INS[lead.toLowerCase()]!(), title } : { words: '', title: part };
  });
}

/** The same of a leg in one line of text. */
export function legSourceText(source: string): string {
  return legSource(source).map(sourceText).join(m.semicolon());
}

/** A source in one line of text. */
export function sourceText({ words, title }: SourceWords): string {
  return [words, title && isolated(title)].filter(Boolean).join(m.colon());
}
