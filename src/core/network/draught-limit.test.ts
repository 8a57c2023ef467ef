import { describe, expect, it } from 'vitest';
import { draughtLimit } from './draught-limit';
import type { PassageLimits } from './passage';

const KIEL: PassageLimits = {
  draughtMetres: 9.5,
  lengthMetres: 235.5,
  draughtBy: { size: 'lengthMetres', most: [[160, 9.5], [177.56, 8.8], [235.5, 7]] } // prettier-ignore
};

describe('the draught a passage admits', () => {
  it.each([
    [{}, 9.5],
    [{ beamMetres: 32 }, 9.5],
    [{ lengthMetres: 90 }, 9.5],
    [{ lengthMetres: 160 }, 9.5],
    [{ lengthMetres: 168.78 }, 9.15],
    [{ lengthMetres: 177.56 }, 8.8],
    [{ lengthMetres: 235.5 }, 7],
    [{ lengthMetres: 300 }, 7]
  ])('of a ship of %j is %d m', (ship, metres) => {
    expect(draughtLimit(KIEL, ship)).toBeCloseTo(metres, 9);
  });

  it('is as deep as it says where larger ships have no other, and none where none is said', () => {
    expect(draughtLimit({ draughtMetres: 4 }, { lengthMetres: 500 })).toBe(4);
    expect(draughtLimit({ beamMetres: 20 }, { lengthMetres: 500 })).toBeUndefined();
  });
});
