import { loadLater } from '#ui/later';

/** What the mode Read shows beside its first view, each loaded when it is first shown. */
export const ROOMS = {
  article: () => import('#features/read/ArticleTab.svelte'),
  selection: () => import('./SelectionTab.svelte'),
  nearby: () => import('#features/nearby/Nearby.svelte'),
  voice: () => import('#features/nearby/NearbyVoice.svelte'),
  timeline: () => import('#features/timeline/Timeline.svelte')
} as const;

/** Fetches all of it before it is wanted. What does not come is asked for again when it is. */
export function fetchAhead(): void {
  for (const load of Object.values(ROOMS)) loadLater<unknown>(load).catch(() => undefined);
}
