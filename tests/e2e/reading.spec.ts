import type { Page } from '@playwright/test';
import { claimsOf, panelsOf, paragraphsOf } from '#core/reading/about';
import { plainText } from '#core/reading/inline';
import { atRest, expect, fetchAtlas, fetchReading, LIGHT, openAtlas, PATIENCE, SMALL, test, testIn } from './fixtures';
import { ask, cameraOf, expectCentre } from './map';
import { LANGS, subjectName, wordsOf, type Lang, type Say } from './words';

const PORT = 'place:chabahar-port';

function panel(page: Page, say: Say) {
  return page.getByRole('tabpanel', { name: say('tab_selection') });
}

function headingOf(page: Page, say: Say, name: string) {
  return panel(page, say).getByRole('heading', { level: 2, name, exact: true });
}

/** The ids a layer of the map filters for: what is lit or selected of a kind. */
function litPlaces(page: Page): Promise<string> {
  return ask(page, (map) => JSON.stringify(map.getFilter('selection:place')));
}

/** How far the panel of the selection is scrolled. */
function scrolled(page: Page, say: Say): Promise<number> {
  return panel(page, say).evaluate((element) => element.scrollTop);
}

async function nameOfPlace(page: Page, id: string, lang: Lang): Promise<string> {
  const atlas = await fetchAtlas(page);
  return atlas.places.find((place) => place.id === id)!.names[lang];
}

