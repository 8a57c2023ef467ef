import type { Names } from '../atlas/atlas';
import type { Status } from '../atlas/vocabulary';
import type { PassageLimits, Restriction } from './passage';
import type { Ship } from './scenario-type';

export type RouteWarning =
  /** `isByShip`: of a way by sea, which counts that stretch at a ship's pace and without handling, over land too. */
  | { code: 'far-snap'; details: { point: 'origin' | 'destination' | 'via'; metres: number; isByShip?: true } }
  /**
   * The passage is restricted, and the route takes it nevertheless: as no other way was left, or (`isVia`) as it was itself asked for
   * by name.
   */
  | { code: 'restricted-passage'; details: { passage: string; restriction: Restriction; limits: PassageLimits; isVia?: true } }
  /** Open to such a ship in these months only. Not said where the month is one of them. */
  | { code: 'seasonal-passage'; details: { passage: string; months: readonly number[] } }
  /** It was asked for, and the route leaves it on the side it came from: there is no way through, or it leads farther round. */
  | { code: 'turning-back'; details: { passage: string } }
  /**
   * The way sets out from the Arctic waters or ends in them and goes far round: with these passages of theirs open, which are closed by
   * the season or to all who do not ask for them, it would be so many metres.
   */
  | { code: 'closed-arctic'; details: { point: 'origin' | 'destination' | 'via'; passages: readonly string[]; metres: number } }
  /**
   * Ships are in the waters of the Polar Code there, where ice is considered only at passages with a season or an ice
   * class. Not said where a passage on the way tells of its own.
   */
  | { code: 'polar-waters'; details: { waters: readonly PolarWaters[] } }
  /** In the month asked for ships meet ice in these seas and rivers, which is not considered. */
  | { code: 'winter-ice'; details: { month: number; seas: readonly { id: string; names: Names }[] } }
  /**
   * What is avoided turns the route away, and it keeps out of these passages, whose transits are booked ahead: opened, the route
   * would go by them, be so many metres long and save so many, or, where something else is minimised, fewer than none.
   */
  | { code: 'booked-passage-not-taken'; details: { passages: readonly string[]; metres: number; savedMetres: number } }
  /** Of an alternative: it goes by these passages, whose transits are booked ahead and which the route asked for keeps out of. */
  | { code: 'booked-passage'; details: { passages: readonly string[] } }
  /**
   * What is avoided turns the route to these passages, whose transits are booked ahead, as it would be so many metres long without
   * them, which is too far round; or as no route is left then.
   */
  | { code: 'booked-passage-taken'; details: { passages: readonly string[]; roundMetres?: number } }
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

/** What is to be known of a passage on the way. */
export type PassageWarning = Extract<RouteWarning, { code: 'restricted-passage' | 'seasonal-passage' }>;

/** What is not considered of ice. */
export type IceWarning = Extract<RouteWarning, { code: 'polar-waters' | 'winter-ice' }>;

/** The waters of the Polar Code: north of its line through the Atlantic and along the shores, and south of 60° S. */
export type PolarWaters = 'arctic' | 'antarctic';

/** An option of a route that has no effect, with its values as texts: ids, a month, metres, a class. */
export interface IdleOption {
  option: 'avoid' | 'open' | 'planned' | 'month' | keyof Ship;
  values: readonly string[];
}
