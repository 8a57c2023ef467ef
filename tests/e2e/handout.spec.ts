import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { EDITION } from '#core/atlas/edition';
import { parseMarkdown } from '#core/story/markdown';
import { plainText } from '#core/story/plain-text';
import type { Story } from '#core/story/story';
import { expect, PATIENCE, SMALL, test } from './fixtures';
import { choose, keep, refuseGraphics, save } from './handout-dialog';
import { factsOfPdf, hasProgram, inkOfPdf, slidesAsPdf, spaced, textOfPdf } from './open-files';
import { LANGS, saidAs, wordsOf, type Lang, type Say } from './words';

const STORY = 'chabahar-indian-ocean';
/** Years on the axis of its chart that neither its values nor its texts name. */
const ON_AXIS_ALONE = ['2035', '2040'];

test.use({ viewport: SMALL });

async function openHandout(page: Page, lang: Lang, say: Say): Promise<Locator> {
  await page.addInitScript(refuseGraphics);
  await page.goto(`/${lang}/stories/${STORY}/`);
  const dialog = page.getByRole('dialog', { name: say('handout_title') });
  // The page answers once its script has come; the dialog's own may take longer than a try.
  await expect(async () => {
    if (!(await dialog.isVisible())) await page.getByRole('button', { name: say('handout_button') }).click({ timeout: 5000 });
    await expect(dialog).toBeVisible({ timeout: 5000 });
  }).toPass(PATIENCE);
  return dialog;
}

async function fetchStory(page: Page): Promise<Story> {
  return (await (await page.request.get(`/data/${EDITION}/stories/${STORY}.json`)).json()) as Story;
}

/** Letters alone: the office program parts marks from their letters, and writes a lam with its alef the other way round. */
const bare = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('لا', 'ال');

/** The paragraphs of the texts of a story, as they are read. */
const paragraphsOf = ({ steps }: Story, lang: Lang): string[] =>
  steps.flatMap(({ text }) => plainText(parseMarkdown(text[lang])).split('\n').map(spaced));

/** A text without its marks: `pdftotext` puts a comma between Arabic and a number on the number's other side. */
const lettersOf = (text: string): string => text.replace(/[\p{P}\p{S}\s]/gu, '');

/** Whether a text holds a paragraph: whole, or in two pieces, since one may run on over the foot of a page or a column. */
function isHeld(text: string, paragraph: string): boolean {
  let [found, most] = [0, paragraph.length];
  while (found < most) {
    const middle = Math.ceil((found + most) / 2);
    if (text.includes(paragraph.slice(0, middle))) found = middle;
    else most = middle - 1;
  }
  return text.includes(paragraph.slice(found));
}

