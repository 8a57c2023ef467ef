import { loadLater } from '#ui/later';

/** What the mode Read shows beside its first view, each loaded when it is first shown. */
export const ROOMS = {
  article: () => import('#features/read/ArticleTab.svelte'),
  selection: () => import('./SelectionTab.svelte'),
  nearby: () => import('#features/nearby/Nearby.svelte'),
  voice: () => import('#features/nearby/NearbyVoice.svelte'),
  timeline: () => import('#features/timeline/Timeline.svelte')
} as const;

const answering = () => import('#features/search/answering');

/** Fetches all of it, and what answers searches, before it is wanted. */
export function fetchAhead(): void {
  for (const load of [...Object.values(ROOMS), answering]) loadLater<unknown>(load).catch(() => undefined);
}
