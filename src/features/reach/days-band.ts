import { HOURS_PER_DAY } from '#core/units';
import type { ReachBand } from '#core/network/types';

/** A band by the day it ends on. */
export interface DaysBand extends Omit<ReachBand, 'limit'> {
  days: number;
}

/** A band whose limit is in hours. */
export function inDays({ limit, ...drawn }: ReachBand): DaysBand {
  return { days: limit / HOURS_PER_DAY, ...drawn };
}
