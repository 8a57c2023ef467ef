import type { Atlas } from '#core/atlas/atlas';
import type { SearchIndex } from '#core/search/search-index';

/** The index of names that the fields search; built once, when the first of them is entered. */
export class NameIndex {
  index = $state.raw<SearchIndex | null>(null);
  #asked: Atlas | undefined;

  async prepare(atlas: Atlas): Promise<void> {
    if (this.#asked === atlas) return;
    this.#asked = atlas;
    try {
      const { buildSearchIndex } = await import('#core/search/search-index');
      this.index = buildSearchIndex(atlas, []);
    } catch {
      // Positions can still be typed; the next field that is entered tries again.
      this.#asked = undefined;
    }
  }
}
