import { LANGUAGES, SUBJECTS, type Language, type SubjectId } from '../atlas/vocabulary';
import type { LonLat } from '../geodesy/longitude';
import type { Measurement } from '../measure/measurement';
import type { NamedScenario } from '../network/named-scenario';
import type { OwnAssumptions } from '../network/assumption-names';
import type { RoutePlan } from '../network/plan';
import type { ReachWish } from '../network/reach-wish';
import { ORDINARY } from '../network/types';

export const PROJECTIONS = ['globe', 'mercator'] as const;
export type Projection = (typeof PROJECTIONS)[number];

/** `auto` follows the reader's system between light and dark. */
export const THEMES = ['auto', 'light', 'dark', 'projector', 'print'] as const;
export type ThemeChoice = (typeof THEMES)[number];

/** What the atlas holds records of. */
const RECORD_KINDS = ['place', 'line', 'route', 'area', 'set'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];
/** What can be chosen: a record of the atlas, or what is only told of. */
export const SELECTABLE = [...RECORD_KINDS, 'subject', 'actor', 'event'] as const;
export type SelectableKind = (typeof SELECTABLE)[number];
export interface Selection {
  kind: SelectableKind;
  id: string;
}

export function isRecordKind(kind: string): kind is RecordKind {
  return RECORD_KINDS.some((each) => each === kind);
}

/** `page` follows the language of the page; `local+xx` shows the local name with one more language under it. */
export const LABEL_CHOICES = ['page', ...LANGUAGES, ...LANGUAGES.map((language) => `local+${language}` as const)] as const;
export type LabelChoice = (typeof LABEL_CHOICES)[number];

/** Where usage differs (Persian Gulf, Arabian Gulf), which name is written. Apart from the language of the labels. */
export const DISPUTED_NAMES = ['both', 'first', 'second'] as const;
export type DisputedNames = (typeof DISPUTED_NAMES)[number];

export const BORDER_VIEWS = ['de-facto', 'un'] as const;
export type BorderView = (typeof BORDER_VIEWS)[number];

/** Where the reader looks from. Zoom as in web maps (512-pixel tiles), bearing and pitch in degrees. */
export interface Camera {
  center: LonLat;
  zoom: number;
  bearing: number;
  pitch: number;
}

/** Everything a shared address says: two people with the same view see the same map. */
export interface View {
  camera: Camera;
  projection: Projection;
  theme: ThemeChoice;
  /** The subjects shown, in the order of {@link SUBJECTS}. */
  subjects: readonly SubjectId[];
  /** Opacity in percent of the subjects that are not fully opaque. */
  opacity: Readonly<Partial<Record<SubjectId, number>>>;
  selection: Selection | null;
  labels: LabelChoice;
  names: DisputedNames;
  borders: BorderView;
  /** The day the map shows, or the month or year whose last day it shows, as `YYYY[-MM[-DD]]`; null is today. */
  time: string | null;
  /** The measurements the address carries: the visible ones, when they fit into it. */
  measure: readonly Measurement[];
  /** The routes that are sought. */
  route: readonly RoutePlan[];
  /** The figures the person assumes instead of the usual ones. */
  assume: OwnAssumptions;
  /** The state of the world routes are sought in. */
  scenario: NamedScenario;
  /** How far one gets from a point, where it is asked for. */
  reach: ReachWish | null;
}

/**
 * Zoom may fall below 0 near the pole, where the globe is as large at −1 as it is at 2 over the equator. No camera of the map
 * stands nearer to a pole than the square world of its tiles ends.
 */
export const LIMITS = {
  latitude: [-85.0511, 85.0511],
  zoom: [-2, 14],
  pitch: [0, 60],
  opacity: [10, 100]
} as const;

/** The first view: the triangle of the article from Suez to the Pacific, with the three subjects that span it. */
export const DEFAULT_VIEW: View = {
  camera: { center: [68, 40], zoom: 2, bearing: 0, pitch: 0 },
  projection: 'globe',
  theme: 'auto',
  subjects: ['chabahar', 'north-south', 'northern-sea-route'],
  opacity: {},
  selection: null,
  labels: 'page',
  names: 'both',
  borders: 'de-facto',
  time: null,
  measure: [],
  route: [],
  assume: {},
  scenario: ORDINARY,
  reach: null
};

/** Puts subjects into the fixed order and drops repetitions, so that equal views have equal addresses. */
export function orderSubjects(subjects: Iterable<SubjectId>): SubjectId[] {
  const wanted = new Set(subjects);
  return SUBJECTS.filter((subject) => wanted.has(subject));
}

/** The language labels are written in, and the one under it if two are wanted. */
export function labelLanguages(choice: LabelChoice, page: Language): { first: Language | 'local'; second?: Language } {
  if (choice === 'page') return { first: page };
  if (choice.startsWith('local+')) return { first: 'local', second: choice.slice('local+'.length) as Language };
  return { first: choice as Language };
}
