import { describe, expect, it, vi } from 'vitest';
import type { Reading } from '#core/reading/reading';
import { makeDocument } from './handout-document';
import { handoutSource, STORY } from './handout.fixture';
import { subjectsOf } from './gather-sources';

vi.mock('#i18n/index', async () => (await import('./messages.fixture')).spoken);

describe('the sources of a story', () => {
  it('are those of all its steps name, show or have chosen, each once', async () => {
    const { sources } = await makeDocument(handoutSource(), 'en', false);
    expect(sources.map(({ ref, title, steps }) => [ref, title, steps])).toEqual([
      ['place:suez-canal', 'Suez Canal', [1]],
      ['series:trade', 'Trade', [1]],
      ['claim:shorter', 'The way is shorter.', [2]]
    ]);
    expect(sources[0]!.sources.map(({ text }) => text)).toEqual(['A list', 'A report']);
  });

  it('come from the language a step is written in', async () => {
    const { sources } = await makeDocument(handoutSource(), 'ar', false);
    expect(sources.map(({ ref }) => ref)).toContain('claim:shorter');
  });

  it('take what the notes name only where notes are written', async () => {
    const [first] = STORY.steps;
    const notes = { ar: '', en: '[claim](claim:shorter)' };
    const source = handoutSource({ ...STORY, steps: [{ ...first!, notes }] });
    const refs = async (hasNotes: boolean): Promise<string[]> =>
      (await makeDocument(source, 'en', hasNotes)).sources.map(({ ref }) => ref);
    expect(await refs(false)).not.toContain('claim:shorter');
    expect(await refs(true)).toContain('claim:shorter');
  });

  it.each(['ar', 'en'] as const)('%s: hold those that the words name by publisher and date', async (language) => {
    const source = handoutSource();
    const [first, second] = STORY.steps;
    const report = { text: 'Informare, January 2025', url: 'https://example.org/transits' };
    const panel = { of: ['place:suez-canal'], sources: [], context: [{ sources: [report] }], figures: [] };
    const reading = { ...(await source.reading(language)), panels: [panel] } as unknown as Reading;
    const text = { ...first!.text, en: `${first!.text.en} (Informare, January 2025)` };
    const story = { ...STORY, steps: [{ ...first!, text }, second!] };
    const told = { ...source, story, reading: () => Promise.resolve(reading) };
    const { sources } = await makeDocument(told, language, false);
    expect(sources.find(({ ref }) => ref === 'place:suez-canal')!.sources).toContainEqual(report);
  });

  it('name the subjects whose maps are shown', () => {
    expect(subjectsOf(STORY)).toEqual(['belt-and-road', 'northern-sea-route']);
  });
});
