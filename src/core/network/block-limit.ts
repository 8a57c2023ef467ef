import { draughtLimit } from './draught-limit';
import type { BlockReason } from './failures';
import type { PassageLimits } from './passage';
import type { Ship } from './scenario-type';

/** The most that a passage admits of the size the ship is too large in, in metres; nothing where size is not the reason. */
export function limitMetresOf(reason: BlockReason, limits: PassageLimits, ship: Ship = {}): { limitMetres?: number } {
  const most = {
    ...{ draught: draughtLimit(limits, ship), beam: limits.beamMetres, length: limits.lengthMetres },
    ...{ 'air-draught': limits.airDraughtMetres, avoided: undefined, season: undefined, restricted: undefined }
  }[reason];
  return most === undefined ? {} : { limitMetres: most };
}
