import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Story } from '#core/story/story';
import { checkStories, tellableOf, type Tellable } from '../check/stories';
import { loadWritings } from './reading';
import { loadSources } from './sources';
import { buildStories, loadStories } from './stories';

const FIXTURES = join(import.meta.dirname, '../../tests/fixtures/content/stories');
let tellable: Tellable;
let folder: string;

beforeAll(() => {
  tellable = tellableOf(loadWritings(), loadSources());
  folder = mkdtempSync(join(tmpdir(), 'stories-'));
  cpSync(FIXTURES, folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What is said of the fixture when one thing in one of its files is changed. */
function saidWith(name: string, from: string, to: string): string[] {
  const path = join(folder, 'second-story', name);
  const good = readFileSync(path, 'utf8');
  expect(good).toContain(from);
  writeFileSync(path, good.replace(from, to));
  try {
    return checkStories(loadStories(undefined, folder), tellable).map(({ record, reason }) => `${record}: ${reason}`);
  } catch (error) {
    return [String(error).replace(/^.*second-story\//, '')];
  } finally {
    writeFileSync(path, good);
  }
}

describe('the stories', () => {
  it('stand without a finding', () => {
    expect(checkStories(loadStories(), tellable)).toEqual([]);
  });

  it('are written as the pages read them, with views as an address has them', () => {
    const stories = loadStories(undefined, FIXTURES);
    expect(checkStories(stories, tellable)).toEqual([]);
    const files = buildStories(stories, '2025-04-01');
    expect(files.map(({ path }) => path)).toEqual(['stories/index.json', 'stories/second-story.json']);
    const [index, story] = files.map(({ content }) => JSON.parse(String(content)) as unknown);
    expect(index).toEqual([
      {
        id: 'second-story',
        title: { ar: 'حكاية ثانية', en: 'A second story' },
        summary: { ar: 'حكاية صغيرة تختبر البناء.', en: 'A small story that tries the build.' },
        stepCount: 2,
        minutes: 3.5
      }
    ]);
    expect((story as Story).steps[0]).toEqual({
      id: 'the-port',
      title: { ar: 'الميناء', en: 'The port' },
      text: {
        ar: 'يقع [الميناء](place:chabahar-port) على المحيط (¶15).',
        en: '[The port](place:chabahar-port) lies on the ocean (¶15).'
      },
      notes: { ar: 'أشر إلى الميناء.', en: 'Point at the port.' },
      view: 'camera=25.3,60.6,6&subjects=chabahar&select=place:chabahar-port&time=2024',
      minutes: 1.5,
      figure: null
    });
  });

  it.each([
    ['en/the-port.md', 'place:chabahar-port', 'place:nowhere', 'the-port: en text: speaks of place:nowhere, which does not exist'],
    ['ar/the-port.md', '¶15', '¶999', 'the-port: ar text: names ¶999, which its article does not have'],
    ['en/the-port.md', '(place:chabahar-port)', '(/en/places)', 'the-port: en text: the link (/en/places) leads nowhere'],
    ['en/the-port.md', 'lies on', 'lies <b>on</b>', 'the-port: en text: HTML is shown as words'],
    ['ar/the-port.md', 'أشر إلى الميناء', 'Point at the port', 'the-port: ar notes: stands under the wrong language'],
    ['story.yaml', '25.3,60.6,6', '25.3,60.6,99', 'the-port: view: camera: 25.3,60.6,99: moved-into-range'],
    ['story.yaml', 'camera: ', 'kamera: ', 'the-port: view: kamera: 25.3,60.6,6: unknown-parameter'],
    ['story.yaml', 'subjects: chabahar', 'subjects: atlantis', 'the-port: view: subjects: atlantis: bad-value'],
    ['story.yaml', "'place:chabahar-port'", "'event:never'", 'the-port: view: shows event:never, which does not exist'],
    ['story.yaml', 'place.mumbai-port', 'place.ys', 'round-the-cape: view: shows place:ys, which does not exist'],
    ['story.yaml', 'passage.cape-of', 'passage.horn-of', 'round-the-cape: view: shows passage:horn-of-good-hope, which does not exist'],
    ['story.yaml', 'avoid:suez', 'planned:suez', 'round-the-cape: view: shows line:suez, which does not exist'],
    ['story.yaml', 'figure: null', 'figure: rainfall', 'round-the-cape: figure: rainfall is no series'],
    ['story.yaml', 'article: china', 'article: chile', 'article: chile-russia-iran does not exist'],
    ['story.yaml', 'id: round-the-cape', 'id: the-port', 'ar/round-the-cape.md: file: belongs to no step'],
    ['story.yaml', "time: '2024'", 'time: 2024', "the-port .view.time: a parameter's value is text: put it into quotes"],
    ['story.yaml', 'minutes: 2', 'minutes: 0', 'round-the-cape .minutes: a step takes more than no time'],
    ['en/the-port.md', 'title: The port', 'heading: The port', 'en/the-port.md: title: Invalid key'],
    ['en/the-port.md', '## notes', '### notes', 'en/the-port.md: notes: are missing'],
    ['en/round-the-cape.md', '- a longer way\n- an open way\n', '', 'en/round-the-cape.md: text: is missing']
  ])('name the step when %s has %j instead', (name, from, to, said) => {
    expect(saidWith(name, from, to)).toEqual(expect.arrayContaining([expect.stringContaining(said)]));
  });
});
