import type { Atlas } from '#core/atlas/atlas';
import { SUBJECTS } from '#core/atlas/vocabulary';
import type { Reading } from '#core/reading/reading';
import { parseRef, type Ref } from '#core/reading/ref';
import { ROOM_NAMES, ROOMS, type Room } from '#core/reading/rooms';
import { isRecordKind } from '#core/view/view';

/** What nothing nearer fits: the article as a whole. */
const GENERAL: Ref = { kind: 'subject', id: 'diplomacy' };

/**
 * The picture shown beside a link to the page of a thing, by its path. Subjects, records of the atlas and events that lie
 * somewhere have one of their own; all else borrows that of what it speaks of first.
 */
export function pictureOf(ref: string, reading: Reading): string {
  const { kind, id } = ownerOf(ref, reading);
  const room = ROOM_NAMES.find((each) => ROOMS[each] === kind)!;
  return `/pictures/${room}/${id}.png`;
}

/** Every picture there is. */
export function pictureEntries(reading: Reading, atlas: Atlas): { room: Room; id: string }[] {
  const ids: Partial<Record<Room, readonly string[]>> = {
    subjects: SUBJECTS,
    places: atlas.places.map(({ id }) => id),
    routes: atlas.routes.map(({ id }) => id),
    lines: atlas.lines.map(({ id }) => id),
    areas: atlas.areas.map(({ id }) => id),
    groups: atlas.sets.map(({ id }) => id),
    events: reading.events.map(({ id }) => id).filter((id) => ownerOf(`event:${id}`, reading).kind === 'event')
  };
  return ROOM_NAMES.flatMap((room) => (ids[room] ?? []).map((id) => ({ room, id })));
}

function ownerOf(text: string, reading: Reading): Ref {
  const ref = parseRef(text);
  if (!ref) return GENERAL;
  if (ref.kind === 'subject' || isRecordKind(ref.kind)) return ref;
  const { places, about, subjects } = spokenOf(ref, reading);
  const records = about.map(parseRef).filter((each) => each !== undefined && isRecordKind(each.kind)) as Ref[];
  if (ref.kind === 'event' && places.length + records.length > 0) return ref;
  const [place] = places;
  if (place) return { kind: 'place', id: place };
  return records[0] ?? (subjects[0] ? { kind: 'subject', id: subjects[0] } : GENERAL);
}

interface Spoken {
  places: readonly string[];
  about: readonly string[];
  subjects: readonly string[];
}

function spokenOf({ kind, id }: Ref, reading: Reading): Spoken {
  const find = <T extends { id: string }>(records: readonly T[]): T | undefined => records.find((record) => record.id === id);
  const event = kind === 'event' ? find(reading.events) : undefined;
  if (event) return { places: event.at, about: event.about, subjects: event.subjects };
  const claim = kind === 'claim' ? find(reading.claims) : undefined;
  if (claim) return { places: [], about: claim.about, subjects: claim.subjects };
  const series = kind === 'series' ? find(reading.series) : undefined;
  if (series) return { places: [], about: series.mentions, subjects: series.subjects };
  const seat = kind === 'actor' ? find(reading.actors)?.seat : undefined;
  const term = kind === 'term' ? find(reading.terms) : undefined;
  return { places: seat ? [seat] : [], about: term?.about ?? [], subjects: [] };
}

/** The reference a picture is of. */
export function refOfPicture(room: Room, id: string): string {
  return `${ROOMS[room]}:${id}`;
}
