import type { Room } from '#core/reading/rooms';
import { m, type Locale } from './index';

// Apart from the other words of what is read: the first page names its rooms before any of that is.
const ROOM_NAMES: Readonly<Record<Room, (inputs: Record<never, never>, options?: { locale: Locale }) => string>> = {
  subjects: m.room_subjects,
  places: m.room_places,
  routes: m.room_routes,
  lines: m.room_lines,
  areas: m.room_areas,
  groups: m.room_groups,
  actors: m.room_actors,
  events: m.room_events,
  claims: m.room_claims,
  figures: m.room_figures,
  glossary: m.room_glossary
};

/** In the page's language, unless another is asked for. */
export const roomName = (room: Room, options?: { locale: Locale }): string => ROOM_NAMES[room]({}, options);
