/** A text in both languages of the pages. An own deck may leave one of them empty; a story that ships may not. */
export interface StoryText {
  ar: string;
  en: string;
}

/** One step: what is said, and all that the map shows meanwhile. It never depends on the step before, so a jump equals a walk. */
export interface StoryStep {
  /** Unique within the story; the address names it. Lower-case letters, digits and hyphens. */
  id: string;
  title: StoryText;
  /** Markdown: paragraphs, lists, emphasis, links `[words](kind:id)` to things of the atlas, and `¶15` for paragraphs of the article. */
  text: StoryText;
  /** Markdown for the speaker alone. */
  notes: StoryText;
  /** The whole view as the query of an address, without `?`: parsed by `core/view/parse-address`, written by `format-address`. */
  view: string;
  /** How long the step is meant to take, in minutes: for pace, countdown and autoplay. */
  minutes: number;
  /** Id of a series of the articles drawn as a chart beside the text. */
  figure: string | null;
}

/** A sequence of steps: a story that ships, or the deck of a lecturer, who may have begun from one. */
export interface Story {
  id: string;
  title: StoryText;
  /** One or two sentences: what it is about. */
  summary: StoryText;
  /** The article it follows, where it follows one. */
  article: string | null;
  steps: readonly StoryStep[];
}

/** What lists of stories need. */
export type StoryHead = Pick<Story, 'id' | 'title' | 'summary'> & { stepCount: number; minutes: number };
