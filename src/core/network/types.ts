import type { Names, Prose } from '../atlas/atlas';
import type { Status } from '../atlas/vocabulary';
import type { LonLat } from '../geodesy/longitude';
import type { Defaults, OwnDefaults, Tariffs } from './assumed';
import type { NetworkFailure } from './failures';
import type { Matrix, MatrixManner } from './matrix-type';
import type { Passage } from './passage';
import type { IceWarning, PassageWarning, RouteWarning } from './route-warning';
import type { Scenario } from './scenario-type';
import type { Shoal } from './shoal';

export type { Defaults, OwnDefaults, Sourced, Tariffs } from './assumed';
export {
  type Blocker,
  type BlockReason,
  type NetworkFailure,
  type NetworkFailureCode,
  type NetworkFailureDetails
} from './failures';
export { PASSAGE_REGIONS, type PassageRegion } from './passage-regions';
export type { Matrix, MatrixManner, MatrixWarning } from './matrix-type';
export {
  PASSAGE_KINDS,
  RESTRICTIONS,
  type Passage,
  type PassageKind,
  type DraughtBy,
  type PassageLimits,
  type Restriction
} from './passage';
export type { IceWarning, IdleOption, PassageWarning, PolarWaters, RouteWarning } from './route-warning';
export { ICE_CLASSES, ORDINARY, type IceClass, type Scenario, type Ship } from './scenario-type';
export type { Shoal } from './shoal';

/** What moves the cargo on a leg. `access` joins a point to the network; `transfer` is the work of a port or dry port. */
export const LEG_MODES = ['sea', 'river', 'rail', 'road', 'transfer', 'access'] as const;
export type LegMode = (typeof LEG_MODES)[number];

export const ROUTE_MODES = ['sea', 'rail', 'road', 'any'] as const;
/** `sea` includes rivers and canals; `any` may change between all modes. */
export type RouteMode = (typeof ROUTE_MODES)[number];

export const MINIMISED = ['distance', 'time', 'co2', 'cost'] as const;
export type Minimised = (typeof MINIMISED)[number];

export interface RoutePoint {
  at: LonLat;
  /** How the user calls it. */
  name?: string;
  /** The place of the atlas it is. */
  place?: string;
}

/** Something to go by, in order: a point, or a passage. */
export type Via = RoutePoint | { passage: string };

export interface RouteOptions extends Partial<Scenario> {
  via?: readonly Via[];
  /** `sea` by default. */
  by?: RouteMode;
  /** `distance` by default. */
  minimise?: Minimised;
  defaults?: Defaults;
  tariffs?: Tariffs;
}

/** Options as a network is asked with them: assumptions may be given in part. */
export interface AskedOptions extends Omit<RouteOptions, 'defaults'> {
  defaults?: OwnDefaults;
}

/** What to know before citing a leg. */
export const DOUBTS = [
  'schematic',
  'seasonal',
  'planned',
  'under-construction',
  'restricted',
  'far-snap',
  'published-length',
  'partly-published',
  'shared-length'
] as const;
export type Doubt = (typeof DOUBTS)[number];

export interface RouteLeg {
  mode: LegMode;
  from: RoutePoint;
  to: RoutePoint;
  lengthMetres: number;
  hours: number;
  co2Kilograms: number;
  /** Only when tariffs are given. */
  cost?: number;
  status: Status;
  /** Where the course and length come from. */
  source: string;
  /** The line of the atlas it runs on. */
  line?: string;
  passages: readonly string[];
  /** ISO 3166-1 alpha-2 of the country a land leg runs through, where known. */
  country?: string;
  doubts: readonly Doubt[];
  /** How much of its length is as published, for a leg over land; absent where none of it is. */
  publishedMetres?: number;
  /** What is done on a leg of work, by the assumption that its hours are: of one kind once for each time. */
  work?: readonly (keyof Defaults['handlingHours'])[];
  /** Dense enough that straight strokes between its points follow the geodesics; longitudes may run beyond ±180. */
  geometry: readonly LonLat[];
}

/** How a point was joined to the network. */
export interface Snap {
  metres: number;
  /** Where the network was reached. */
  at: LonLat;
  /** True beyond 25 km. */
  far: boolean;
}

export interface Route {
  lengthMetres: number;
  hours: number;
  co2Kilograms: number;
  cost?: number;
  legs: readonly RouteLeg[];
  /** Crossed, in order. */
  passages: readonly string[];
  /** Countries whose border is crossed, as pairs in order, where known. */
  borders: readonly (readonly [from: string, to: string])[];
  snaps: { origin: Snap; destination: Snap };
  edition: string;
  warnings: readonly RouteWarning[];
  /** All legs joined, as in {@link RouteLeg.geometry}. */
  geometry: readonly LonLat[];
}

export type Answer<Value> = { ok: true; value: Value } | { ok: false; failure: NetworkFailure };

/** One of the really different ways between two points. */
export interface Alternative {
  /** Named by what sets it apart: passages or corridor, `best` for the first. */
  id: string;
  /**
   * The named corridor it was led along, if any, and the passages or lines that set it apart from the best; `without`, where
   * none of these does, is the passage it keeps clear of.
   */
  by: { corridor?: Prose; passages: readonly string[]; lines: readonly string[]; without?: string };
  route: Route;
  /** Share of the length by mode, summing to 1. */
  shares: Readonly<Partial<Record<LegMode, number>>>;
  /** Beyond the best, in what was minimised and in the rest. */
  addedMetres: number;
  addedHours: number;
  addedCo2Kilograms: number;
}

export interface ImpactRow {
  origin: RoutePoint;
  destination: RoutePoint;
  before: Answer<Route>;
  after: Answer<Route>;
  /** Absent when either has no route. */
  addedMetres?: number;
  addedHours?: number;
  addedCo2Kilograms?: number;
}

export interface ReachBand {
  /** Within these hours (or metres). */
  limit: number;
  /** GeoJSON MultiPolygon coordinates after RFC 7946, cut at the antimeridian. */
  polygons: LonLat[][][];
  /** Rivers, canals and channels too narrow for the areas, as far as one gets: a MultiLineString's coordinates, cut likewise. */
  waterways: LonLat[][];
  /** Restricted and seasonal passages that ships get through within the limit, in the order they get to them. */
  passages: readonly PassageWarning[];
  /** What is not considered of the ice in the waters that ships get to. */
  ice: readonly IceWarning[];
}

/** The routing network of one edition, ready to be asked. Every method is synchronous and pure. */
export interface Network {
  edition: string;
  passages: readonly Passage[];
  shoals: readonly Shoal[];
  defaults: Defaults;
  /** Lines that are not yet built and may be switched on. */
  plannedLines: readonly { id: string; names: Names; status: Status }[];
  route(origin: RoutePoint, destination: RoutePoint, options?: AskedOptions): Answer<Route>;
  alternatives(origin: RoutePoint, destination: RoutePoint, options?: AskedOptions): Answer<Alternative[]>;
  impact(pairs: readonly (readonly [RoutePoint, RoutePoint])[], before: AskedOptions, after: AskedOptions): ImpactRow[];
  reach(
    origin: RoutePoint,
    limits: { unit: 'hours' | 'metres'; values: readonly number[] },
    options?: AskedOptions
  ): Answer<ReachBand[]>;
  matrix(
    origins: readonly RoutePoint[],
    destinations: readonly RoutePoint[],
    options?: AskedOptions,
    manner?: MatrixManner
  ): Answer<Matrix>;
}
