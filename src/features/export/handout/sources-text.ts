import { m } from '#i18n/index';
import type { HandoutDocument } from './handout-document';

/** Title, sources and credits as plain text, for files that hold pictures alone. */
export function sourcesText({ title, language, sources, credits }: HandoutDocument): string {
  const rows = sources.flatMap((row, index) => [
    `${index + 1}. ${row.title}`,
    ...row.sources.map(({ text, url }) => `   ${text}${url ? ` ${url}` : ''}`)
  ]);
  const remarks = credits.flatMap(({ text, address }) => [text, ...(address ? [address] : [])]);
  return [title.text, '', m.handout_sources({}, { locale: language }), ...rows, '', ...remarks, ''].join('\n');
}