for (const lang of LANGS) {
  const say = wordsOf(lang);
  const other = lang === 'ar' ? 'en' : 'ar';

  test.describe(`${lang}: beside the map`, () => {
    test.use({ viewport: SMALL });

    test('from search to panel, claim, map, a related thing, and back', async ({ page }) => {
      const reading = await fetchReading(page, lang);
      const port = await nameOfPlace(page, 'chabahar-port', lang);
      await openAtlas(page, lang, LIGHT);

      await page.getByRole('combobox', { name: say('search_label') }).fill(port);
      await page.getByRole('option').first().click();
      await expect(headingOf(page, say, port)).toBeVisible();
      const [told] = panelsOf(reading, PORT);
      await expect(panel(page, say)).toContainText(plainText(told!.what).slice(0, 40));

      const claims = claimsOf(reading, PORT);
      expect(claims.length).toBeGreaterThan(3);
      const [claim] = claims.filter(({ about }) => about.includes('place:beijing') || about.includes(PORT));
      const card = panel(page, say)
        .getByRole('article')
        .filter({ hasText: plainText(claim!.claim).slice(0, 50) });
      await expect(card).toContainText(say(`verdict_${claim!.verdict.replaceAll('-', '_')}`));
      await expect(card).toContainText(plainText(claim!.check).slice(0, 40));

      await atRest(page);
      const before = await cameraOf(page);
      await card.hover();
      for (const ref of claim!.about.filter((each) => each.startsWith('place:')))
        await expect.poll(() => litPlaces(page)).toContain(`"${ref.slice(6)}"`);

      // The speaker is an actor, whose panel the link opens.
      await card.getByRole('link').first().click();
      const speaker = reading.actors.find(({ id }) => id === claim!.speaker)!;
      await expect(headingOf(page, say, speaker.names[lang])).toBeVisible();
      await expect(page).toHaveURL(new RegExp(`select=actor:${speaker.id}`));

      await page.getByRole('button', { name: say('read_back') }).click();
      await expect(headingOf(page, say, port)).toBeVisible();
      await expectCentre(page, [before.longitude, before.latitude]);
      await expect(page.getByRole('button', { name: say('read_back') })).toHaveCount(0);
    });

    testIn('en', lang)?.('a link inside a panel moves the map', async ({ page }) => {
      const atlas = await fetchAtlas(page);
      await openAtlas(page, lang, `${LIGHT}&select=subject:yamal`);
      await expect(headingOf(page, say, subjectName(say, 'yamal'))).toBeVisible();
      const sabetta = atlas.places.find(({ id }) => id === 'sabetta')!;
      await panel(page, say).locator('a[href$="/places/sabetta/"]').first().click();
      await expect(headingOf(page, say, sabetta.names[lang])).toBeVisible();
      await expect.poll(async () => Math.abs((await cameraOf(page)).latitude - sabetta.at[1]), PATIENCE).toBeLessThan(2);
    });

    testIn('ar', lang)?.('scroll, folded sections and selection outlast language, back and forward', async ({ page }) => {
      await openAtlas(page, lang, `${LIGHT}&select=subject:diplomacy`);
      const why = panel(page, say).locator('details#why');
      await why.locator('summary').click();
      await expect(why).not.toHaveAttribute('open');
      await panel(page, say)
        .locator('details#context')
        .evaluate((section) => section.scrollIntoView());
      await expect.poll(() => scrolled(page, say)).toBeGreaterThan(300);

      const inOther = wordsOf(other);
      await page.getByRole('link', { name: say('other_language'), exact: true }).click();
      await expect(headingOf(page, inOther, subjectName(inOther, 'diplomacy'))).toBeVisible();
      await expect(panel(page, inOther).locator('details#why')).not.toHaveAttribute('open');
      await expect.poll(() => topSection(page, inOther)).toBe('context');

      // Followed without the scrolling that a click by pointer may need first: the place left is the one to come back to.
      await panel(page, inOther)
        .locator('details#events a')
        .first()
        .evaluate((link: HTMLAnchorElement) => link.click());
      await expect(page).toHaveURL(/select=event:/);
      await expect.poll(() => scrolled(page, inOther)).toBe(0);
      await page.goBack();
      await expect(headingOf(page, inOther, subjectName(inOther, 'diplomacy'))).toBeVisible();
      await expect(panel(page, inOther).locator('details#why')).not.toHaveAttribute('open');
      await expect.poll(() => topSection(page, inOther)).toBe('context');
      await page.goForward();
      await expect(page).toHaveURL(/select=event:/);
      await expect(headingOf(page, inOther, subjectName(inOther, 'diplomacy'))).toHaveCount(0);
    });

    testIn('en', lang)?.('the index of paragraphs can be narrowed to what is in view', async ({ page }) => {
      const reading = await fetchReading(page, lang);
      // Close to Sabetta nothing of the south is in view.
      await openAtlas(page, lang, '?camera=71.2,72,5&projection=mercator&subjects=yamal');
      await page.getByRole('tab', { name: say('tab_article') }).click();
      const tab = page.getByRole('tabpanel', { name: say('tab_article') });
      const rows = tab.locator('li.paragraph');
      await expect(rows).toHaveCount(reading.articles[0]!.paragraphs.length);
      await tab.getByRole('switch', { name: say('article_in_view_only') }).click();
      await expect(rows.filter({ hasText: '¶30' })).toHaveCount(1);
      await expect(rows.filter({ hasText: '¶12' })).toHaveCount(0);
      const yamal = paragraphsOf(reading, 'area:yamal-peninsula').map(({ paragraph }) => paragraph.number);
      for (const number of yamal) await expect(rows.filter({ hasText: `¶${number}` }).first()).toBeVisible();
    });

    test('a term explains itself to the pointer and to the keys, and Escape sends it away', async ({ page }) => {
      await openAtlas(page, lang, `${LIGHT}&select=subject:yamal`);
      const term = panel(page, say).locator('[data-hint]').first();
      const hint = term.getByRole('tooltip', { includeHidden: true });
      await expect(hint).toBeHidden();
      await term.getByRole('link').focus();
      await expect(hint).toBeVisible();
      expect((await hint.innerText()).length).toBeGreaterThan(20);
      await page.keyboard.press('Escape');
      await expect(hint).toBeHidden();
      await expect(headingOf(page, say, subjectName(say, 'yamal'))).toBeVisible();
    });
  });

  test.describe(`${lang}: on a phone`, () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

    test('a panel is read in the sheet by touch', async ({ page }) => {
      const reading = await fetchReading(page, lang);
      const port = await nameOfPlace(page, 'chabahar-port', lang);
      await openAtlas(page, lang, `${LIGHT}&select=${PORT}`);
      await expect(headingOf(page, say, port)).toBeVisible();
      await page.getByRole('button', { name: say('sheet_raise') }).tap();
      await expect(page.getByRole('separator', { name: say('sheet_height') })).toHaveAttribute(
        'aria-valuetext',
        say('sheet_full')
      );
      const claims = panel(page, say).locator('details#claims');
      await claims.scrollIntoViewIfNeeded();
      await expect(claims.getByRole('article')).toHaveCount(claimsOf(reading, PORT).length);
      await claims.locator('summary').tap();
      await expect(claims.getByRole('article').first()).toBeHidden();
      // Nothing of a text is wider than the screen.
      const overflow = await panel(page, say).evaluate((element) => element.scrollWidth - element.clientWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  });
}

/** The section that lies at the top of the panel. */
function topSection(page: Page, say: Say): Promise<string | undefined> {
  return panel(page, say).evaluate((element) => {
    const top = element.getBoundingClientRect().top;
    const sections = [...element.querySelectorAll<HTMLElement>('details[id]')];
    return sections.findLast((section) => section.getBoundingClientRect().top <= top + 2)?.id;
  });
}
