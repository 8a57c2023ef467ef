import type { Page } from '@playwright/test';
import { expect, fetchAtlas, LIGHT, openAtlas, SMALL, test, testIn } from './fixtures';
import { ask, labelOf } from './map';
import { LANGS, wordsOf, type Say } from './words';

test.use({ viewport: SMALL });

const AT_CHABAHAR = '?camera=25.3,60.6,3.4&projection=mercator&subjects=chabahar';
const AT_THE_GULF = '?camera=26.5,52,3.4&projection=mercator&subjects=none';

async function openSettings(page: Page, say: Say) {
  await page.getByRole('button', { name: say('settings'), exact: true }).click();
  const dialog = page.getByRole('dialog', { name: say('settings') });
  await expect(dialog).toBeVisible();
  return {
    choose: (group: string, choice: string) =>
      dialog.getByRole('group', { name: group }).getByRole('radio', { name: choice }).check(),
    dialog
  };
}

interface Watching {
  CloseWatcher: new () => { requestClose: () => void };
  watchers: { requestClose: () => void }[];
}

/** Keeps what the page has the browser close by its own ways, as by Back on a phone: a test has no such button. */
function noteWatchers(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const world = globalThis as unknown as Watching;
    world.watchers = [];
    world.CloseWatcher = class extends world.CloseWatcher {
      constructor() {
        super();
        world.watchers.push(this);
      }
    };
  });
}

/** The colour of the sea on the map and of the page around it. */
async function coloursOf(page: Page): Promise<{ sea: string; paper: string }> {
  const sea = await ask(page, (map) => String(map.getPaintProperty('water:sheet', 'background-color')));
  const paper = await page.getByRole('banner').evaluate((header) => getComputedStyle(header).backgroundColor);
  return { sea, paper };
}

const colours = (page: Page) => async () => JSON.stringify(await coloursOf(page));

for (const lang of LANGS) {
  const say = wordsOf(lang);

  testIn('en', lang)?.(`${lang}: a theme colours the page and the map`, async ({ page }) => {
    await noteWatchers(page);
    await openAtlas(page, lang, LIGHT);
    const first = await coloursOf(page);
    const { choose, dialog } = await openSettings(page, say);
    const seen = [first.sea];
    for (const theme of ['dark', 'projector', 'print']) {
      await choose(say('theme'), say(`theme_${theme}`));
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      await expect.poll(async () => (await coloursOf(page)).sea).not.toBe(seen.at(-1));
      seen.push((await coloursOf(page)).sea);
    }
    expect(new Set(seen).size).toBe(4);

    // As the system: the page opened light, and the system turns dark.
    await choose(say('theme'), say('theme_auto'));
    await expect.poll(colours(page)).toBe(JSON.stringify(first));
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(async () => (await coloursOf(page)).sea).toBe(seen[1]);
    expect((await coloursOf(page)).paper).not.toBe(first.paper);

    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('button', { name: say('settings'), exact: true })).toBeFocused();

    // Back on a phone closes what is open, and leads nowhere else.
    const [address, again] = [page.url(), await openSettings(page, say)];
    await page.evaluate(() => (globalThis as unknown as Watching).watchers.at(-1)!.requestClose());
    await expect(again.dialog).toBeHidden();
    expect(page.url()).toBe(address);
  });

  test(`${lang}: names on the map follow the chosen language`, async ({ page }) => {
    const { places } = await fetchAtlas(page);
    const { names } = places.find(({ id }) => id === 'chabahar-port')!;
    await openAtlas(page, lang, AT_CHABAHAR);
    const { choose, dialog } = await openSettings(page, say);

    await expect.poll(() => labelOf(page, 'chabahar-port')).toBe(names[lang]);
    await choose(say('labels'), '中文');
    await expect.poll(() => labelOf(page, 'chabahar-port')).toBe(names.zh);
    await choose(say('labels'), 'Русский');
    await expect.poll(() => labelOf(page, 'chabahar-port')).toBe(names.ru);
    await dialog.getByRole('switch', { name: say('labels_local') }).click();
    await expect.poll(() => labelOf(page, 'chabahar-port')).toBe(`${names.fa}\n${names.ru}`);
  });

  test(`${lang}: a disputed name is written as chosen, apart from the language`, async ({ page }) => {
    await openAtlas(page, lang, AT_THE_GULF);
    const { choose } = await openSettings(page, say);
    const [first, second] = [say('names_first_example'), say('names_second_example')];

    await expect.poll(() => labelOf(page, 'persian-gulf')).toBe(`${first} / ${second}`);
    await choose(say('names'), say('names_second'));
    await expect.poll(() => labelOf(page, 'persian-gulf')).toBe(second);
    await choose(say('names'), say('names_first'));
    await expect.poll(() => labelOf(page, 'persian-gulf')).toBe(first);
    await choose(say('labels'), 'Русский');
    await expect.poll(() => labelOf(page, 'persian-gulf')).toBe('Персидский залив');
  });

  testIn('ar', lang)?.(`${lang}: the view of borders changes the borders drawn and what the legend says`, async ({ page }) => {
    await openAtlas(page, lang, LIGHT);
    const drawn = () =>
      ask(page, (map) => [
        ...new Set(
          map
            .queryRenderedFeatures()
            .filter(({ layer }) => layer.id.startsWith('border:'))
            .map(({ properties }) => properties['part'] as string)
        )
      ]);
    // Open at once where there is room for it, else a chip to be opened.
    const legend = page.getByRole('button', { name: say('legend'), exact: true });
    if ((await legend.getAttribute('aria-expanded')) !== 'true') await legend.click();
    await expect(page.getByText(say('policy_de_facto'))).toBeVisible();
    await expect.poll(drawn).toEqual(expect.arrayContaining(['borders', 'disputed']));

    const { choose } = await openSettings(page, say);
    await choose(say('borders'), say('borders_un'));
    await expect.poll(async () => (await drawn()).sort()).toEqual(['bordersUn', 'disputedUn']);
    await page.keyboard.press('Escape');
    await expect(page.getByText(say('policy_un'))).toBeVisible();
  });
}