for (const lang of LANGS) {
  const say = wordsOf(lang);
  // What does not hang on the language is tried in one.
  const testOnce = lang === LANGS[0] ? test : undefined;

  test(`${lang}: a handout holds every view and every word, in the order it is read`, async ({ page }) => {
    test.skip(!hasProgram('pdftotext'), 'pdftotext is not installed (package poppler-utils)');
    const dialog = await openHandout(page, lang, say);
    await dialog.getByRole('combobox', { name: say('handout_per_page') }).selectOption('1');
    await dialog.getByRole('checkbox', { name: say('handout_with_notes') }).check();
    const path = await keep(await save(page, dialog, say), `${lang}-pages`);
    await expect(dialog.getByText(saidAs(say, 'export_saved'))).toBeVisible();

    const story = await fetchStory(page);
    const facts = factsOfPdf(path);
    expect(facts.get('Title')).toBe(story.title[lang]);
    expect(facts.get('Page size')).toContain('A4');
    expect(facts.get('Tagged')).toBe('yes');
    const text = textOfPdf(path).replaceAll(' ', '');
    const letters = lettersOf(text);
    expect(paragraphsOf(story, lang).filter((each) => !isHeld(letters, lettersOf(each)))).toEqual([]);
    for (const { title, notes } of story.steps) {
      expect(text).toContain(spaced(title[lang]).replaceAll(' ', ''));
      expect(text).toContain(spaced(plainText(parseMarkdown(notes[lang])).split('\n')[0]!).replaceAll(' ', ''));
    }
    expect(text).toContain(say('handout_sources').replaceAll(' ', ''));
    for (const year of ON_AXIS_ALONE) expect(text).toContain(year);
    const ink = inkOfPdf(path);
    expect(ink).toHaveLength(Number(facts.get('Pages')));
    expect(Math.min(...ink)).toBeGreaterThan(0.002);
  });

  testOnce?.(`${lang}: slides open in an office program with their texts`, async ({ page }) => {
    test.skip(!hasProgram('soffice', '--version') || !hasProgram('pdftotext'), 'LibreOffice or poppler-utils is not installed');
    test.slow();
    const dialog = await openHandout(page, lang, say);
    await choose(dialog, say, 'pptx');
    const pdf = slidesAsPdf(await keep(await save(page, dialog, say), `${lang}-slides`));
    const story = await fetchStory(page);
    // One for the title, one for each chart, and at least one for the sources.
    const charts = story.steps.filter(({ figure }) => figure !== null).length;
    expect(charts).toBeGreaterThan(0);
    expect(Number(factsOfPdf(pdf).get('Pages'))).toBeGreaterThan(1 + story.steps.length + charts);
    const text = bare(textOfPdf(pdf));
    for (const { title } of story.steps) expect(text).toContain(bare(title[lang]));
  });

  testOnce?.(`${lang}: a page file, texts and pictures are made, and what is cancelled is not`, async ({ page, browser }) => {
    const dialog = await openHandout(page, lang, say);
    const story = await fetchStory(page);

    await test.step('what is cancelled saves nothing', async () => {
      await choose(dialog, say, 'png');
      let saved = 0;
      page.on('download', () => (saved += 1));
      // What makes the file never comes.
      await page.route('**/_app/immutable/**', () => {});
      await dialog.getByRole('button', { name: say('export_save') }).click();
      await dialog.getByRole('button', { name: say('export_cancel') }).click();
      await expect(dialog.getByText(say('export_cancelled'))).toBeVisible();
      await page.unroute('**/_app/immutable/**');
      await dialog.getByRole('button', { name: say('export_save') }).click();
      await dialog.getByRole('button', { name: say('export_cancel') }).click();
      await expect(dialog.getByText(say('export_cancelled'))).toBeVisible(PATIENCE);
      expect(saved).toBe(0);
    });

    await test.step('pictures can be begun anew, in the size that is asked for', async () => {
      await dialog.getByRole('combobox', { name: say('handout_size') }).selectOption('1280');
      const files = unzipSync(readFileSync(await (await save(page, dialog, say)).path()));
      const pictures = Object.entries(files).filter(([name]) => name.endsWith('.png'));
      expect(pictures).toHaveLength(story.steps.length);
      for (const [, bytes] of pictures) expect(sizeOf(bytes)).toEqual([1280, 720]);
    });

    await test.step('Markdown names the pictures that stand beside it', async () => {
      await choose(dialog, say, 'markdown');
      await dialog.getByRole('combobox', { name: say('handout_language') }).selectOption(lang);
      const files = unzipSync(readFileSync(await keep(await save(page, dialog, say), `${lang}-texts`)));
      const text = strFromU8(files[`${lang}.md`]!);
      for (const { title } of story.steps) expect(plainText(parseMarkdown(text))).toContain(title[lang]);
      const pictures = [...text.matchAll(/!\[.*?\]\(<(.*?)>\)/g)].map(([, path]) => path!);
      const charts = pictures.filter((path) => path.endsWith('.chart.png'));
      expect(charts).toHaveLength(story.steps.filter(({ figure }) => figure !== null).length);
      for (const chart of charts) expect(sizeOf(files[chart]!)[0]).toBe(2 * 664);
      const views = pictures.filter((path) => !charts.includes(path));
      expect(views).toHaveLength(story.steps.length);
      for (const view of views) expect(sizeOf(files[view]!)).toEqual([1280, 720]);
    });

    await test.step('the page is read from disk without a network or a script', async () => {
      await choose(dialog, say, 'html');
      const path = await keep(await save(page, dialog, say), `${lang}-page`);
      const context = await browser.newContext({ javaScriptEnabled: false, offline: true, viewport: SMALL });
      const asked: string[] = [];
      context.on('request', (request) => asked.push(request.url()));
      const file = await context.newPage();
      await file.goto(pathToFileURL(path).href);
      expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
      await expect(file.locator('html')).toHaveAttribute('dir', lang === 'ar' ? 'rtl' : 'ltr');
      await expect(file.getByRole('heading', { level: 1 })).toHaveText(story.title[lang]);
      for (const { title } of story.steps) {
        const section = file.getByRole('region', { name: title[lang] });
        await section.scrollIntoViewIfNeeded();
        await expect(section.locator('figure svg').first()).toBeInViewport();
      }
      const chart = file.locator('.chart svg');
      await expect(chart).toHaveCount(story.steps.filter(({ figure }) => figure).length);
      expect(await chart.first().locator('text').count()).toBeGreaterThan(10);
      await context.close();
    });
  });
}

/** Width and height of a PNG file in dots. */
function sizeOf(png: Uint8Array): number[] {
  const { buffer, byteOffset } = png;
  const view = new DataView(buffer, byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}
