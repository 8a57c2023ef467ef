import type { LonLat } from '../geodesy/longitude';
import type { NamedVertex } from './stretch';
import type { Accuracy, AreaKind, Language, Membership, Mode, PlaceKind, Status, SubjectId } from './vocabulary';

/** Names by language. Arabic and English always stand; places have all five. */
export type Names = { ar: string; en: string } & Partial<Record<Language, string>>;
/** Prose in the two languages of the page. */
export type Prose = { ar: string; en: string };

/** A source file of the atlas: what every record of it shares. */
export interface Dataset {
  id: string;
  title: Prose;
  source: string;
  licence: string;
  /** When it was last reviewed. */
  date: string;
  /** How many records the edition holds of it. */
  count: number;
}

interface PlacePart {
  id: string;
  names: Names;
  at: LonLat;
  accuracyMetres: number;
  source: string;
}

export interface Place {
  id: string;
  kind: PlaceKind;
  names: Names;
  /** Other spellings, for search. */
  also: readonly string[];
  /** ISO 3166-1 alpha-2; absent at sea. */
  country?: string;
  at: LonLat;
  accuracyMetres: number;
  unlocode?: string;
  rank: 1 | 2 | 3 | 4;
  subjects: readonly SubjectId[];
  source: string;
  note?: Prose;
  parts: readonly PlacePart[];
  dataset: string;
}

/** A published length beside the one measured here. */
export interface PublishedLength {
  publishedMetres: number;
  measuredMetres: number;
  source: string;
  /** The stretch it speaks of, by vertex names, when it is not the whole. */
  from?: string;
  to?: string;
  /** The same ends as they are called in both languages. */
  ends?: { from?: Prose; to?: Prose };
  /** False for figures that are no line's length. */
  comparable: boolean;
  note?: Prose;
  /** Why it differs by more than 4 %. */
  deviation?: Prose;
}

/** A physical track. Vertices are joined by geodesics; `lengthMetres` is measured along them on WGS84. */
export interface Line {
  id: string;
  names: Names;
  mode: Mode;
  status: Status;
  asOf: string;
  source: string;
  accuracy: Accuracy;
  toleranceKilometres?: number;
  gaugeMillimetres?: number;
  opened?: string;
  /** Place ids, in the order of the vertices. */
  ends: readonly [string, string];
  note?: Prose;
  published: readonly PublishedLength[];
  vertices: readonly NamedVertex[];
  lengthMetres: number;
  dataset: string;
}

/** A stretch of a line on a route: vertices `first` to `last`, against the line where `first > last`. */
export interface Leg {
  line: string;
  first: number;
  last: number;
  lengthMetres: number;
  /** The leg's standing on this route: its own, or its line's. */
  status: Status;
  /** True where it starts anew instead of going on from the leg before. */
  branch: boolean;
}

/** A named corridor. `lengthMetres` sums all its legs, branches included. */
export interface Route {
  id: string;
  subject: SubjectId;
  names: Names;
  status: Status;
  asOf: string;
  source: string;
  note?: Prose;
  published: readonly PublishedLength[];
  legs: readonly Leg[];
  lengthMetres: number;
  dataset: string;
}

export type Polygon = readonly (readonly LonLat[])[];

export interface Area {
  id: string;
  kind: AreaKind;
  subject: SubjectId;
  names: Names;
  /** The other usage of a disputed name. */
  secondNames?: Names;
  accuracy: Accuracy;
  asOf: string;
  source: string;
  note?: Prose;
  /** Wound and cut at the antimeridian after RFC 7946; empty for a parallel. */
  polygons: readonly Polygon[];
  /** Where its name stands: inside it. */
  labelAt: LonLat;
  /** True where only the water inside is meant: drawn under the land. */
  waterOnly: boolean;
  /** Set for a circle of latitude (the Arctic Circle). */
  parallel?: number;
  dataset: string;
}

export interface SetCountry {
  country: string;
  as: Membership;
  since?: string;
  until?: string;
  note?: Prose;
}

/** Countries that belong to something, with dates. */
export interface CountrySet {
  id: string;
  subject: SubjectId;
  names: Names;
  asOf: string;
  source: string;
  note?: Prose;
  countries: readonly SetCountry[];
  dataset: string;
}

/** Everything an edition holds, as the app, the library and the command line read it. */
export interface Atlas {
  edition: string;
  datasets: readonly Dataset[];
  places: readonly Place[];
  lines: readonly Line[];
  routes: readonly Route[];
  areas: readonly Area[];
  sets: readonly CountrySet[];
}

/** One file of an edition, as its manifest lists it. */
export interface ManifestFile {
  path: string;
  bytes: number;
  /** Hexadecimal SHA-256 of the file. */
  sha256: string;
  source: string;
  licence: string;
  date: string;
}

export interface Manifest {
  edition: string;
  files: readonly ManifestFile[];
}
