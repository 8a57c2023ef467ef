import { asset } from '$app/paths';
import type { Atlas } from '#core/atlas/atlas';
import { EDITION } from '#core/atlas/edition';
import { firstMapFile, type FirstMap } from '#core/atlas/first-map';
import { problem, type Problem } from '#core/problem';
import { FileFailure, rememberFiles } from '#map/data';
import { fetchAgain } from './fetch-again';

type Loading<T> = { kind: 'loading' } | { kind: 'ready'; value: T } | { kind: 'failed'; problem: Problem };

/** The address of a file of the data edition. */
export function editionFile(path: string): string {
  return asset(`/data/${EDITION}/${path}`);
}

/** Reads a JSON file of the edition; throws with the reason when it does not come whole. */
async function readEditionFile(path: string): Promise<unknown> {
  try {
    return await fetchAgain(editionFile(path), (response) => response.json() as Promise<unknown>);
  } catch (error) {
    throw new FileFailure(path, String(error));
  }
}

/** The atlas of the edition in force, loaded once. */
export class Edition {
  state = $state.raw<Loading<Atlas>>({ kind: 'loading' });
  /** What the first map is drawn from, before the atlas has come. */
  first = $state.raw<FirstMap | null>(null);
  #firstProblem = $state.raw<Problem | null>(null);
  #asked: Promise<Atlas> | undefined;

  /** The atlas, or nothing until it has come. */
  get atlas(): Atlas | null {
    return this.state.kind === 'ready' ? this.state.value : null;
  }

  /** Why the atlas, or what the first map is drawn from, did not come. */
  get problem(): Problem | null {
    return this.state.kind === 'failed' ? this.state.problem : this.#firstProblem;
  }

  /** Reads a JSON file of the edition, each once; one that failed may be asked for again. */
  readonly file = rememberFiles(readEditionFile);

  /** Loads the atlas; one request serves all who ask. After a failure the next call tries again. */
  load(): Promise<Atlas> {
    this.#asked ??= this.#load();
    return this.#asked;
  }

  /** Loads what the first map is drawn from, with its names in a language. */
  async loadFirst(language: FirstMap['language']): Promise<void> {
    const path = firstMapFile(language);
    this.#firstProblem = null;
    try {
      const value = (await this.file(path)) as FirstMap;
      if (value.edition !== EDITION) throw new FileFailure(path, `edition ${value.edition} instead of ${EDITION}`);
      this.first = value;
    } catch (error) {
      this.#firstProblem = problem('data-unavailable', { file: path, reason: String(error) });
    }
  }

  async #load(): Promise<Atlas> {
    this.state = { kind: 'loading' };
    try {
      const value = (await readEditionFile('atlas.json')) as Atlas;
      // A page and a file of different editions may differ in shape: better nothing than nonsense.
      if (value.edition !== EDITION) throw new FileFailure('atlas.json', `edition ${value.edition} instead of ${EDITION}`);
      this.state = { kind: 'ready', value };
      return value;
    } catch (error) {
      this.#asked = undefined;
      this.state = { kind: 'failed', problem: problem('data-unavailable', { file: 'atlas.json', reason: String(error) }) };
      throw error;
    }
  }
}
