import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it, vi } from 'vitest';
import { drawCharts } from './draw-charts';
import { makeDocument } from './handout-document';
import { handoutSource } from './handout.fixture';
import { htmlPage } from './html-page';
import { HTML_PAPER } from './html-parts';

vi.mock('#i18n/index', async () => (await import('./messages.fixture')).spoken);

async function page(language: 'ar' | 'en'): Promise<string> {
  const source = handoutSource();
  const document = await makeDocument(source, language, true);
  const pictures = new Map(
    await Promise.all(source.story.steps.map(async (step) => [step.id, await source.draw(step, {} as never)] as const))
  );
  const charts = await drawCharts(document, source, { isNarrow: true, paper: HTML_PAPER });
  return htmlPage(document, { pictures, charts, fonts: '' });
}

describe('the HTML file', () => {
  it.each(['ar', 'en'] as const)('%s: asks for nothing, and no word of a text becomes a tag', async (language) => {
    const html = await page(language);
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).not.toMatch(/<(?:link|img|iframe|object|embed|audio|video|source)\b/);
    expect(html).not.toMatch(/\s(?:src|srcset|action|poster)=/);
    expect(html).not.toMatch(/url\((?!["']?(?:#|data:))/);
    expect(html).toContain("default-src 'none'");
  });

  it('keeps the ids of its drawings apart and every reference to one whole', async () => {
    const html = await page('en');
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    const named = [...html.matchAll(/url\(#([^)]+)\)|href="#([^"]+)"/g)].map(([, one, other]) => one ?? other!);
    const labelled = [...html.matchAll(/aria-labelledby="([^"]+)"/g)].flatMap(([, list]) => list!.split(' '));
    expect(named).toHaveLength(4);
    for (const id of [...named, ...labelled]) expect(ids).toContain(id);
  });

  it('draws the chart of a step above its values', async () => {
    const html = await page('ar');
    expect(html.match(/<div class="chart">/g)).toHaveLength(1);
    expect(html.indexOf('<title>Trade</title>')).toBeLessThan(html.indexOf('<table>'));
  });

  it('says on what the lengths of routes rest', async () => {
    expect(await page('en')).toContain('<p>Routes calculated on the network. Sources of the legs: A pilot book.</p>');
  });

  it('lists the routes of a step with the terms of their lengths', async () => {
    expect((await page('ar')).match(/<ul class="found">.*?<\/ul>/g)).toEqual([
      '<ul class="found"><li>A – B · Closed: Suez Canal: 25,452 km</li></ul>'
    ]);
  });

  it('says its language and direction, and those of what is in the other language', async () => {
    const html = await page('ar');
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toMatch(/<h2 id="title-2" lang="en" dir="ltr">Only English/);
    expect(html).toContain('<bdi dir="ltr">¶15</bdi>');
    expect(html).not.toMatch(/[^\P{Cc}\n]|\p{Cs}/u);
  });

  it('closes what it opens', async () => {
    const body = /<body>([\s\S]*)<script>/
      .exec(await page('ar'))![1]!
      .replaceAll('<br>', '<br/>')
      .replaceAll('<hr>', '<hr/>');
    const problems: string[] = [];
    new DOMParser({ onError: (_, message) => problems.push(message) }).parseFromString(`<body>${body}</body>`, 'text/xml');
    expect(problems).toEqual([]);
  });
});
