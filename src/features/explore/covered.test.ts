import { describe, expect, it } from 'vitest';
import { coveredPadding } from './covered';

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

describe('covered pixels', () => {
  const wide = box(0, 48, 1440, 900);
  const phone = box(0, 48, 390, 844);

  it('follow the panel to the side it stands on', () => {
    const tools = box(1388, 60, 1428, 340);
    expect(coveredPadding(wide, { panel: box(0, 48, 400, 900), tools })).toEqual({ left: 400, right: 52, top: 0, bottom: 0 });
    expect(coveredPadding(wide, { panel: box(1040, 48, 1440, 900) })).toEqual({ left: 0, right: 400, top: 0, bottom: 0 });
  });

  it('count the bar on top and the sheet below', () => {
    const covers = { top: box(8, 56, 382, 100), sheet: box(0, 748, 390, 844) };
    expect(coveredPadding(phone, covers)).toEqual({ left: 0, right: 0, top: 52, bottom: 96 });
  });

  it('leave the map two fifths of its height under a full sheet', () => {
    expect(coveredPadding(phone, { sheet: box(0, 48, 390, 844) }).bottom).toBe(478);
  });

  it('count the tools that ride on a sheet raised to half the page', () => {
    expect(coveredPadding(phone, { sheet: box(0, 373, 390, 844) }).bottom).toBe(471);
  });

  it('ignore what is hidden', () => {
    expect(coveredPadding(wide, { panel: box(0, 0, 0, 0), top: box(0, 0, 0, 0) })).toEqual({
      left: 0,
      right: 0,
      top: 0,
      bottom: 0
    });
  });
});
