import type { DrawnAtlas } from '#core/atlas/drawn';
import { MODES, PLACE_KINDS, STATUSES, type SubjectId } from '#core/atlas/vocabulary';
import { historyOf, type History } from '#core/reading/line-history';
import type { Event } from '#core/reading/reading';
import { STANDINGS } from '#core/reading/vocabulary';
import { BASE_ATTRIBUTION } from './layers/base';
import { ALL_SUBJECTS } from './layers/index';
import { PLACES_ATTRIBUTION } from './layers/places';
import { eventSign, legendKey } from './layers/features';
import { voiceOfMode, type SubjectDefinition } from './layers/subject';
import type { LegendEntry } from './legend';

/**
 * Every row the legend may need, in the order of the subjects: made from what the atlas holds and from the definitions
 * that paint the map, so that a row and its drawing cannot differ. The events say how lines stood at other times.
 */
export function legendEntries(atlas: DrawnAtlas, events: readonly Event[] = []): LegendEntry[] {
  const history = historyOf(atlas, events);
  return [
    ...ALL_SUBJECTS.flatMap((subject) => [
      ...lineEntries(history, subject),
      ...areaEntries(atlas, subject),
      ...setEntries(atlas, subject)
    ]),
    ...placeEntries(atlas),
    ...eventEntries()
  ];
}

/** The keys of the rows that some subjects may need today. */
export function keysOf(entries: readonly LegendEntry[], subjects: readonly SubjectId[]): ReadonlySet<string> {
  const mayNeed = entries.filter(({ subject, past }) => subject && subjects.includes(subject) && !past);
  return new Set(mayNeed.map((entry) => entry.key));
}

function lineEntries(history: readonly History<unknown>[], subject: SubjectDefinition): LegendEntry[] {
  const own = history.filter(({ segment }) => segment.subject === subject.id);
  const today = new Set(own.map(({ segment }) => legendKey.line(subject.id, segment.mode, segment.status)));
  const once = new Set(
    own.flatMap(({ segment, periods }) => periods.map(({ status }) => legendKey.line(subject.id, segment.mode, status)))
  );
  return MODES.flatMap((mode) =>
    STATUSES.flatMap((status): LegendEntry[] => {
      const key = legendKey.line(subject.id, mode, status);
      const entry: LegendEntry = {
        key,
        subject: subject.id,
        swatch: { form: 'line', mode, status, colour: voiceOfMode(subject, mode) }
      };
      return today.has(key) ? [entry] : once.has(key) ? [{ ...entry, past: true }] : [];
    })
  );
}

function areaEntries(atlas: DrawnAtlas, subject: SubjectDefinition): LegendEntry[] {
  const kinds = new Set(atlas.areas.filter((area) => area.subject === subject.id).map((area) => area.kind));
  return [...kinds].map((kind) => ({
    key: legendKey.area(subject.id, kind),
    subject: subject.id,
    swatch: { form: 'area', kind, colour: subject.voice }
  }));
}

function setEntries(atlas: DrawnAtlas, subject: SubjectDefinition): LegendEntry[] {
  return atlas.sets
    .filter((set) => set.subject === subject.id)
    .map((set) => ({
      key: legendKey.set(subject.id, set.id),
      subject: subject.id,
      swatch: { form: 'set', id: set.id, colour: subject.voice }
    }));
}

function placeEntries(atlas: DrawnAtlas): LegendEntry[] {
  const kinds = new Set(atlas.places.map((place) => place.kind));
  return PLACE_KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({
    key: legendKey.place(kind),
    subject: null,
    swatch: { form: 'place', kind }
  }));
}

function eventEntries(): LegendEntry[] {
  const signs = new Set(STANDINGS.map(eventSign));
  return [...signs].map((sign) => ({ key: sign, subject: null, swatch: { form: 'event', sign } }));
}

/** Whom a view of these subjects must credit, each once: the base map, the places, and what the subjects add. */
export function creditsOf(subjects: readonly SubjectId[]): string {
  const shown = ALL_SUBJECTS.filter((subject) => subjects.includes(subject.id));
  const credits = [BASE_ATTRIBUTION, PLACES_ATTRIBUTION, ...shown.map((subject) => subject.attribution)];
  return [...new Set(credits.flatMap((credit) => credit.split(', ')))].join(' · ');
}
