import { createContext, type Snippet } from 'svelte';
import type { Verdict } from '#core/reading/vocabulary';

/** What the texts of a story need to know: the article its paragraphs are of, and what became of claims. */
interface StoryContext {
  readonly article: string | null;
  verdictOf(claim: string): Verdict | undefined;
  /** Writes a verdict: the room of the texts knows how. */
  readonly verdict: Snippet<[Verdict]>;
}

export const [getStory, setStory] = createContext<StoryContext>();
