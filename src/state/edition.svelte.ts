import { asset } from '$app/paths';
import type { Atlas } from '#core/atlas/atlas';
import { EDITION } from '#core/atlas/edition';
import { firstMapFile, joinFirst, moreOfFirstFile, type FirstMap, type MoreOfFirst } from '#core/atlas/first-map';
import { problem, type Problem } from '#core/problem';
import { FileFailure, rememberFiles } from '#map/data';
import { fetchAgain } from './fetch-again';

type Loading<T> = { kind: 'loading' } | { kind: 'ready'; value: T } | { kind: 'failed'; problem: Problem };

/** The address of a file of the data edition. */
export function editionFile(path: string): string {
  return asset(`/data/${EDITION}/${path}`);
}

/** Reads a JSON file of the edition; throws with the reason when it does not come whole, or is of another edition. */
async function readEditionFile(path: string): Promise<unknown> {
  const value = await fetchAgain(editionFile(path), (response) => response.json() as Promise<unknown>).catch((error: unknown) => {
    throw new FileFailure(path, String(error));
  });
  // A page and a file of different editions may differ in shape: better nothing than nonsense.
  const edition = editionOf(value);
  if (edition !== undefined && edition !== EDITION) throw new FileFailure(path, `edition ${edition} instead of ${EDITION}`);
  return value;
}

/** The edition a file says it is of; a file of shapes alone says none. */
function editionOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && 'edition' in value ? String(value.edition) : undefined;
}

/** The atlas of the edition in force, loaded once. */
export class Edition {
  state = $state.raw<Loading<Atlas>>({ kind: 'loading' });
  /** What the first map is drawn from, before the atlas has come. */
  first = $state.raw<FirstMap | null>(null);
  #asked: Promise<Atlas> | undefined;

  /** The atlas, or nothing until it has come. */
  get atlas(): Atlas | null {
    return this.state.kind === 'ready' ? this.state.value : null;
  }

  /** Why the atlas did not come. */
  get problem(): Problem | null {
    return this.state.kind === 'failed' ? this.state.problem : null;
  }

  /** Reads a JSON file of the edition, each once; one that failed may be asked for again. */
  readonly file = rememberFiles(readEditionFile);

  /** Loads the atlas; one request serves all who ask. After a failure the next call tries again. */
  load(): Promise<Atlas> {
    this.#asked ??= this.#load();
    return this.#asked;
  }

  /**
   * Loads what the first map is drawn from, with its names in a language, and where it is `wide`, with what the subjects draw
   * that are not of the first view; where that does not come, the whole atlas.
   */
  async loadFirst(language: FirstMap['language'], wide: boolean): Promise<void> {
    try {
      const paths = [firstMapFile(language), ...(wide ? [moreOfFirstFile(language)] : [])];
      const [first, more] = (await Promise.all(paths.map(this.file))) as [FirstMap, MoreOfFirst?];
      this.first = more ? joinFirst(first, more) : first;
    } catch {
      await this.load().catch(() => {});
    }
  }

  async #load(): Promise<Atlas> {
    this.state = { kind: 'loading' };
    try {
      const value = (await readEditionFile('atlas.json')) as Atlas;
      this.state = { kind: 'ready', value };
      return value;
    } catch (error) {
      this.#asked = undefined;
      this.state = { kind: 'failed', problem: problem('data-unavailable', { file: 'atlas.json', reason: String(error) }) };
      throw error;
    }
  }
}
