import { describe, expect, it, vi } from 'vitest';
import { parseMarkdown } from '#core/story/markdown';
import { plainText } from '#core/story/plain-text';
import { makeDocument } from './handout-document';
import { handoutSource } from './handout.fixture';
import { markdownText } from './markdown-text';
import { writeMarkdown } from './write-markdown';

vi.mock('#i18n/index', async () => (await import('./messages.fixture')).spoken);

const ADDRESSES = {
  ofRef: ({ kind, id }: { kind: string; id: string }): string => `https://atlas.example/${kind}/${id}`,
  ofParagraph: (number: number): string => `https://atlas.example/article#p${number}`
};

describe('a text written as Markdown', () => {
  it.each([
    'Words with *emphasis*, **strength**, `code` and a [link](https://example.org/a_b_(c)).',
    '### Heading\n\n- one\n- two\n\n  second paragraph\n- three\n  1. deep\n  2. deeper',
    '3. three\n4. four',
    '> quoted\n>\n> > twice',
    '```\nlet a = `b`;\n```',
    'a \\* star, \\_ lines \\_, \\[brackets\\], \\<tags\\>, \\`ticks\\` and &amp;amp;',
    '\\# no heading\n\n\\- no list\n\n1\\. no list',
    'one\\\ntwo',
    '***'
  ])('says the same when it is read again: %j', (text) => {
    const blocks = parseMarkdown(text);
    expect(parseMarkdown(writeMarkdown(blocks, ADDRESSES))).toEqual(blocks);
  });

  it('leads to whole addresses', () => {
    const text = writeMarkdown(parseMarkdown('See [Suez](place:suez-canal) (¶15).'), ADDRESSES);
    expect(text).toBe('See [Suez](<https://atlas.example/place/suez-canal>) ([\u200e¶15](<https://atlas.example/article#p15>)).');
  });
});

describe('a document as Markdown', () => {
  it('has title, views, texts, notes, figures and sources in order', async () => {
    const document = await makeDocument(handoutSource(), 'en', true);
    const text = markdownText(document, {
      picture: ({ step }) => `images/${step.id}.png`,
      chart: ({ step, figure }) => (figure ? `images/${step.id}.chart.png` : undefined)
    });
    const words = plainText(parseMarkdown(text));
    const expected = [
      'Two ways to Europe',
      '1. By Suez',
      'images/first.png',
      'Ships take',
      'A – B · Closed: Suez Canal: 25,452 km',
      'images/first.chart.png',
      'Trade',
      'Speaker notes',
      'why',
      '2. Only English',
      'Sources',
      'A list',
      'A bureau',
      'A paper'
    ];
    const places = expected.map((each) => (each.startsWith('images') ? text : words).indexOf(each.replace(/^\d\. /, '')));
    expect(places.every((at) => at >= 0)).toBe(true);
    expect(text.match(/\.chart\.png/g)).toHaveLength(1);
    expect(text).not.toMatch(/(^|[^\\])<script>/);
    expect(words).toContain('<script>alert(1)</script>');
  });
});
