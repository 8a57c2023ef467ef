import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownMarkup } from '../../src/ui/own-markup';

const SOURCES = join(import.meta.dirname, '../../src');

describe('markup that is written into pages', () => {
  it('is written by these alone, and always by way of the check', () => {
    const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.svelte'));
    const found = files.flatMap((name) => {
      const places = readFileSync(join(SOURCES, name), 'utf8').match(/\{@html\s+\w+/g) ?? [];
      return places.map((place) => `${name}: ${place}`);
    });
    expect(found.sort()).toEqual([
      'features/embed/DrawnView.svelte: {@html ownMarkup',
      'features/pages/DrawnMap.svelte: {@html ownMarkup',
      'features/pages/PageHead.svelte: {@html ownMarkup',
      'features/present/StillPicture.svelte: {@html ownMarkup',
      'features/still/StillMap.svelte: {@html ownMarkup'
    ]);
  });

  it.each([
    '<svg><script>alert(1)</script></svg>',
    '<svg><SCRIPT/xlink:href="data:,alert(1)"></SCRIPT></svg>',
    '<svg><foreignObject><iframe srcdoc="x"></iframe></foreignObject></svg>',
    '<iframe src="javascript:alert(1)">',
    '<embed src="x">',
    '< object data="x">',
    '<base href="https://elsewhere.example/">',
    '<meta http-equiv="refresh" content="0;url=https://elsewhere.example">',
    '<!DOCTYPE svg [<!ENTITY x "y">]><svg>&x;</svg>',
    '<script type="application/ld+json">{}</script><script>alert(1)</script>',
    '<script type="text/javascript">alert(1)</script>'
  ])('is refused where it could act: %s', (markup) => {
    expect(() => ownMarkup(markup)).toThrow();
  });

  it.each([
    '<svg viewBox="0 0 1 1"><title>&lt;script&gt; and onload=1</title><path d="M0 0"/><a href="https://a.example"><text>x</text></a></svg>',
    '<script type="application/ld+json">{"name":"\\u003cscript>"}</script>'
  ])('is taken as it is otherwise: %s', (markup) => {
    expect(ownMarkup(markup)).toBe(markup);
  });
});
