import { ACTOR_KINDS } from '#core/reading/vocabulary';
import type { Atlas } from '#core/atlas/atlas';
import { toldLengthOf, toldLengthOfLine } from '#core/atlas/told-length';
import { AREA_KINDS, MODES, PLACE_KINDS, SUBJECTS } from '#core/atlas/vocabulary';
import type { Reading } from '#core/reading/reading';
import type { Room } from '#core/reading/rooms';
import { language, m } from '#i18n/index';
import { titleOf } from '#i18n/titles';
import { toldLengthText } from '#i18n/told-length-text';
import { countryName, statusName, subjectDescription, subjectName } from '#i18n/words';
import { ACTORS, AREAS, LINES, PLACES } from './group-words';

/** A group of things on the list of a room. */
export interface Group {
  title: string;
  rows: { ref: string; remark: string }[];
}

type Library = { atlas: Atlas; reading: Reading };
type ListedRoom = Exclude<Room, 'claims' | 'events' | 'figures' | 'glossary'>;

/** The things of a room in groups, each with a remark; within a group by name. */
export function groupsOf(room: ListedRoom, library: Library): Group[] {
  return GROUPS[room](library)
    .filter(({ rows }) => rows.length > 0)
    .map(({ title, rows }) => ({ title, rows: rows.sort((a, b) => byTitle(a.ref, b.ref, library)) }));
}

const byTitle = (a: string, b: string, library: Library): number =>
  titleOf(a, library).localeCompare(titleOf(b, library), language());

const GROUPS: Readonly<Record<ListedRoom, (library: Library) => Group[]>> = {
  subjects: () => [
    { title: m.room_subjects(), rows: SUBJECTS.map((id) => ({ ref: `subject:${id}`, remark: subjectDescription(id) })) }
  ],
  places: ({ atlas }) =>
    PLACE_KINDS.map((kind) => ({
      title: PLACES[kind](),
      rows: atlas.places
        .filter((place) => place.kind === kind)
        .map(({ id, country }) => ({ ref: `place:${id}`, remark: country ? countryName(country) : m.fact_at_sea() }))
    })),
  routes: ({ atlas }) =>
    SUBJECTS.map((subject) => ({
      title: subjectName(subject),
      rows: atlas.routes
        .filter((route) => route.subject === subject)
        .map((route) => ({
          ref: `route:${route.id}`,
          remark: `${toldLengthText(toldLengthOf(route, atlas))}${m.separator()}${statusName(route.status)}`
        }))
    })),
  lines: ({ atlas }) =>
    MODES.map((mode) => ({
      title: LINES[mode](),
      rows: atlas.lines
        .filter((line) => line.mode === mode)
        .map((line) => ({
          ref: `line:${line.id}`,
          remark: `${toldLengthText(toldLengthOfLine(line))}${m.separator()}${statusName(line.status)}`
        }))
    })),
  areas: ({ atlas }) =>
    AREA_KINDS.map((kind) => ({
      title: AREAS[kind](),
      rows: atlas.areas
        .filter((area) => area.kind === kind)
        .map(({ id, subject }) => ({ ref: `area:${id}`, remark: subjectName(subject) }))
    })),
  groups: ({ atlas }) => [
    {
      title: m.room_groups(),
      rows: atlas.sets.map(({ id, countries }) => ({ ref: `set:${id}`, remark: m.count_countries({ count: countries.length }) }))
    }
  ],
  actors: ({ reading }) =>
    ACTOR_KINDS.map((kind) => ({
      title: ACTORS[kind](),
      rows: reading.actors.filter((actor) => actor.kind === kind).map(({ id }) => ({ ref: `actor:${id}`, remark: '' }))
    }))
};
