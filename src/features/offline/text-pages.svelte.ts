import { version } from '$app/environment';
import { cacheOf, keptPaths, keptShell, markAllPages, readKeptList } from './edition-cache';
import { keepFiles, KeepingFailure, type KeepingFault } from './keep-files';
import { root } from './offline.svelte';
import { PAGES_LIST, sumBytes, type OfflineList } from './offline-list';

/** What the pages and the shell take, in bytes. */
interface Sizes {
  shellBytes: number;
  pageCount: number;
  pageBytes: number;
  /** What fetching all pages costs, compressed. */
  transferBytes: number;
}

/** All text pages on the device: kept when wanted, with progress, and removed again. */
class TextPages {
  sizes = $state.raw<Sizes>();
  keptCount = $state(0);
  /** From 0 to 1 while pages are being kept. */
  share = $state<number>();
  fault = $state<KeepingFault>();
  /** What the browser leaves free for this site, in bytes, where it says so. */
  freeBytes = $state<number>();
  /** Whether the browser promised to clear nothing away by itself; unknown until asked. */
  isPersistent = $state<boolean>();
  #list: OfflineList | undefined;
  #stop: AbortController | undefined;

  readonly hasAll = $derived(this.sizes !== undefined && this.keptCount >= this.sizes.pageCount);

  /** Reads what is kept. Needs the shell to be there. */
  async look(): Promise<void> {
    try {
      const cache = await caches.open(cacheOf(version));
      const [shell, pages] = [await keptShell(cache, root()), await readKeptList(cache, root(), PAGES_LIST)];
      if (!shell || !pages) return;
      this.#list = pages;
      this.sizes = {
        shellBytes: sumBytes(shell.files),
        pageCount: pages.files.length,
        pageBytes: sumBytes(pages.files),
        transferBytes: pages.transferBytes
      };
      const kept = await keptPaths(cache, root());
      this.keptCount = pages.files.filter(({ path }) => kept.has(path)).length;
      this.isPersistent = await navigator.storage.persisted();
    } catch {
      this.fault = 'full';
    }
  }

  /** Keeps all pages; what was begun before goes on from there. */
  async keepAll(): Promise<void> {
    const list = this.#list;
    if (!list || this.share !== undefined) return;
    const stop = (this.#stop = new AbortController());
    [this.share, this.fault] = [0, undefined];
    const bytes = sumBytes(list.files);
    try {
      await this.#askForRoom(bytes);
      const cache = await caches.open(cacheOf(version));
      const onkept = (keptBytes: number): number => (this.share = keptBytes / bytes);
      await keepFiles({ cache, base: root(), files: list.files, signal: stop.signal, onkept });
      await markAllPages(cache, root(), true);
    } catch (error) {
      if (!stop.signal.aborted) this.fault = error instanceof KeepingFailure ? error.fault : 'full';
    }
    this.share = undefined;
    await this.look();
  }

  cancel(): void {
    this.#stop?.abort();
  }

  /** Removes all pages; what a lecture needs stays. */
  async remove(): Promise<void> {
    this.fault = undefined;
    try {
      const cache = await caches.open(cacheOf(version));
      await markAllPages(cache, root(), false);
      for (const { path } of this.#list?.files ?? []) await cache.delete(`${root()}/${path}`);
    } catch {
      this.fault = 'full';
    }
    await this.look();
  }

  /** Browsers clear away what they did not promise to keep; many promise it when they are asked. */
  async #askForRoom(bytes: number): Promise<void> {
    this.isPersistent = await navigator.storage.persist();
    const { quota, usage } = await navigator.storage.estimate();
    this.freeBytes = quota === undefined || usage === undefined ? undefined : quota - usage;
    if (this.freeBytes !== undefined && this.freeBytes < bytes) throw new KeepingFailure('full', 'no room');
  }
}

/** Those of this window: keeping them goes on when the settings are closed. */
export const textPages = new TextPages();
