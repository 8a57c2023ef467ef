import { weighLoading } from '../land/work';
import type { NetworkParts } from '../parts';
import type { PassageSet } from '../passage-set';
import type { Stop } from '../stops';
import type { Wish } from '../wish';
import type { Overland } from './land-values';
import { seaValues, type Pace, type SeaStart, type SeaValues } from './sea-values';

/** What the sea was found to be like from where one sets out. */
export interface SeaReached extends SeaValues {
  starts: readonly SeaStart[];
  /** Shut for who has another way. */
  shut: PassageSet;
  pace: Pace;
}

/** What a metre at sea weighs in what is minimised: hours or metres. */
export function seaWeight({ goal }: Wish): number {
  return goal.charges.weigh(goal.minimise, 'sea', 1);
}

/** The passages shut for who has another way. */
export function usuallyShut({ shut }: Wish): PassageSet {
  return shut.steps[0]![0]!;
}

/** What it takes to get to the nodes of the sea from where the origin and the ports reached overland meet it. */
export function reachNodes(parts: NetworkParts, wish: Wish, stop: Stop, overland: Overland | undefined): SeaReached {
  const unit = seaWeight(wish);
  const starts: SeaStart[] = [
    ...(stop.sea ? [{ join: stop.sea, metres: weighLoading(wish.goal, stop.driveMetres).weight / unit }] : []),
    ...(overland?.ports ?? []).map(({ join, weight }) => ({ join, metres: weight / unit }))
  ];
  const pace = paceOf(parts, wish);
  return { starts, ...seaValues(parts, wish.shut, starts, pace), shut: usuallyShut(wish), pace };
}

function paceOf({ passages }: NetworkParts, wish: Wish): Pace {
  const { charges, minimise } = wish.goal;
  if (minimise !== 'time') return { waits: new Map(), riverFactor: 1 };
  const unit = seaWeight(wish);
  const waits = passages.map((passage, index) => [index, charges.delayHours(passage) / unit] as const);
  return { waits: new Map(waits.filter(([, metres]) => metres > 0)), riverFactor: charges.weigh(minimise, 'river', 1) / unit };
}
