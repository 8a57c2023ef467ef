import { describe, expect, it } from 'vitest';
import type { Paragraph } from './paragraphs';
import { slidePages } from './slide-pages';

const BOX = { width: 270, height: 414 };
const plain = (text: string): Paragraph => ({ kind: 'plain', depth: 0, spans: [{ text }] });
const wordsOf = (paragraphs: readonly Paragraph[]): string =>
  paragraphs
    .map(({ spans }) => spans.map(({ text }) => text).join(''))
    .join(' ')
    .replace(/\s+/g, ' ');
const SENTENCES = {
  en: 'Ships that leave Chabahar for the north go by rail from Bandar Abbas at 3.5 days. ',
  ar: 'السفن التي تغادر تشابهار إلى الشمال تكمل طريقها بالقطار من بندر عباس في 3.5 أيام. '
};

describe.each(['ar', 'en'] as const)('a text on slides (%s)', (language) => {
  const sentence = SENTENCES[language];

  it('stands on one where it can be read there', () => {
    const { size, pages } = slidePages([plain(sentence.repeat(6))], BOX, language);
    expect(pages).toHaveLength(1);
    expect(size).toBeGreaterThanOrEqual(14);
  });

  it('goes on at a readable size, whole, each slide from a sentence', () => {
    const paragraphs = Array.from({ length: 4 }, () => plain(sentence.repeat(9).trim()));
    const { size, pages } = slidePages(paragraphs, BOX, language);
    expect(size).toBeGreaterThanOrEqual(16);
    expect(pages.length).toBeGreaterThan(1);
    expect(wordsOf(pages.flat())).toBe(wordsOf(paragraphs));
    for (const page of pages) expect(wordsOf(page).endsWith('.')).toBe(true);
  });

  it('cuts a list of values between two of them', () => {
    const sign = language === 'ar' ? '؛' : ';';
    const value = `${sentence.replaceAll('.', '').trim()} 28 February 2002 – 28 February 2022`;
    const { pages } = slidePages([plain(Array.from({ length: 12 }, () => value).join(`${sign} `))], BOX, language);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages.slice(0, -1)) expect(wordsOf(page).endsWith(`2022${sign}`)).toBe(true);
  });

  it('cuts one endless sentence behind a word', () => {
    const endless = plain(sentence.replaceAll('.', '').repeat(40).trim());
    const { pages } = slidePages([endless], BOX, language);
    expect(pages.length).toBeGreaterThan(1);
    expect(wordsOf(pages.flat())).toBe(wordsOf([endless]));
  });
});

it('no slide ends with a heading', () => {
  const heading: Paragraph = { kind: 'heading', depth: 0, spans: [{ text: 'The north' }] };
  for (let count = 5; count < 40; count += 1) {
    const { pages } = slidePages(
      [...Array.from({ length: count }, () => plain('One line.')), heading, plain(SENTENCES.en.repeat(12))],
      BOX,
      'en'
    );
    for (const page of pages) expect(page.at(-1)!.kind).not.toBe('heading');
  }
});

it('a cut item of a list has its marker once', () => {
  const item: Paragraph = { ...plain(SENTENCES.en.repeat(30)), depth: 1, marker: { kind: 'bullet' } };
  const { pages } = slidePages([item], BOX, 'en');
  expect(pages.flat().filter(({ marker }) => marker)).toHaveLength(1);
  expect(pages.length).toBeGreaterThan(1);
});
