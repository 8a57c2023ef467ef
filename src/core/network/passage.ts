import type { Names, Prose } from '../atlas/atlas';
import type { LonLat } from '../geodesy/longitude';
import type { PassageRegion } from './passage-regions';
import type { IceClass } from './scenario-type';
import type { TypicalEnd, TypicalTerms } from './typical-end';

/** Why a passage is not for everybody: through traffic takes it only when it is opened, or when there is no other way. */
export const RESTRICTIONS = ['arctic', 'inland', 'shallow'] as const;
export type Restriction = (typeof RESTRICTIONS)[number];

/** The draught of larger ships, by one of their sizes: pairs of it and the draught admitted, in metres, the sizes rising. */
export interface DraughtBy {
  size: 'beamMetres' | 'lengthMetres';
  most: readonly (readonly [sizeMetres: number, draughtMetres: number])[];
}

export interface PassageLimits {
  /** Of a ship of any size. */
  draughtMetres?: number;
  /** Ships up to the first size may have the full draught, those beyond it less. */
  draughtBy?: DraughtBy;
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
  /** Other names and spellings it is looked for by. */
  also?: readonly string[];
  /** Where it is marked on the map. */
  at: LonLat;
  /** A polyline from shore to shore: whatever crosses it passes here. Several where islands divide it. */
  gates: readonly (readonly LonLat[])[];
  /** The sea or region it is listed under. */
  region: PassageRegion;
  restricted?: Restriction;
  /** Transits are booked ahead: a ship that a closure elsewhere turns away finds no place here, unless it would go far round. */
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
  /** What they are reckoned for, where it is not any ship in any month with all passages as usual. */
  typicalFor?: TypicalTerms;
  /** The place of the atlas it belongs to. */
  place?: string;
  /** What each of its figures rests on; titles stay in their own language. */
  source: Prose;
}
