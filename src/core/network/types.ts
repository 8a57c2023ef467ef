import type { Names, Prose } from '../atlas/atlas';
import type { Status } from '../atlas/vocabulary';
import type { LonLat } from '../geodesy/longitude';
import type { NetworkFailure } from './failures';
import type { Matrix } from './matrix-type';
import type { PassageRegion } from './passage-regions';
import type { Shoal } from './shoal';
import type { TypicalEnd } from './typical-end';

export {
  type Blocker,
  type BlockReason,
  type NetworkFailure,
  type NetworkFailureCode,
  type NetworkFailureDetails
} from './failures';
export { PASSAGE_REGIONS, type PassageRegion } from './passage-regions';
export type { Matrix, MatrixWarning } from './matrix-type';
export type { Shoal } from './shoal';

/** What moves the cargo on a leg. `access` joins a point to the network; `transfer` is the work of a port or dry port. */
export const LEG_MODES = ['sea', 'river', 'rail', 'road', 'transfer', 'access'] as const;
export type LegMode = (typeof LEG_MODES)[number];

export const ROUTE_MODES = ['sea', 'rail', 'road', 'any'] as const;
/** `sea` includes rivers and canals; `any` may change between all modes. */
export type RouteMode = (typeof ROUTE_MODES)[number];

export const MINIMISED = ['distance', 'time', 'co2', 'cost'] as const;
export type Minimised = (typeof MINIMISED)[number];

/** Ice classes in order of strength, after the Russian Maritime Register (Arc4–Arc9); `none` is an ordinary ship. */
export const ICE_CLASSES = ['none', 'ice1', 'ice2', 'ice3', 'arc4', 'arc5', 'arc6', 'arc7', 'arc8', 'arc9'] as const;
export type IceClass = (typeof ICE_CLASSES)[number];

/** Why a passage is not for everybody: through traffic takes it only when it is opened, or when there is no other way. */
export const RESTRICTIONS = ['arctic', 'inland', 'shallow'] as const;
export type Restriction = (typeof RESTRICTIONS)[number];

export interface PassageLimits {
  draughtMetres?: number;
  beamMetres?: number;
  lengthMetres?: number;
  airDraughtMetres?: number;
  /** Months (1–12) in which an ordinary ship may pass. */
  months?: readonly number[];
  /** The ice class that may pass outside those months too. */
  iceClass?: IceClass;
}

export const PASSAGE_KINDS = ['strait', 'canal', 'cape', 'channel', 'river', 'sea-route'] as const;
export type PassageKind = (typeof PASSAGE_KINDS)[number];

/** A place where the sea's ways narrow: it can be closed or opened, and routes say which they cross. */
export interface Passage {
  id: string;
  kind: PassageKind;
  names: Names;
  /** Where it is marked on the map. */
  at: LonLat;
  /** A polyline from shore to shore: whatever crosses it passes here. Several where islands divide it. */
  gates: readonly (readonly LonLat[])[];
  /** The sea or region it is listed under. */
  region: PassageRegion;
  restricted?: Restriction;
  /** Transits are booked ahead: a ship that a closure elsewhere turns away finds no place here. */
  isBooked?: true;
  limits: PassageLimits;
  /** Hours a ship waits and is slowed here, beyond its length at sea speed. */
  delayHours?: number;
  /** Least navigable width. */
  widthKilometres?: number;
  toll?: Prose;
  /** What it joins and what passes. */
  about: Prose;
  /** Passages by which one goes when it is closed. */
  alternatives: readonly string[];
  /** Voyages whose added distance its page shows. */
  typical: readonly (readonly [from: TypicalEnd, to: TypicalEnd])[];
  /** The month and the ship they are reckoned for, where it is not any ship in any month. */
  typicalFor?: Partial<Pick<Scenario, 'month' | 'ship'>>;
  /** The place of the atlas it belongs to. */
  place?: string;
  source: string;
}

/** A figure with the publication it comes from. */
export interface Sourced {
  value: number;
  source: string;
}

