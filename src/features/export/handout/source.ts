import type { Atlas } from '#core/atlas/atlas';
import type { Reading, Series } from '#core/reading/reading';
import type { Story, StoryStep } from '#core/story/story';
import type { HandoutLanguage } from './options';

/** How a picture of a step is wanted, in the pixels of its layout. */
export interface PictureWish {
  width: number;
  height: number;
  language: HandoutLanguage;
  /** `print` is white paper that survives a printer without colours, `light` the map as on a screen. */
  theme: 'light' | 'print';
}

/** Draws the view of a step as one SVG element with `viewBox`, `width` and `height`, without a request to anywhere. */
type DrawStep = (step: StoryStep, wish: PictureWish) => Promise<string>;

/** How a chart is wanted. */
export interface ChartWish {
  language: HandoutLanguage;
  /** It stands in a column instead of over the width of a page. */
  isNarrow: boolean;
  /** The colour of what it stands on. */
  paper: string;
}

/** A chart as one SVG element with `viewBox`, `width` and `height`, and a `title`. */
export interface DrawnChart {
  svg: string;
  width: number;
  height: number;
}

/** What files are made from. */
export interface HandoutSource {
  story: Story;
  atlas: Atlas;
  /** The texts of the edition in a language: what the sources are taken from. */
  reading: (language: HandoutLanguage) => Promise<Reading>;
  draw: DrawStep;
  /** What was found for a step in words: what each route was sought under and how long it is, and how far one gets. */
  found: (step: StoryStep, language: HandoutLanguage) => Promise<readonly string[]>;
  /** What all of that rests on, with its sources. */
  foundNotes: (language: HandoutLanguage) => Promise<readonly string[]>;
  /** Draws the chart of a series; nothing where it cannot: its values stand in the file as well. */
  drawChart: (series: Series, wish: ChartWish) => Promise<DrawnChart | undefined>;
  /** The whole address of the page of a thing, given as `kind:id`. */
  pageOf: (ref: string, language: HandoutLanguage) => string;
  /** The whole address of a paragraph of the article; nothing where the story follows none. */
  paragraphOf: (number: number, language: HandoutLanguage) => string | undefined;
  /** The whole address of the map with the view of a step. */
  viewOf: (step: StoryStep, language: HandoutLanguage) => string;
  /** The whole address under which the story can be read; nothing for a deck of one's own. */
  address: (language: HandoutLanguage) => string | undefined;
  /** The day the file is made, YYYY-MM-DD. */
  today: string;
}

/** How far a file has come: steps done of all steps. */
export interface Progress {
  done: number;
  total: number;
}

export interface Work {
  signal: AbortSignal;
  onprogress: (progress: Progress) => void;
}

/** A file ready to be saved. */
export interface MadeFile {
  blob: Blob;
  name: string;
}
