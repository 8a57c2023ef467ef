import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Inline } from './block';
import { parseMarkdown } from './markdown';
import { namedIn, plainText } from './plain-text';

const line = (text: string): Inline[] => {
  const [block] = parseMarkdown(text);
  return block?.kind === 'paragraph' ? block.children : [];
};

/** Every address that a text would lead to. */
function addressesIn(blocks: readonly Block[]): string[] {
  const found: string[] = [];
  JSON.stringify(blocks, (key, value: unknown) => {
    if (key === 'href') found.push(String(value));
    return value;
  });
  return found;
}

describe('parseMarkdown', () => {
  it('reads the blocks of a text', () => {
    expect(parseMarkdown('# A\n\none\n\n- x\n- y\n\n> q\n\n---\n\n```\nc\n```').map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'list',
      'quote',
      'rule',
      'code'
    ]);
    expect(parseMarkdown('3. three\n4. four')[0]).toMatchObject({ kind: 'list', start: 3, items: { length: 2 } });
    expect(parseMarkdown('- one')[0]).toMatchObject({ kind: 'list', start: null });
  });

  it('reads emphasis, code and breaks within a line, in Arabic as in English', () => {
    expect(line('**ميناء** *تشابهار*\\\n`25.3`')).toEqual([
      { kind: 'strong', children: [{ kind: 'text', text: 'ميناء' }] },
      { kind: 'text', text: ' ' },
      { kind: 'emphasis', children: [{ kind: 'text', text: 'تشابهار' }] },
      { kind: 'break' },
      { kind: 'code', text: '25.3' }
    ]);
  });

  it('knows the things of the atlas and the paragraphs of the article', () => {
    expect(line('see [the port](place:chabahar-port) (¶15, ¶ ١٦)')).toEqual([
      { kind: 'text', text: 'see ' },
      { kind: 'ref', to: { kind: 'place', id: 'chabahar-port' }, children: [{ kind: 'text', text: 'the port' }] },
      { kind: 'text', text: ' (' },
      { kind: 'paragraph', number: 15 },
      { kind: 'text', text: ', ' },
      { kind: 'paragraph', number: 16 },
      { kind: 'text', text: ')' }
    ]);
    const { refs, paragraphs } = namedIn(parseMarkdown('- **[a](line:x)** ¶2\n\n> # [b](claim:y) [c](line:x) ¶2 ¶1234'));
    expect(refs).toEqual([
      { kind: 'line', id: 'x' },
      { kind: 'claim', id: 'y' }
    ]);
    expect(paragraphs).toEqual([2]);
  });

  it('shows raw HTML as the words it is', () => {
    for (const html of ['<script>alert(1)</script>', 'a <img src=x onerror=alert(1)> b', '<!-- x -->', '<b>x']) {
      expect(plainText(parseMarkdown(html))).toBe(html);
    }
    expect(plainText(parseMarkdown('[x]: javascript:a\n\n[x]'))).toBe('[x]: javascript:a\n[x]');
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java&#115;cript:alert(1)',
    'java&Tab;script:alert(1)',
    'javascript&colon;alert(1)',
    '&#106;avascript:alert(1)',
    '&#x6a;avascript:alert(1)',
    'java\u0000script:alert(1)',
    '\u0001javascript:alert(1)',
    '\u200bjavascript:alert(1)',
    'java\u00adscript:alert(1)',
    'javascript:https://a.example/',
    'data:image/svg+xml,<svg onload=alert(1)>',
    'view-source:https://a.example/',
    'https:\\\\elsewhere.example',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//elsewhere.example',
    '/ar',
    'blob:https://a.example/x',
    'https://bank.example@elsewhere.example/',
    'https://',
    'constructor:x',
    'place:'
  ])('makes words of a link to %s', (url) => {
    const blocks = parseMarkdown(`[words](${url}) <${url}>`);
    expect(addressesIn(blocks)).toEqual([]);
    expect(namedIn(blocks).refs).toEqual([]);
    expect(plainText(blocks)).toContain('words');
  });

  it('leads to pages and to people', () => {
    expect(addressesIn(parseMarkdown('[a](https://a.example/b?c) <http://a.example> [m](mailto:a@b.example)'))).toEqual([
      'https://a.example/b?c',
      'http://a.example/',
      'mailto:a@b.example'
    ]);
  });

  it.each([
    ['quotes', '>'.repeat(10_000) + ' x'],
    ['lists', '- '.repeat(10_000) + 'x'],
    ['numbers', '1. '.repeat(10_000) + 'x'],
    ['stars', '*'.repeat(5000) + 'x' + '*'.repeat(5000)],
    ['brackets', '['.repeat(10_000) + 'x' + ']'.repeat(10_000)],
    ['lists by indentation', Array.from({ length: 120 }, (_, depth) => ' '.repeat(2 * depth) + '- x').join('\n')],
    ['emphasis within emphasis', '*a **b '.repeat(600) + 'x' + '** c*'.repeat(600)],
    ['a text without end', 'x '.repeat(1_000_000)]
  ])('reads %s nested ten thousand deep, or as deep as they come, and keeps the words', (_, text) => {
    const blocks = parseMarkdown(text);
    expect(plainText(blocks)).toContain('x');
    expect(depthOf(blocks)).toBeLessThan(60);
  });

  it('takes any text, and leads nowhere a text may not lead', () => {
    const marks = fc.constantFrom(
      '*',
      '**',
      '_',
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '`',
      '\n',
      '\n\n',
      '- ',
      '1. ',
      '# ',
      '¶1',
      'a',
      ' ',
      '\\',
      '&',
      'javascript:',
      'https://a.b',
      'place:a',
      '!'
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(marks, fc.string()), { maxLength: 60 }), (pieces) => {
        const blocks = parseMarkdown(pieces.join(''));
        plainText(blocks);
        for (const href of addressesIn(blocks)) expect(href).toMatch(/^(https?:\/\/|mailto:)/);
      })
    );
  });
});

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}
