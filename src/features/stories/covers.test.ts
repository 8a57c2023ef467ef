import { describe, expect, it } from 'vitest';
import { coveredBy } from './covers';

const map = { left: 0, right: 1280, top: 48, bottom: 800 };

describe('coveredBy', () => {
  it('takes the side the column stands on', () => {
    expect(coveredBy(map, { left: 0, right: 420, top: -900, bottom: 5000 })).toEqual({ left: 420, right: 0, top: 0, bottom: 0 });
    expect(coveredBy(map, { left: 860, right: 1280, top: 48, bottom: 800 })).toEqual({ left: 0, right: 420, top: 0, bottom: 0 });
  });

  it('takes the bottom under a sheet, and leaves the map room to show something', () => {
    const phone = { left: 0, right: 390, top: 48, bottom: 844 };
    expect(coveredBy(phone, { left: 0, right: 390, top: 460, bottom: 844 }).bottom).toBe(384);
    // So low a screen that the sheet has more of it than the map: what is read at the foot of the map stands above it.
    const low = { left: 0, right: 390, top: 48, bottom: 440 };
    expect(coveredBy(low, { left: 0, right: 390, top: 186, bottom: 440 }).bottom).toBe(254);
    expect(coveredBy(phone, { left: 0, right: 390, top: 60, bottom: 844 }).bottom).toBe(557);
  });
});
