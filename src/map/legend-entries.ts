import type { Atlas } from '#core/atlas/atlas';
import { segmentsOf } from '#core/atlas/segments';
import { MODES, PLACE_KINDS, STATUSES, type SubjectId } from '#core/atlas/vocabulary';
import { BASE_ATTRIBUTION } from './layers/base';
import { ALL_SUBJECTS } from './layers/index';
import { PLACES_ATTRIBUTION } from './layers/places';
import { legendKey } from './layers/features';
import { voiceOfMode, type SubjectDefinition } from './layers/subject';
import type { LegendEntry } from './legend';

/**
 * Every row the legend may need, in the order of the subjects: made from what the atlas holds and from the definitions
 * that paint the map, so that a row and its drawing cannot differ.
 */
export function legendEntries(atlas: Atlas): LegendEntry[] {
  return [
    ...ALL_SUBJECTS.flatMap((subject) => [
      ...lineEntries(atlas, subject),
      ...areaEntries(atlas, subject),
      ...setEntries(atlas, subject)
    ]),
    ...placeEntries(atlas)
  ];
}

/** The keys of the rows that some subjects may need. */
export function keysOf(entries: readonly LegendEntry[], subjects: readonly SubjectId[]): ReadonlySet<string> {
  return new Set(entries.filter((entry) => entry.subject && subjects.includes(entry.subject)).map((entry) => entry.key));
}

function lineEntries(atlas: Atlas, subject: SubjectDefinition): LegendEntry[] {
  const drawn = new Set(
    segmentsOf(atlas.lines, atlas.routes)
      .filter((segment) => segment.subject === subject.id)
      .map((segment) => legendKey.line(subject.id, segment.mode, segment.status))
  );
  return MODES.flatMap((mode) =>
    STATUSES.flatMap((status) => {
      const key = legendKey.line(subject.id, mode, status);
      return drawn.has(key)
        ? [{ key, subject: subject.id, swatch: { form: 'line' as const, mode, status, colour: voiceOfMode(subject, mode) } }]
        : [];
    })
  );
}

function areaEntries(atlas: Atlas, subject: SubjectDefinition): LegendEntry[] {
  const kinds = new Set(atlas.areas.filter((area) => area.subject === subject.id).map((area) => area.kind));
  return [...kinds].map((kind) => ({
    key: legendKey.area(subject.id, kind),
    subject: subject.id,
    swatch: { form: 'area', kind, colour: subject.voice }
  }));
}

function setEntries(atlas: Atlas, subject: SubjectDefinition): LegendEntry[] {
  return atlas.sets
    .filter((set) => set.subject === subject.id)
    .map((set) => ({
      key: legendKey.set(subject.id, set.id),
      subject: subject.id,
      swatch: { form: 'set', id: set.id, colour: subject.voice }
    }));
}

function placeEntries(atlas: Atlas): LegendEntry[] {
  const kinds = new Set(atlas.places.map((place) => place.kind));
  return PLACE_KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({
    key: legendKey.place(kind),
    subject: null,
    swatch: { form: 'place', kind }
  }));
}

/** Whom a view of these subjects must credit, each once: the base map, the places, and what the subjects add. */
export function creditsOf(subjects: readonly SubjectId[]): string {
  const shown = ALL_SUBJECTS.filter((subject) => subjects.includes(subject.id));
  const credits = [BASE_ATTRIBUTION, PLACES_ATTRIBUTION, ...shown.map((subject) => subject.attribution)];
  return [...new Set(credits.flatMap((credit) => credit.split(', ')))].join(' · ');
}
