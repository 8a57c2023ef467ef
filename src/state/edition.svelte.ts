import { asset } from '$app/paths';
import type { Atlas } from '#core/atlas/atlas';
import { problem, type Problem } from '#core/problem';
import { EDITION } from '#core/atlas/edition';

export type Loading<T> = { kind: 'loading' } | { kind: 'ready'; value: T } | { kind: 'failed'; problem: Problem };

/** The address of a file of the data edition. */
export function editionFile(path: string): string {
  return asset(`/data/${EDITION}/${path}`);
}

/** The atlas of the edition in force, loaded once. */
export class Edition {
  atlas = $state.raw<Loading<Atlas>>({ kind: 'loading' });

  /** Loads the atlas, again after a failure. */
  async load(): Promise<void> {
    if (this.atlas.kind === 'ready') return;
    this.atlas = { kind: 'loading' };
    try {
      const response = await fetch(editionFile('atlas.json'));
      if (!response.ok) throw new Error(`status ${response.status}`);
      this.atlas = { kind: 'ready', value: (await response.json()) as Atlas };
    } catch (error) {
      this.atlas = { kind: 'failed', problem: problem('data-unavailable', { file: 'atlas.json', reason: String(error) }) };
    }
  }
}