/** Speeds, handling and emissions assumed where nobody says otherwise. One table, every row with its source; may be edited. */
export interface Defaults {
  speedKnots: { sea: Sourced; river: Sourced };
  speedKilometresPerHour: { rail: Sourced; road: Sourced };
  /** Grams of CO2 for a tonne carried a kilometre. */
  co2GramsPerTonneKilometre: { sea: Sourced; river: Sourced; rail: Sourced; road: Sourced };
  /** Hours of work where the mode changes and where the gauge does; `border` at a border by road, `railBorder` by rail. */
  handlingHours: Record<'seaToRail' | 'seaToRoad' | 'railToRoad' | 'gaugeChange' | 'border' | 'railBorder', Sourced>;
  /** What is carried: the default is one loaded twenty-foot container. */
  cargoTonnes: Sourced;
}

/** Figures of one's own in the place of some of those assumed: what is not given stays. */
export type OwnDefaults = { [Table in Exclude<keyof Defaults, 'cargoTonnes'>]?: Partial<Defaults[Table]> } & {
  cargoTonnes?: Sourced;
};

/** What a kilometre and a transfer cost, by every mode: one that costs nothing is 0; without tariffs there is no cost. In a currency the user knows. */
export interface Tariffs {
  perTonneKilometre: { sea: number; river: number; rail: number; road: number };
  perTransfer: number;
  /** By passage id, for the whole cargo. */
  tolls?: Readonly<Record<string, number>>;
}

export interface Ship {
  draughtMetres?: number;
  beamMetres?: number;
  lengthMetres?: number;
  airDraughtMetres?: number;
  iceClass?: IceClass;
  speedKnots?: number;
}

/** The state of the world a route is sought in. */
export interface Scenario {
  /** Passages closed. */
  avoid: readonly string[];
  /**
   * Restricted passages open to everybody: ids, or `arctic`, `inland`, `shallow` for all of a kind, without those that
   * icebreakers alone pass in every month.
   */
  open: readonly string[];
  /** Planned and unfinished lines taken as built: line ids, or `all` among them for every one. */
  planned: readonly string[];
  /** 1–12. */
  month?: number;
  ship: Ship;
}

export const ORDINARY: Scenario = { avoid: [], open: [], planned: [], ship: {} };

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
  'partly-published'
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
  /** How much of its length is as published, for a leg over land; absent where all of it is measured. */
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

export type RouteWarning =
  | { code: 'far-snap'; details: { point: 'origin' | 'destination' | 'via'; metres: number } }
  /** No other way was left: the passage is restricted, and the route takes it nevertheless. */
  | { code: 'restricted-passage'; details: { passage: string; restriction: Restriction; limits: PassageLimits } }
  /** Open to such a ship in these months only. Not said where the month is one of them, but of arctic passages it alone opens. */
  | { code: 'seasonal-passage'; details: { passage: string; months: readonly number[] } }
  | { code: 'planned-line'; details: { line: string; status: Status } }
  | { code: 'schematic-leg'; details: { line: string } }
  /**
   * So much of the route is on rivers, whose simplified courses fall short of published lengths; or so much of it where no
   * passage tells whether there is room for a ship of the size given.
   */
  | { code: 'schematic-river' | 'unchecked-size'; details: { metres: number } }
  /**
   * A stretch over land is more than twice the geodesic between its ends, or a way by any mode that goes by ship more than two
   * and a half times: a line may be missing from the network.
   */
  | { code: 'long-detour' | 'long-way-round'; details: { metres: number; geodesicMetres: number } }
  /** Options that can change nothing about a way of this mode. */
  | { code: 'idle-options'; details: { options: readonly IdleOption[] } };

/** An option of a route that has no effect, with its values as texts: ids, a month, metres, a class. */
export interface IdleOption {
  option: 'avoid' | 'open' | 'planned' | 'month' | keyof Ship;
  values: readonly string[];
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
  /** The named corridor it was led along, if any, and the passages or lines that set it apart from the best. */
  by: { corridor?: Prose; passages: readonly string[]; lines: readonly string[] };
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
  matrix(origins: readonly RoutePoint[], destinations: readonly RoutePoint[], options?: AskedOptions): Answer<Matrix>;
}
