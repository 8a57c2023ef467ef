import { strFromU8, unzipSync } from 'fflate';
import { expect, it, vi } from 'vitest';
import { makeDocument } from './handout-document';
import { DOT, handoutSource, STORY } from './handout.fixture';
import { pptxFile } from './pptx-file';

vi.mock('#i18n/index', async () => (await import('./messages.fixture')).spoken);

it.each(['ar', 'en'] as const)(
  '%s: each slide has one title, which the layout has a place for, and each source its steps',
  async (language) => {
    const document = await makeDocument(handoutSource(), language, true);
    const pictures = new Map(STORY.steps.map(({ id }) => [id, DOT]));
    const charts = new Map([['first', { png: DOT, width: 640, height: 320 }]]);
    const parts = new Map(Object.entries(unzipSync(await pptxFile(document, { pictures, charts }))));
    const textOf = (name: string): string => strFromU8(parts.get(name)!);
    const slides = [...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).map(textOf);
    const titles = slides.map((xml) => xml.match(/<p:sp>(?:(?!<\/p:sp>).)*<p:ph type="title"\/>.*?<\/p:sp>/gs) ?? []);
    expect(titles.map(({ length }) => length)).toEqual(slides.map(() => 1));
    // The list of sources says which steps name each.
    expect(slides.some((xml) => xml.includes(language === 'ar' ? 'قناة السويس (الخطوة 1)' : 'Suez Canal (step 1)'))).toBe(true);
    expect(titles.some(([shape]) => shape!.includes('<a:t>Trade</a:t>'))).toBe(true);
    for (const name of ['slideLayouts/slideLayout1', 'slideMasters/slideMaster1']) {
      const xml = textOf(`ppt/${name}.xml`);
      expect(xml.match(/<p:ph type="title"\/>/g)).toHaveLength(1);
      const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  }
);
