import { EDITION } from '#core/atlas/edition';
import type { Story } from '#core/story/story';
import { expect, PATIENCE, SMALL, test } from './fixtures';
import { ask } from './map';
import { expectProgress, expectStep } from './story-steps';
import { wordsOf } from './words';

/** A run that shows too few frames within this shows no more: better to come back to the step at once. */
const RUN = 6_000;

test.use({ viewport: SMALL, contextOptions: { reducedMotion: 'no-preference' } });

test('the camera flies along the great circle, and the routes then draw themselves', async ({ page }) => {
  const say = wordsOf('en');
  const response = await page.request.get(`/data/${EDITION}/stories/two-ways-asia-europe.json`);
  const story = (await response.json()) as Story;
  const index = story.steps.findIndex(({ view }) => view.includes('yokohama'));
  await page.goto(`/en/stories/two-ways-asia-europe/#${story.steps[index]!.id}`);
  await expectStep(page, story, index);
  await ask(page, (map) => {
    const seen = { keys: new Set<string>(), labels: new Set<string>(), now: 0 };
    Object.assign(window, { seen });
    const look = () => {
      const drawn = map.getSource('own-drawing-active') ? map.querySourceFeatures('own-drawing-active') : [];
      const labels = drawn.flatMap(({ properties }) => (properties.role === 'label' ? [String(properties.text)] : []));
      for (const label of labels) seen.labels.add(label);
      seen.now = labels.length;
      const lengths = [...document.querySelectorAll('.readout .length')].map((each) => each.textContent);
      if (labels.length > 0 && lengths.length > 0) seen.keys.add(lengths.join('; '));
      requestAnimationFrame(look);
    };
    look();
    return map.getZoom();
  });
  const seen = () =>
    page.evaluate(() => {
      const { keys, labels, now } = (window as unknown as { seen: Record<'keys' | 'labels', Set<string>> & { now: number } })
        .seen;
      if (now === 0) keys.clear();
      return { keys: [...keys], labels: [...labels], now };
    });
  let run: Awaited<ReturnType<typeof seen>> = { keys: [], labels: [], now: 0 };
  // A slow machine shows few frames of a run: the routes draw themselves anew whenever one comes back to their step.
  await expect(async () => {
    await page.keyboard.press('PageUp');
    await expectProgress(page, say, index, story.steps.length);
    await expect.poll(async () => (await seen()).now, PATIENCE).toBe(0);
    await page.keyboard.press('PageDown');
    await expectProgress(page, say, index + 1, story.steps.length);
    await expectStep(page, story, index);
    await expect
      .poll(
        async () => {
          run = await seen();
          return run.labels.length > 2 && run.keys.length > 0;
        },
        { message: 'the distance runs', timeout: RUN }
      )
      .toBe(true);
  }).toPass(PATIENCE);
  const { keys, labels } = run;
  // No number on its way can be read as the last one: the key says the whole from the start, and so does what runs.
  expect(keys, JSON.stringify({ keys, labels })).toHaveLength(1);
  const wholes = keys[0]!.split('; ');
  const isOf = (whole: string, label: string): boolean => label.endsWith(` of ${whole.replace(/, (.+)$/, ' ($1 in all)')}`);
  expect(labels.filter((label) => !wholes.some((whole) => label === whole || isOf(whole, label)))).toEqual([]);
});
