/** Ice classes in order of strength, after the Russian Maritime Register (Arc4–Arc9); `none` is an ordinary ship. */
export const ICE_CLASSES = ['none', 'ice1', 'ice2', 'ice3', 'arc4', 'arc5', 'arc6', 'arc7', 'arc8', 'arc9'] as const;
export type IceClass = (typeof ICE_CLASSES)[number];

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
