import type { Prose } from '../atlas/atlas';

/** A figure with the publication it comes from. */
export interface Sourced {
  value: number;
  /** What the figure is in that publication; a person's own needs none. */
  about?: Prose;
  /** The title of the publication, in its own language. */
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
