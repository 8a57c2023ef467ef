import { m } from '#i18n/index';
import type { DocumentStep, HandoutDocument } from './handout-document';
import type { LanguageText } from './in-language';
import { escapeMarkdown, writeMarkdown } from './write-markdown';

/** The paths of the pictures of a step, beside the text. */
interface PicturePaths {
  picture: (step: DocumentStep) => string;
  /** Nothing where it has no chart. */
  chart: (step: DocumentStep) => string | undefined;
}

/** A whole document as Markdown. */
export function markdownText(document: HandoutDocument, paths: PicturePaths): string {
  const { title, summary, steps } = document;
  const parts = [
    `# ${oneLine(title)}`,
    ...(summary.text.trim() === '' ? [] : [oneLine(summary)]),
    ...steps.flatMap((step) => stepParts(step, document, paths)),
    ...endParts(document)
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function oneLine({ text }: LanguageText): string {
  return escapeMarkdown(text.replace(/\s+/g, ' ').trim());
}

function stepParts(step: DocumentStep, { addresses, language }: HandoutDocument, paths: PicturePaths): string[] {
  const { number, title, isTitled, text, notes, found, figure, address } = step;
  const chart = paths.chart(step);
  const options = { locale: language };
  return [
    `## ${isTitled ? `${number}. ` : ''}${oneLine(title)}`,
    `![${oneLine(title)}](<${paths.picture(step)}>)`,
    `[${m.handout_open_view({}, options)}](<${address}>)`,
    writeMarkdown(text.blocks, addresses),
    found.map((each) => `- ${escapeMarkdown(each)}`).join('\n'),
    ...(chart ? [`![${escapeMarkdown(figure?.title ?? '')}](<${chart}>)`] : []),
    ...(figure?.sets ?? []).map(({ name, rows }) => table(`${figure!.title}: ${name}`, rows)),
    ...(notes.blocks.length > 0 ? [`### ${m.handout_notes({}, options)}`, writeMarkdown(notes.blocks, addresses)] : [])
  ];
}

function table(title: string, rows: readonly { label: string; value: string }[]): string {
  const cell = (text: string): string => escapeMarkdown(text).replaceAll('|', '\\|');
  return [`| ${cell(title)} | |`, '| --- | --- |', ...rows.map(({ label, value }) => `| ${cell(label)} | ${cell(value)} |`)].join(
    '\n'
  );
}

function endParts({ language, sources, credits }: HandoutDocument): string[] {
  const rows = sources.map((row, index) => {
    const list = row.sources.map(({ text, url }) => `   - ${escapeMarkdown(text)}${url ? ` <${url}>` : ''}`);
    return [`${index + 1}. ${escapeMarkdown(row.title)}`, ...list].join('\n');
  });
  const remarks = credits.map(({ text, address }) => `${escapeMarkdown(text)}${address ? ` <${address}>` : ''}`);
  return [`## ${m.handout_sources({}, { locale: language })}`, rows.join('\n'), ...remarks];
}
