import type { RefKind } from './vocabulary';

/** The rooms of the pages that need no map, and what a page of each speaks of. */
export const ROOMS = {
  subjects: 'subject',
  places: 'place',
  routes: 'route',
  lines: 'line',
  areas: 'area',
  groups: 'set',
  actors: 'actor',
  events: 'event',
  claims: 'claim',
  figures: 'series',
  glossary: 'term'
} as const satisfies Record<string, RefKind>;
export type Room = keyof typeof ROOMS;
export const ROOM_NAMES = Object.keys(ROOMS) as Room[];
