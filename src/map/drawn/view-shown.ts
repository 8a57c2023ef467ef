import type { Atlas } from '#core/atlas/atlas';
import { SUBJECTS, type SubjectId } from '#core/atlas/vocabulary';
import { lastDay } from '#core/reading/day';
import type { Event } from '#core/reading/reading';
import type { SelectableKind, View } from '#core/view/view';
import type { Lit } from '../lit';
import { historyFeatures } from '../layers/history-features';
import { subjectDefinition } from '../layers/index';
import { shownSet } from '../layers/subject-group';
import { linesOf, type DrawnFeature, type Shown } from './shown';

const histories = new WeakMap<readonly Event[], Map<SubjectId, readonly DrawnFeature[]>>();

/**
 * What the live map shows in a view: its subjects at its time, with what is selected standing out. `events` tell how lines
 * stood at other times; without them they stand as today. `lit` names places whatever is shown.
 */
export function shownInView(
  atlas: Atlas,
  view: View,
  { events = [], lit = [] }: { events?: readonly Event[] | undefined; lit?: readonly Lit[] } = {}
): Shown {
  const { subjects, selection, opacity, borders, time } = view;
  const selected = (kind: SelectableKind): string[] => (selection?.kind === kind ? [selection.id] : []);
  const spots = new Set([
    ...selected('place'),
    ...events.filter(({ id }) => selected('event').includes(id)).flatMap(({ at }) => at)
  ]);
  const shown = SUBJECTS.filter((subject) => subjects.includes(subject));
  return {
    lines: shown.flatMap((subject) => linesAt(atlas, subject, time, events).map((feature) => ({ subject, feature }))),
    areas: atlas.areas.filter(({ subject }) => shown.includes(subject)),
    sets: shown.flatMap((subject) => shownSet(subjectDefinition(subject), { atlas, view }) ?? []),
    places: atlas.places.filter(({ id }) => spots.has(id)),
    subjects: shown,
    whole: shown,
    manner: {
      isView: true,
      strengths: Object.fromEntries(Object.entries(opacity).map(([subject, percent]) => [subject, percent / 100])),
      litAreas: new Set(selected('area')),
      litLines: new Set(selected('line')),
      litRoutes: new Set(selected('route')),
      named: new Map(lit.flatMap(({ kind, id, isFirst = false }) => (kind === 'place' ? [[id, isFirst] as const] : []))),
      borders,
      time
    }
  };
}

/** The lines of a subject as they stand today, or stood at a time. */
function linesAt(atlas: Atlas, subject: SubjectId, time: string | null, events: readonly Event[]): readonly DrawnFeature[] {
  if (time === null || events.length === 0) return linesOf(atlas, subject);
  const day = lastDay(time);
  return historyOf(atlas, subject, events).filter(
    ({ properties: { from = '', until } }) => from <= day && (until === undefined || day < until)
  );
}

function historyOf(atlas: Atlas, subject: SubjectId, events: readonly Event[]): readonly DrawnFeature[] {
  const known = histories.get(events) ?? new Map<SubjectId, readonly DrawnFeature[]>();
  histories.set(events, known);
  const made =
    known.get(subject) ?? historyFeatures(atlas, subject, events).features.filter(({ properties }) => properties.what === 'line');
  known.set(subject, made);
  return made;
}
