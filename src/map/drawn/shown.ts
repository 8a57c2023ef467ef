import type { Area, Atlas, CountrySet, Place } from '#core/atlas/atlas';
import { SUBJECTS, type SubjectId } from '#core/atlas/vocabulary';
import type { Event } from '#core/reading/reading';
import { parseRef, type Ref } from '#core/reading/ref';
import type { BorderView } from '#core/view/view';
import { subjectFeatures } from '../layers/features';
import { subjectDefinition } from '../layers/index';

export type DrawnFeature = ReturnType<typeof subjectFeatures>['features'][number];

/** A line as one subject draws it. */
export interface ShownLine {
  subject: SubjectId;
  feature: DrawnFeature;
}

/** How what is shown is drawn. */
export interface Manner {
  /** Whether it is what a live map shows; else what is shown is what the drawing is about. */
  isView: boolean;
  /** From 0 to 1, for subjects that are not drawn fully. */
  strengths: Readonly<Partial<Record<SubjectId, number>>>;
  /** Ids of what stands out. */
  litAreas: ReadonlySet<string>;
  litLines: ReadonlySet<string>;
  litRoutes: ReadonlySet<string>;
  /** Ids of places that have their names whatever their rank, and whether before others that do. */
  named: ReadonlyMap<string, boolean>;
  borders: BorderView;
  /** The time that is looked at; null is today. */
  time: string | null;
}

/** What a drawing is of. */
export interface Shown {
  lines: readonly ShownLine[];
  areas: readonly Area[];
  sets: readonly CountrySet[];
  places: readonly Place[];
  /** Whose voices speak, in the order of the atlas. */
  subjects: readonly SubjectId[];
  /** The subjects that are shown whole. */
  whole: readonly SubjectId[];
  manner: Manner;
}

const features = new WeakMap<Atlas, Map<SubjectId, readonly DrawnFeature[]>>();

/** The features of a subject, cut and densified once for an atlas: many drawings show the same lines. */
export function featuresOf(atlas: Atlas, subject: SubjectId): readonly DrawnFeature[] {
  const bySubject = features.get(atlas) ?? new Map<SubjectId, readonly DrawnFeature[]>();
  features.set(atlas, bySubject);
  const made = bySubject.get(subject) ?? subjectFeatures(atlas, subject).features;
  bySubject.set(subject, made);
  return made;
}

/** Looks up what references name. Events stand for the places they happened at and for what they are about; unknown ones for nothing. */
export function shownBy(atlas: Atlas, refs: readonly string[], events: readonly Event[] = []): Shown {
  const parsed = withoutEvents(refs, events)
    .map(parseRef)
    .filter((ref) => ref !== undefined);
  const has = (kind: Ref['kind'], id: string): boolean => parsed.some((ref) => ref.kind === kind && ref.id === id);
  const whole = SUBJECTS.filter((subject) => has('subject', subject));
  const lines = SUBJECTS.flatMap((subject) =>
    linesOf(atlas, subject)
      .filter(
        ({ properties }) =>
          whole.includes(subject) || has('line', properties.id) || routesOf(properties).some((id) => has('route', id))
      )
      .map((feature) => ({ subject, feature }))
  );
  const areas = atlas.areas.filter((area) => has('area', area.id) || whole.includes(area.subject));
  const sets = atlas.sets.filter(
    (set) => has('set', set.id) || whole.some((subject) => subjectDefinition(subject).set === set.id)
  );
  const places = atlas.places.filter((place) => has('place', place.id));
  const isAllWhole = parsed.length === whole.length;
  return {
    lines: ofOwnRoutes(lines, parsed, whole),
    areas,
    sets,
    places,
    subjects: voicesOf({ lines, areas, sets, places }, whole),
    whole: isAllWhole ? whole : [],
    manner: { ...PLAIN, litAreas: new Set(isAllWhole && whole.length > 0 ? [] : areas.map(({ id }) => id)) }
  };
}

const NONE: ReadonlySet<string> = new Set();
const PLAIN: Manner = {
  isView: false,
  strengths: {},
  litAreas: NONE,
  litLines: NONE,
  litRoutes: NONE,
  named: new Map(),
  borders: 'de-facto',
  time: null
};

/** Whether what is shown is what the drawing is about, rather than all of some subjects. */
export function isAbout({ whole, manner }: Shown): boolean {
  return !manner.isView && whole.length === 0;
}

/** Whether a line stands out, by itself or as part of a route. */
export function isLitLine({ properties }: DrawnFeature, { litLines, litRoutes }: Manner): boolean {
  return litLines.has(properties.id) || routesOf(properties).some((id) => litRoutes.has(id));
}

function withoutEvents(refs: readonly string[], events: readonly Event[]): string[] {
  const named = refs.flatMap((ref) => {
    const event = events.find(({ id }) => ref === `event:${id}`);
    return event ? [...event.at.map((id) => `place:${id}`), ...event.about.filter((each) => !each.startsWith('event:'))] : [ref];
  });
  return [...new Set(named)];
}

export function linesOf(atlas: Atlas, subject: SubjectId): DrawnFeature[] {
  return featuresOf(atlas, subject).filter(({ properties }) => properties.what === 'line');
}

function routesOf(properties: DrawnFeature['properties']): string[] {
  return String(properties.routes).split('|').filter(Boolean);
}

/** Where one subject alone of those that share a track is shown, its stroke lies in the middle of the track, not in its lane. */
function ofOwnRoutes(lines: Shown['lines'], refs: readonly Ref[], whole: readonly SubjectId[]): Shown['lines'] {
  if (whole.length > 0 || refs.some(({ kind }) => kind === 'line')) return lines;
  const users = new Map<string, Set<SubjectId>>();
  for (const { subject, feature } of lines) {
    const { id } = feature.properties;
    users.set(id, (users.get(id) ?? new Set<SubjectId>()).add(subject));
  }
  return lines.map(({ subject, feature }) => {
    const { properties } = feature;
    if (users.get(properties.id)!.size > 1) return { subject, feature };
    return { subject, feature: { ...feature, properties: { ...properties, lane: 0 } } };
  });
}

function voicesOf(
  { lines, areas, sets, places }: Pick<Shown, 'lines' | 'areas' | 'sets' | 'places'>,
  whole: readonly SubjectId[]
): SubjectId[] {
  const voices = new Set<SubjectId>([
    ...whole,
    ...lines.map(({ subject }) => subject),
    ...[...areas, ...sets].map(({ subject }) => subject),
    ...places.flatMap(({ subjects }) => subjects.slice(0, 1))
  ]);
  return SUBJECTS.filter((subject) => voices.has(subject));
}
