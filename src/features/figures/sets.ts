import type { Series } from '#core/reading/reading';

export type SeriesSet = Series['sets'][number];
export type Point = SeriesSet['points'][number];

type Marker = 'diamond' | 'circle' | 'square' | 'triangle' | 'cross';

/** How a set is told from the others: never by its colour alone. */
export interface Voice {
  colour: string;
  marker: Marker;
  /** The rhythm of its line, as `stroke-dasharray`; without one it is solid. */
  dash?: string;
}

export interface VoicedSet {
  set: SeriesSet;
  voice: Voice;
  /** The article's own figures, and not those set beside them. */
  isArticle: boolean;
}

/** The article speaks in ink, in every figure of the atlas. */
const ARTICLE: Voice = { colour: 'var(--set-article)', marker: 'diamond' };

const OTHERS: readonly Voice[] = [
  { colour: 'var(--set-1)', marker: 'circle' },
  { colour: 'var(--set-2)', marker: 'square', dash: '7 4' },
  { colour: 'var(--set-3)', marker: 'triangle', dash: '2 4' },
  { colour: 'var(--set-4)', marker: 'cross', dash: '10 4 2 4' }
];

/** A set is the article's when each of its points names the paragraph it stands in; spans are dated by their own documents. */
function isArticles(set: SeriesSet, form: Series['form']): boolean {
  return form !== 'spans' && set.points.every((point) => point.paragraph !== undefined);
}

/** The sets of a series, each with its voice. */
export function voicedSets(series: Series): VoicedSet[] {
  let others = 0;
  return series.sets.map((set) => {
    const isArticle = isArticles(set, series.form);
    return { set, isArticle, voice: isArticle ? ARTICLE : OTHERS[others++ % OTHERS.length]! };
  });
}

/** The paragraphs of the article a set rests on, each once, in order. */
export function paragraphsOfSet(set: SeriesSet): number[] {
  const all = set.points.flatMap(({ paragraph }) => paragraph ?? []);
  return [...new Set(all)].sort((a, b) => a - b);
}
