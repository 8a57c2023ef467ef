import { posix } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { makeDocument } from './handout-document';
import { DOT, handoutSource, STORY } from './handout.fixture';
import { pptxFile } from './pptx-file';

vi.mock('#i18n/index', async () => (await import('./messages.fixture')).spoken);

const CHART = new Map([['first', { png: DOT, width: 640, height: 320 }]]);

async function parts(language: 'ar' | 'en', hasNotes = true, charts: typeof CHART = new Map()): Promise<Map<string, string>> {
  const source = handoutSource();
  const document = await makeDocument(source, language, hasNotes);
  const file = await pptxFile(document, { pictures: new Map(source.story.steps.map(({ id }) => [id, DOT])), charts });
  return new Map(Object.entries(unzipSync(file)).map(([name, content]) => [name, strFromU8(content)]));
}

const paragraphsIn = (xml: string): string[] => xml.match(/<a:p>.*?<\/a:p>/gs) ?? [];
const wordsIn = (xml: string): string => [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join('');

describe('slides', () => {
  it.each(['ar', 'en'] as const)('%s: are a whole package of well-formed parts', async (language) => {
    const all = await parts(language);
    for (const [name, content] of all) {
      if (!/\.(xml|rels)$/.test(name)) continue;
      const problems: string[] = [];
      new DOMParser({ onError: (_, message) => problems.push(`${name}: ${message}`) }).parseFromString(content, 'text/xml');
      expect(problems).toEqual([]);
    }
    for (const [, part] of all.get('[Content_Types].xml')!.matchAll(/PartName="\/([^"]+)"/g))
      expect([...all.keys()]).toContain(part);
    for (const [name, content] of all) {
      if (!name.endsWith('.rels')) continue;
      const folder = posix.dirname(posix.dirname(name));
      for (const [relation] of content.matchAll(/<Relationship [^>]*>/g)) {
        const target = /Target="([^"]+)"/.exec(relation)![1]!;
        if (relation.includes('TargetMode="External"')) expect(target).toMatch(/^https:\/\//);
        else
          expect([...all.keys()]).toContain(
            posix.normalize(target.startsWith('/') ? target.slice(1) : posix.join(folder, target))
          );
      }
    }
  });

  it.each(['ar', 'en'] as const)(
    '%s: bear the title of the deck as their subject, and nowhere the name of a library',
    async (language) => {
      const core = (await parts(language)).get('docProps/core.xml')!;
      const [, title] = /<dc:title>(.+)<\/dc:title>/.exec(core)!;
      expect(core).toContain(`<dc:subject>${title}</dc:subject>`);
      expect(core).not.toMatch(/pptxgen/i);
    }
  );

  it('run from right to left in Arabic, each paragraph once and by itself', async () => {
    const slide = (await parts('ar')).get('ppt/slides/slide2.xml')!;
    const own = paragraphsIn(slide).filter((each) => /\p{Script=Arabic}/u.test(each));
    expect(own.length).toBeGreaterThan(4);
    for (const each of own) {
      expect(each.match(/<a:pPr\b/g)).toHaveLength(1);
      expect(each).toMatch(/^<a:p><a:pPr rtl="1"\s+algn="r"/);
      for (const [, lang] of each.matchAll(/<a:rPr lang="([^"]+)"/g)) expect(lang).toBe('ar-SA');
      expect(each).toContain('<a:cs typeface="Arial"');
    }
    expect(wordsIn(slide)).toContain('تمر السفن من السويس دائمًا');
    // The length of a route with the terms it holds under.
    expect(wordsIn(slide)).toContain('A – B · Closed: Suez Canal: 25,452 km');
    expect(slide).toContain('<a:buChar');
    expect((await parts('ar')).get('ppt/presentation.xml')).toContain('rtl="1"');
  });

  it('write a link word by word, each running one way, for programs that set no link in both', async () => {
    const source = handoutSource();
    const [first] = source.story.steps;
    const text = { ar: 'قبل [7 أغسطس 2017](place:suez-canal) و[بين1858 سنة](place:suez-canal).', en: 'Only English' };
    const document = await makeDocument({ ...source, story: { ...source.story, steps: [{ ...first!, text }] } }, 'ar', false);
    const file = unzipSync(await pptxFile(document, { pictures: new Map([[first!.id, DOT]]), charts: new Map() }));
    const slide = strFromU8(file['ppt/slides/slide2.xml']!);
    const linked = [...slide.matchAll(/<a:r>.*?<\/a:r>/gs)].map(([run]) => run).filter((run) => run.includes('hlinkClick'));
    expect(linked.map(wordsIn)).toEqual(['7', 'أغسطس', '2017', 'بين', '1858', 'سنة']);
    for (const run of linked) expect(run).toContain('u="sng"');
    expect(wordsIn(slide)).toContain('قبل 7 أغسطس 2017 وبين1858 سنة.');
  });

  it('set what is in English alone from left to right on Arabic slides', async () => {
    const slide = (await parts('ar')).get('ppt/slides/slide3.xml')!;
    const own = paragraphsIn(slide).find((each) => each.includes('Only English'))!;
    expect(own).not.toContain('rtl="1"');
    expect(own).toContain('lang="en-GB"');
    expect(wordsIn(slide)).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it.each([
    ['ar', 'rtl="1"', ['قف هنا.', 'ثم اسأل: لماذا؟']],
    ['en', 'rtl="0"', ['Stop here.', 'Then ask why.']]
  ] as const)('%s: hold the notes as notes, in their paragraphs', async (language, direction, words) => {
    const notes = (await parts(language)).get('ppt/notesSlides/notesSlide2.xml')!;
    const own = paragraphsIn(notes).filter((each) => each.includes(direction));
    expect(own.map(wordsIn)).toEqual(words);
    const without = (await parts(language, false)).get('ppt/notesSlides/notesSlide2.xml')!;
    expect(wordsIn(without)).not.toContain(words[0]);
  });

  it.each(['ar', 'en'] as const)('%s: lead from words of the notes where they lead', async (language) => {
    const [first, ...others] = STORY.steps;
    const text = '[one](https://example.org/a?b=1&c=2) [two](https://example.org/d) [one](https://example.org/a?b=1&c=2)';
    const source = handoutSource({ ...STORY, steps: [{ ...first!, notes: { ar: text, en: text } }, ...others] });
    const pictures = new Map(source.story.steps.map(({ id }) => [id, DOT]));
    const file = unzipSync(await pptxFile(await makeDocument(source, language, true), { pictures, charts: new Map() }));
    const part = (name: string) =>
      new DOMParser().parseFromString(strFromU8(file[`ppt/notesSlides/${name}`]!), 'text/xml').documentElement!;
    const targets = new Map(
      [...part('_rels/notesSlide2.xml.rels').getElementsByTagName('Relationship')].map((each) => [
        each.getAttribute('Id'),
        each.getAttribute('Target')
      ])
    );
    const links = [...part('notesSlide2.xml').getElementsByTagName('a:hlinkClick')];
    expect(links.map((link) => targets.get(link.getAttribute('r:id')))).toEqual([
      'https://example.org/a?b=1&c=2',
      'https://example.org/d',
      'https://example.org/a?b=1&c=2'
    ]);
    expect(targets.size).toBe(2 + 2);
  });

  it.each(['ar', 'en'] as const)('%s: show a chart beside its values on a slide of its own', async (language) => {
    const title = 'Trade';
    const without = await parts(language);
    expect(wordsIn(without.get('ppt/slides/slide2.xml')!)).toContain('Counted');
    const all = await parts(language, true, CHART);
    expect([...all.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(
      [...without.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length + 1
    );
    expect(wordsIn(all.get('ppt/slides/slide2.xml')!)).not.toContain('Counted');
    const chart = all.get('ppt/slides/slide3.xml')!;
    expect(wordsIn(chart)).toContain(title);
    expect(wordsIn(chart)).toContain('Counted');
    expect(chart).toMatch(new RegExp(`<p:pic>.*descr="${title}"`, 's'));
    const [, width, height] = /<p:pic>.*?<a:ext cx="(\d+)" cy="(\d+)"/s.exec(chart)!;
    expect(Number(width) / Number(height)).toBeCloseTo(2, 3);
  });

  it('hold the notes of the steps after a chart at their own slides', async () => {
    const source = handoutSource();
    const [first, second] = source.story.steps;
    const steps = [first!, { ...second!, notes: { ar: 'للثانية', en: 'For the second' } }];
    const document = await makeDocument({ ...source, story: { ...source.story, steps } }, 'en', true);
    const file = await pptxFile(document, { pictures: new Map(steps.map(({ id }) => [id, DOT])), charts: CHART });
    const notes = (slide: number): string => wordsIn(strFromU8(unzipSync(file)[`ppt/notesSlides/notesSlide${slide}.xml`]!));
    expect(notes(2)).toContain('Stop here.');
    expect(notes(3)).not.toContain('For the second');
    expect(notes(4)).toContain('For the second');
  });

  it.each([
    ['ar', 'من السويس (تتمة)', 'كلمات قليلة تُقرأ من بعيد. '],
    ['en', 'By Suez (continued)', 'Few words to read from afar. ']
  ] as const)(
    '%s: go on with a long text on slides of their own, and with the notes of the next step behind them',
    async (...given) => {
      const [language, heading, sentence] = given;
      const source = handoutSource();
      const [first, second] = source.story.steps;
      const long = sentence.repeat(100).trim();
      const steps = [
        { ...first!, text: { ar: long, en: long } },
        { ...second!, notes: { ar: 'للثانية', en: 'For the second' } }
      ];
      const document = await makeDocument({ ...source, story: { ...source.story, steps } }, language, true);
      const file = unzipSync(
        await pptxFile(document, { pictures: new Map(steps.map(({ id }) => [id, DOT])), charts: new Map() })
      );
      const slide = (number: number): string => strFromU8(file[`ppt/slides/slide${number}.xml`]!);
      const own = [2, 3, 4, 5, 6, 7, 8, 9].filter(
        (number) => `ppt/slides/slide${number}.xml` in file && slide(number).includes(sentence.trim())
      );
      expect(own.length).toBeGreaterThan(2);
      for (const number of own) {
        expect(wordsIn(slide(number)).includes(heading)).toBe(number > 2);
        expect(slide(number)).toContain('<p:pic>');
        for (const [, size] of slide(number).matchAll(/<a:rPr [^>]*?sz="(\d+)"[^>]*>/g))
          expect(Number(size) >= 1600 || size === '1000').toBe(true);
      }
      const words = own.map((number) => wordsIn(slide(number))).join(' ');
      expect(words.split(sentence.trim())).toHaveLength(101);
      expect(Object.keys(file).filter((name) => name.startsWith('ppt/media/'))).toHaveLength(1);
      const behind = [5, 6, 7, 8, 9].find((number) => wordsIn(slide(number)).includes('Only English'))!;
      const notes = wordsIn(strFromU8(file[`ppt/notesSlides/notesSlide${behind}.xml`]!));
      expect(notes).toContain(language === 'ar' ? 'للثانية' : 'For the second');
    }
  );

  it('spread sources evenly, so that no slide is left with a line or two', async () => {
    const document = await makeDocument(handoutSource(), 'en', false);
    const pictures = new Map(document.steps.map(({ step }) => [step.id, DOT]));
    const linesOn = async (count: number) => {
      const sources = Array.from({ length: count }, (_, index) => ({
        ref: 'place:suez-canal',
        steps: [],
        title: `Row ${index}`,
        sources: [{ text: 'A report' }]
      }));
      const file = unzipSync(await pptxFile({ ...document, sources, credits: [] }, { pictures, charts: new Map() }));
      const slides = Object.keys(file).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
      const rows = slides.map((name) => wordsIn(strFromU8(file[name]!)).match(/Row \d+/g) ?? []);
      expect(rows.flat()).toHaveLength(count);
      return rows.map(({ length }) => length).filter((length) => length > 0);
    };
    const whole = (await linesOn(200)).length;
    expect(whole).toBeGreaterThan(2);
    for (const count of [1, 27, 28, 29, 30, 31, 60]) {
      const lines = await linesOn(count);
      expect(Math.max(...lines) - Math.min(...lines), `${count} sources on ${lines.length} slides`).toBeLessThanOrEqual(4);
    }
  });

  it('set a long title of the whole no larger than its place, and its foot in one line', async () => {
    const source = handoutSource();
    const long = 'How the ways across the sea were surveyed, built and begun anew. '.repeat(6).trim();
    const document = await makeDocument({ ...source, story: { ...source.story, title: { ar: long, en: long } } }, 'en', true);
    const file = unzipSync(
      await pptxFile(document, { pictures: new Map(source.story.steps.map(({ id }) => [id, DOT])), charts: new Map() })
    );
    const [front, second] = [1, 2].map((number) => strFromU8(file[`ppt/slides/slide${number}.xml`]!)) as [string, string];
    const title = paragraphsIn(front).find((each) => wordsIn(each) === long)!;
    expect(Number(/sz="(\d+)"/.exec(title)![1])).toBeLessThan(3000);
    expect(wordsIn(second)).not.toContain(long);
    expect(wordsIn(second)).toContain(`${long.slice(0, 100)}`);
  });
});
