import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Atlas } from '#core/atlas/atlas';
import { tellInPlace } from '#ui/later';
import { SearchBox } from './search-box.svelte';

vi.mock('#ui/later', { spy: true });

vi.mock('#i18n/index', () => ({ language: () => 'en', m: {} }));
const answering = vi.hoisted(() => ({ isLost: false, built: [] as unknown[] }));
vi.mock('./answering', () => ({
  get find() {
    return (query: string) => ({ positions: [], found: query === 'Rotterdam' ? [query] : [], failure: null });
  },
  optionsOf: ({ found }: { found: string[] }) => found.map((name) => ({ name })),
  coordinateFailure: String,
  namedSubjects: () => [],
  namedLabels: (labels: unknown) => [labels],
  buildSearchIndex: (atlas: unknown, _: unknown, cities: unknown[] = [], passages: unknown[] = []) => {
    if (answering.isLost) throw new Error('lost');
    answering.built.push([atlas, ...cities, ...passages]);
    return {};
  }
}));

const ATLAS = {} as Atlas;
const offline = (): Promise<unknown> => Promise.reject(new Error('offline'));
const NOTHING = { labels: offline, passages: offline };

describe('SearchBox', () => {
  afterEach(() => {
    answering.isLost = false;
    answering.built = [];
  });

  it('has no answer before what answers is there, and then answers what was typed meanwhile', async () => {
    const box = new SearchBox();
    box.type('Rotterdam');
    expect([box.options.length, box.failure, box.ready]).toEqual([0, null, false]);
    await box.prepare(null, NOTHING);
    expect([box.options.length, box.ready]).toEqual([1, false]);
  });

  it('builds the index when the atlas comes, and once', async () => {
    const box = new SearchBox();
    await box.prepare(null, NOTHING);
    await box.prepare(ATLAS, NOTHING);
    await box.prepare(ATLAS, NOTHING);
    await box.prepare(null, NOTHING);
    expect([answering.built, box.ready]).toEqual([[[ATLAS]], true]);
  });

  it('builds it again with the labels of the map and the names of passages, which come later', async () => {
    const box = new SearchBox();
    const [labels, passages] = [() => Promise.resolve('labels'), () => Promise.resolve({ passages: ['Kerch'] })];
    await box.prepare(ATLAS, { labels, passages });
    expect(answering.built).toEqual([[ATLAS], [ATLAS, 'labels', 'Kerch']]);
  });

  it.each([
    [{ labels: () => Promise.resolve('labels') }, 'labels'],
    [{ passages: () => Promise.resolve({ passages: ['Kerch'] }) }, 'Kerch']
  ])('does with what comes of both', async (come, found) => {
    await new SearchBox().prepare(ATLAS, { ...NOTHING, ...come });
    expect(answering.built).toEqual([[ATLAS], [ATLAS, found]]);
  });

  it('is not ready to say that nothing was found while labels or passages are on their way', async () => {
    const box = new SearchBox();
    let arrive = (_: unknown): void => {};
    const labels = new Promise((resolve) => (arrive = resolve));
    box.type('Lagos');
    const prepared = box.prepare(ATLAS, { ...NOTHING, labels: () => labels });
    await vi.waitFor(() => expect(answering.built).toEqual([[ATLAS]]));
    expect([box.options.length, box.ready]).toEqual([0, false]);
    arrive('labels');
    await prepared;
    expect(box.ready).toBe(true);
  });

  it('says when it failed, and tries again when asked again', async () => {
    const box = new SearchBox();
    answering.isLost = true;
    await box.prepare(ATLAS, NOTHING);
    expect([box.failed, box.ready]).toEqual([true, false]);
    answering.isLost = false;
    await box.prepare(ATLAS, NOTHING);
    expect([box.failed, box.ready]).toEqual([false, true]);
  });

  it('says by itself when what answers did not come: nobody else need say it', async () => {
    vi.mocked(tellInPlace).mockRejectedValueOnce(new TypeError('lost'));
    const box = new SearchBox();
    await box.prepare(ATLAS, NOTHING);
    expect([box.failed, box.answers]).toEqual([true, false]);
    expect(tellInPlace).toHaveBeenCalled();
  });
});
