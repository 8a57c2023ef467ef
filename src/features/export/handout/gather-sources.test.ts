import { describe, expect, it, vi } from 'vitest';
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

  it('name the subjects whose maps are shown', () => {
    expect(subjectsOf(STORY)).toEqual(['belt-and-road', 'northern-sea-route']);
  });
});
