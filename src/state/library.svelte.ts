import { EDITION } from '#core/atlas/edition';
import { problem, type Problem } from '#core/problem';
import type { Reading } from '#core/reading/reading';
import { language, type Locale } from '#i18n/index';
import { FileFailure } from '#map/data';
import type { Edition } from './edition.svelte';

/** What is read beside the map, in the page's language: loaded when asked for, each language once. */
export class Library {
  #readings = $state.raw<Partial<Record<Locale, Reading>>>({});
  /** Why the texts did not come. */
  problem = $state.raw<Problem | null>(null);
  readonly #edition: Edition;

  constructor(edition: Edition) {
    this.#edition = edition;
  }

  /** The texts in the page's language, or nothing until they have come. */
  get reading(): Reading | null {
    return this.#readings[language()] ?? null;
  }

  /** Loads a language; after a failure the next call tries again. */
  async load(lang: Locale): Promise<void> {
    const path = `reading/${lang}.json`;
    try {
      const reading = (await this.#edition.file(path)) as Reading;
      if (reading.edition !== EDITION) throw new FileFailure(path, `edition ${reading.edition} instead of ${EDITION}`);
      this.#readings = { ...this.#readings, [lang]: reading };
      this.problem = null;
    } catch (error) {
      this.problem = problem('data-unavailable', { file: path, reason: String(error) });
    }
  }
}
