import { formatNumber } from '#core/format/number';
import { m } from '#i18n/index';
import { element, escapeText } from '#map/drawn/svg';
import type { Charts } from './draw-charts';
import type { DocumentStep, HandoutDocument } from './handout-document';
import { HTML_KEYS, HTML_STYLE } from './html-parts';
import type { LanguageText } from './in-language';
import type { HandoutLanguage } from './options';
import { ownIds } from './own-ids';
import { writeHtml } from './write-html';

/** Nothing may be asked of any network; styles and the keys stand in the file. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; font-src data:";

interface HtmlParts {
  /** The drawn views by the ids of their steps. */
  pictures: ReadonlyMap<string, string>;
  charts: Charts;
  /** The faces of its letters as a style sheet. */
  fonts: string;
}

/** A document as one HTML file that needs no other, no network, and no script to be read. */
export function htmlPage(document: HandoutDocument, { pictures, charts, fonts }: HtmlParts): string {
  const { language, title, summary, steps } = document;
  const sections = steps
    .map((step) => section(step, document, { svg: pictures.get(step.step.id) ?? '', chart: charts.get(step.step.id)?.svg }))
    .join('\n');
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeText(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(title.text)}</title>
<style>${fonts}${HTML_STYLE}</style>
</head>
<body>
<header>${words('h1', title, language)}${summary.text.trim() === '' ? '' : words('p', summary, language)}</header>
<main>
${sections}
</main>
${footer(document)}
<script>${HTML_KEYS}</script>
</body>
</html>
`;
}

function directionOf(language: HandoutLanguage): 'rtl' | 'ltr' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** The attributes of what is written in another language than the page. */
function inOther(language: HandoutLanguage, page: HandoutLanguage): Record<string, string> {
  return language === page ? {} : { lang: language, dir: directionOf(language) };
}

function words(name: string, { text, language }: LanguageText, page: HandoutLanguage): string {
  return element(name, inOther(language, page), escapeText(text) || ' ');
}

function section(each: DocumentStep, document: HandoutDocument, { svg, chart }: { svg: string; chart?: string }): string {
  const { number, title, text, address } = each;
  const { language, addresses, steps } = document;
  const options = { locale: language };
  const place = m.handout_page({ page: formatNumber(number, language), count: formatNumber(steps.length, language) }, options);
  return `<section id="step-${number}" aria-labelledby="title-${number}">
<figure>${ownIds(svg, `v${number}`)}</figure>
<div class="text">
<p class="place">${escapeText(place)}</p>
${element('h2', { id: `title-${number}`, ...inOther(title.language, language) }, escapeText(title.text) || ' ')}
${element('div', inOther(text.language, language), writeHtml(text.blocks, addresses) || ' ')}
${foundList(each)}${chart ? element('div', { class: 'chart' }, ownIds(chart, `c${number}`)) : ''}${figureTables(each)}${notes(each, document)}<p class="open">${element('a', { href: address, rel: 'noreferrer' }, escapeText(m.handout_open_view({}, options)))}</p>
</div>
</section>`;
}

function foundList({ found }: DocumentStep): string {
  if (found.length === 0) return '';
  return element('ul', { class: 'found' }, ...found.map((each) => element('li', {}, escapeText(each))));
}

function figureTables({ figure }: DocumentStep): string {
  return (figure?.sets ?? [])
    .map(({ name, rows }) => {
      const body = rows.map(
        ({ label, value }) => `<tr><th scope="row">${escapeText(label)}</th><td>${escapeText(value)}</td></tr>`
      );
      return `<table><caption>${escapeText(`${figure!.title}: ${name}`)}</caption><tbody>${body.join('')}</tbody></table>\n`;
    })
    .join('');
}

function notes({ notes: { blocks, language } }: DocumentStep, document: HandoutDocument): string {
  if (blocks.length === 0) return '';
  const head = `<h3>${escapeText(m.handout_notes({}, { locale: document.language }))}</h3>`;
  const body = element('div', inOther(language, document.language), writeHtml(blocks, document.addresses));
  return `<aside>${head}${body}</aside>\n`;
}

function footer({ language, sources, credits }: HandoutDocument): string {
  const rows = sources.map(
    (row) =>
      `<li>${escapeText(row.title)}<ul dir="ltr" lang="en">${row.sources
        .map(
          ({ text, url }) =>
            `<li>${url ? element('a', { href: url, rel: 'noreferrer' }, escapeText(text)) : escapeText(text)}</li>`
        )
        .join('')}</ul></li>`
  );
  const remarks = credits.map(({ text, address }) => {
    const link = address
      ? `<br><bdi dir="ltr">${element('a', { href: address, rel: 'noreferrer' }, escapeText(address))}</bdi>`
      : '';
    return `<p>${escapeText(text)}${link}</p>`;
  });
  return `<footer>
<h2>${escapeText(m.handout_sources({}, { locale: language }))}</h2>
<ol>${rows.join('\n')}</ol>
${remarks.join('\n')}
</footer>`;
}
