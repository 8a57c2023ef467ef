import type { AreaKind, Mode, PlaceKind } from '#core/atlas/vocabulary';
import type { ActorKind } from '#core/reading/vocabulary';
import { m } from '#i18n/index';

/** What heads a list of one kind: the kinds in the plural, complete by their types. */
type Heads<Kind extends string> = Readonly<Record<Kind, () => string>>;

export const PLACES: Heads<PlaceKind> = {
  port: m.list_port,
  city: m.list_city,
  crossing: m.list_crossing,
  station: m.list_station,
  field: m.list_field,
  terminal: m.list_terminal,
  'pipeline-point': m.list_pipeline_point,
  base: m.list_base,
  zone: m.list_sea_area,
  strait: m.list_strait,
  canal: m.list_canal,
  cape: m.list_cape,
  island: m.list_island
};

export const AREAS: Heads<AreaKind> = {
  ocean: m.list_ocean,
  gulf: m.list_gulf,
  bay: m.list_bay,
  drill: m.list_drill,
  peninsula: m.list_peninsula,
  field: m.list_field,
  'legal-waters': m.list_legal_waters,
  circle: m.list_circle,
  zone: m.list_economic_zone,
  region: m.list_region
};

export const LINES: Heads<Mode> = {
  sea: m.list_sea,
  rail: m.list_rail,
  road: m.list_road,
  river: m.list_river,
  'gas-pipeline': m.list_gas_pipeline,
  'oil-pipeline': m.list_oil_pipeline
};

export const ACTORS: Heads<ActorKind> = {
  state: m.list_state,
  organisation: m.list_organisation,
  company: m.list_company,
  person: m.list_person,
  outlet: m.list_outlet,
  study: m.list_study,
  document: m.list_document
};
