import { countryNameIn } from '#core/atlas/country-names';
import type { Accuracy, AreaKind, Membership, Mode, PlaceKind, Status, SubjectId } from '#core/atlas/vocabulary';
import type { MeasureColour } from '#core/measure/measurement';
import type { Problem } from '#core/problem';
import type { Ignored } from '#core/view/parse-address';
import { language, m, type Locale } from './index';

/**
 * The words of the page's language for every closed list of the atlas. Each table is complete by its type: a new value
 * of the vocabulary does not compile until it is named here.
 */
type Words<Value extends string> = Readonly<Record<Value, (inputs?: object, options?: { locale?: Locale }) => string>>;

const SUBJECT_NAMES: Words<SubjectId> = {
  chabahar: m.subject_chabahar,
  'indian-ocean': m.subject_indian_ocean,
  'north-south': m.subject_north_south,
  'belt-and-road': m.subject_belt_and_road,
  yamal: m.subject_yamal,
  'northern-sea-route': m.subject_northern_sea_route,
  'gas-and-trade': m.subject_gas_and_trade,
  diplomacy: m.subject_diplomacy
};

const SUBJECT_DESCRIPTIONS: Words<SubjectId> = {
  chabahar: m.subject_about_chabahar,
  'indian-ocean': m.subject_about_indian_ocean,
  'north-south': m.subject_about_north_south,
  'belt-and-road': m.subject_about_belt_and_road,
  yamal: m.subject_about_yamal,
  'northern-sea-route': m.subject_about_northern_sea_route,
  'gas-and-trade': m.subject_about_gas_and_trade,
  diplomacy: m.subject_about_diplomacy
};

const MODE_NAMES: Words<Mode> = {
  sea: m.mode_sea,
  rail: m.mode_rail,
  road: m.mode_road,
  river: m.mode_river,
  'gas-pipeline': m.mode_gas_pipeline,
  'oil-pipeline': m.mode_oil_pipeline
};

const STATUS_NAMES: Words<Status> = {
  operating: m.status_operating,
  'under-construction': m.status_under_construction,
  planned: m.status_planned,
  envisaged: m.status_envisaged,
  claimed: m.status_claimed
};

const RHYTHM_NAMES: Words<Status> = {
  operating: m.rhythm_operating,
  'under-construction': m.rhythm_under_construction,
  planned: m.rhythm_planned,
  envisaged: m.rhythm_envisaged,
  claimed: m.rhythm_claimed
};

const ACCURACY_NAMES: Words<Accuracy> = {
  surveyed: m.accuracy_surveyed,
  generalised: m.accuracy_generalised,
  schematic: m.accuracy_schematic
};

const ACCURACY_MEANINGS: Words<Accuracy> = {
  surveyed: m.accuracy_about_surveyed,
  generalised: m.accuracy_about_generalised,
  schematic: m.accuracy_about_schematic
};

const PLACE_KIND_NAMES: Words<PlaceKind> = {
  port: m.place_port,
  city: m.place_city,
  crossing: m.place_crossing,
  station: m.place_station,
  field: m.place_field,
  terminal: m.place_terminal,
  'pipeline-point': m.place_pipeline_point,
  base: m.place_base,
  zone: m.place_zone,
  strait: m.place_strait,
  canal: m.place_canal,
  cape: m.place_cape,
  island: m.place_island
};

const AREA_KIND_NAMES: Words<AreaKind> = {
  ocean: m.area_ocean,
  gulf: m.area_gulf,
  bay: m.area_bay,
  drill: m.area_drill,
  peninsula: m.area_peninsula,
  field: m.area_field,
  'legal-waters': m.area_legal_waters,
  circle: m.area_circle,
  zone: m.area_zone,
  region: m.area_region
};

const MEMBERSHIP_NAMES: Words<Membership> = {
  member: m.membership_member,
  observer: m.membership_observer,
  partner: m.membership_partner,
  participant: m.membership_participant
};

/** The name of a subject, as on its layer; in another language than the page's where one is given. */
export function subjectName(subject: SubjectId, locale?: Locale): string {
  return SUBJECT_NAMES[subject]({}, locale ? { locale } : {});
}

/** One line on what a subject holds. */
export function subjectDescription(subject: SubjectId): string {
  return SUBJECT_DESCRIPTIONS[subject]();
}

/** What kind of way a line is. */
export function modeName(mode: Mode, locale?: Locale): string {
  return MODE_NAMES[mode]({}, locale ? { locale } : {});
}

/** The standing of a line or route. Say its date and source beside it. */
export function statusName(status: Status, locale?: Locale): string {
  return STATUS_NAMES[status]({}, locale ? { locale } : {});
}

/** What the rhythm of a stroke says: `Long dashes: under construction`. */
export function rhythmName(status: Status): string {
  return RHYTHM_NAMES[status]();
}

/** The accuracy class in a word. */
export function accuracyName(accuracy: Accuracy): string {
  return ACCURACY_NAMES[accuracy]();
}

/** What an accuracy class means; `tolerance` is a length already written with its unit. */
export function accuracyMeaning(accuracy: Accuracy, tolerance?: string): string {
  if (accuracy === 'generalised' && tolerance) return m.accuracy_about_generalised_within({ tolerance });
  return ACCURACY_MEANINGS[accuracy]();
}

/** What kind of place it is. */
export function placeKindName(kind: PlaceKind, locale?: Locale): string {
  return PLACE_KIND_NAMES[kind]({}, locale ? { locale } : {});
}

/** What kind of area it is. */
export function areaKindName(kind: AreaKind, locale?: Locale): string {
  return AREA_KIND_NAMES[kind]({}, locale ? { locale } : {});
}

/** How a country belongs to a set. */
export function membershipName(membership: Membership): string {
  return MEMBERSHIP_NAMES[membership]();
}

/** A country in the page's language, from its ISO 3166-1 alpha-2 code. */
export function countryName(code: string): string {
  return countryNameIn(language(), code);
}

/** What happened and what still works. */
export function problemMessage(problem: Problem): string {
  switch (problem.code) {
    case 'data-unavailable':
      return m.problem_data_unavailable({ file: problem.details.file });
    case 'webgl-missing':
      return m.problem_webgl_missing();
    case 'webgl-lost':
      return m.problem_webgl_lost();
    case 'map-silent':
      return m.problem_map_silent();
    case 'unknown-selection':
      return m.problem_unknown_selection({ id: problem.details.id });
    case 'unknown-story':
      return m.problem_unknown_story({ id: problem.details.id });
    case 'storage-denied':
      return problem.details.reason === 'full' ? m.problem_storage_full() : m.problem_storage_refused();
  }
}

const COLOUR_NAMES: Words<MeasureColour> = {
  ink: m.measure_ink,
  red: m.measure_red,
  amber: m.measure_amber,
  green: m.measure_green,
  blue: m.measure_blue,
  purple: m.measure_purple
};

export function colourName(colour: MeasureColour): string {
  return COLOUR_NAMES[colour]();
}

/** What of an address was left out, and why. */
export function ignoredMessage({ parameter, value, code }: Ignored): string {
  switch (code) {
    case 'unknown-parameter':
      return m.ignored_unknown_parameter({ parameter });
    case 'bad-value':
      return m.ignored_bad_value({ parameter, value });
    case 'moved-into-range':
      return m.ignored_moved_into_range({ parameter, value });
    case 'repeated':
      return m.ignored_repeated({ parameter });
    case 'unknown-place':
      return m.ignored_unknown_place({ parameter, value });
    case 'place-elsewhere':
      return m.ignored_place_elsewhere({ parameter, value });
  }
}
