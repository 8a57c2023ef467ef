import type { Atlas, Names } from '#core/atlas/atlas';
import { shownName } from '#core/atlas/shown-name';
import { SUBJECTS } from '#core/atlas/vocabulary';
import type { Reading } from '#core/reading/reading';
import { plainText } from '#core/reading/inline';
import { parseRef } from '#core/reading/ref';
import type { DisputedNames } from '#core/view/view';
import { language, m } from './index';
import { actorKindName, claimKindName, eventKindName } from './reading-words';
import { areaKindName, modeName, placeKindName, subjectName } from './words';

/** What titles are looked up in. Either may still be on its way. */
interface Library {
  atlas: Atlas | null;
  reading: Reading | null;
}

/** The name of a thing in the page's language; its id where nothing is known of it. */
export function titleOf(ref: string, { atlas, reading }: Library, choice: DisputedNames = 'both'): string {
  const { kind, id } = parseRef(ref) ?? {};
  const named = (records: readonly { id: string; names: Names }[] | undefined) => {
    const record = records?.find((each) => each.id === id);
    return record && shownName(record, language(), choice);
  };
  const told = (records: readonly { id: string; names: string }[] | undefined) => records?.find((each) => each.id === id)?.names;
  switch (kind) {
    case 'subject':
      return subjectName(SUBJECTS.find((subject) => subject === id) ?? 'diplomacy');
    case 'place':
      return named(atlas?.places) ?? ref;
    case 'line':
      return named(atlas?.lines) ?? ref;
    case 'route':
      return named(atlas?.routes) ?? ref;
    case 'area':
      return named(atlas?.areas) ?? ref;
    case 'set':
      return named(atlas?.sets) ?? ref;
    case 'actor':
      return named(reading?.actors) ?? ref;
    case 'claim':
      return claimTitle(reading, id) ?? ref;
    case 'event':
      return told(reading?.events) ?? ref;
    case 'series':
      return told(reading?.series) ?? ref;
    case 'term':
      return told(reading?.terms) ?? ref;
    default:
      return ref;
  }
}

/** A claim has no name: its own words, cut at a word's end. */
function claimTitle(reading: Reading | null, id: string | undefined): string | undefined {
  const claim = reading?.claims.find((each) => each.id === id);
  if (!claim) return undefined;
  const words = plainText(claim.claim);
  return words.length <= 90 ? words : `${words.slice(0, 90).replace(/\s+\S*$/, '')}…`;
}

/** What a thing is, in a word above its name. */
export function kindOf(ref: string, { atlas, reading }: Library): string {
  const { kind, id } = parseRef(ref) ?? {};
  const find = <T extends { id: string }>(records: readonly T[] | undefined) => records?.find((each) => each.id === id);
  const place = kind === 'place' ? find(atlas?.places) : undefined;
  if (place) return placeKindName(place.kind);
  const line = kind === 'line' ? find(atlas?.lines) : undefined;
  if (line) return modeName(line.mode);
  const area = kind === 'area' ? find(atlas?.areas) : undefined;
  if (area) return areaKindName(area.kind);
  const actor = kind === 'actor' ? find(reading?.actors) : undefined;
  if (actor) return actorKindName(actor.kind);
  const event = kind === 'event' ? find(reading?.events) : undefined;
  if (event) return eventKindName(event.kind);
  const claim = kind === 'claim' ? find(reading?.claims) : undefined;
  if (claim) return `${m.kind_claim()} · ${claimKindName(claim.kind)}`;
  const rest: Partial<Record<string, () => string>> = {
    subject: m.kind_subject,
    route: m.route_name,
    set: m.set_name,
    series: m.kind_series,
    term: m.kind_term
  };
  return rest[kind ?? '']?.() ?? '';
}
