import { problem, type Problem } from '#core/problem';
import type { Story, StoryHead } from '#core/story/story';
import type { Edition } from './edition.svelte';

/** The stories of the edition: the list and each story, loaded when asked for, each once. */
export class Stories {
  /** What the list says, or nothing until it has come. */
  heads = $state.raw<readonly StoryHead[] | null>(null);
  /** Why the list or the story last asked for did not come; asking again tries again. */
  problem = $state.raw<Problem | null>(null);
  readonly #edition: Pick<Edition, 'file'>;

  constructor(edition: Pick<Edition, 'file'>) {
    this.#edition = edition;
  }

  /** Loads the list. */
  async loadHeads(): Promise<readonly StoryHead[] | null> {
    if (this.heads) return this.heads;
    this.heads = await this.#read<readonly StoryHead[]>('stories/index.json');
    return this.heads;
  }

  /** Loads a story; nothing, and the problem, where the edition has none of that id or it does not come. */
  async load(id: string): Promise<Story | null> {
    const heads = await this.loadHeads();
    if (!heads) return null;
    if (heads.some((head) => head.id === id)) return this.#read<Story>(`stories/${id}.json`);
    this.problem = problem('unknown-story', { id });
    return null;
  }

  async #read<Content>(path: string): Promise<Content | null> {
    try {
      const content = (await this.#edition.file(path)) as Content;
      this.problem = null;
      return content;
    } catch (error) {
      this.problem = problem('data-unavailable', { file: path, reason: String(error) });
      return null;
    }
  }
}
