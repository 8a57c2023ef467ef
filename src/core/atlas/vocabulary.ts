/** The closed word lists of the atlas: each list gives the values to the schema and the type to the code. */

export const SUBJECTS = [
  'chabahar',
  'indian-ocean',
  'north-south',
  'belt-and-road',
  'yamal',
  'northern-sea-route',
  'gas-and-trade',
  'diplomacy'
] as const;
export type SubjectId = (typeof SUBJECTS)[number];

/** Every subject a feature may be coloured by. Gas and trade holds two voices: pipelines, and the rails of the Far East. */
export const MODES = ['sea', 'rail', 'road', 'river', 'gas-pipeline', 'oil-pipeline'] as const;
export type Mode = (typeof MODES)[number];

export const STATUSES = ['operating', 'under-construction', 'planned', 'envisaged', 'claimed'] as const;
export type Status = (typeof STATUSES)[number];

/**
 * How well a line's drawn course follows the real one. *Surveyed*: from a survey. *Generalised*: within a stated
 * tolerance. *Schematic*: only the end points and the order of places are meant.
 */
export const ACCURACIES = ['surveyed', 'generalised', 'schematic'] as const;
export type Accuracy = (typeof ACCURACIES)[number];

export const PLACE_KINDS = [
  'port',
  'city',
  'crossing',
  'station',
  'field',
  'terminal',
  'pipeline-point',
  'base',
  'zone',
  'strait',
  'canal',
  'cape',
  'island'
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export const AREA_KINDS = [
  'ocean',
  'gulf',
  'bay',
  'drill',
  'peninsula',
  'field',
  'legal-waters',
  'circle',
  'zone',
  'region'
] as const;
export type AreaKind = (typeof AREA_KINDS)[number];

export const MEMBERSHIPS = ['member', 'observer', 'partner', 'participant'] as const;
export type Membership = (typeof MEMBERSHIPS)[number];

export const LANGUAGES = ['ar', 'en', 'fa', 'ru', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];
