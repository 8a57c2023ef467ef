import { describe, expect, it } from 'vitest';
import type { Measurement } from '#core/measure/measurement';
import { EMPTY_WORKBENCH } from '#core/measure/workbench';
import { joinKept, joinShown, showSame, veiledIn } from './join';

const rings = (id: string, longitude: number, hidden = false): Measurement => ({
  id,
  name: '',
  colour: 'ink',
  hidden,
  shape: 'rings',
  centre: { at: [longitude, 71], accuracyMetres: 100 },
  radii: [{ value: 4000, unit: 'kilometre' }]
});

describe('what comes together on arrival', () => {
  it('takes what the address says and shows the last of it', () => {
    const joined = joinShown(EMPTY_WORKBENCH, [rings('m1', 70), rings('m2', 72)]);
    expect(joined.measurements).toHaveLength(2);
    expect(joined.active).toBe('m2');
  });

  it('does not double what is there, and shows it when it was hidden', () => {
    const there = joinShown(EMPTY_WORKBENCH, [rings('a', 70, true)]);
    const joined = joinShown(there, [rings('m1', 70)]);
    expect(joined.measurements).toEqual([rings('a', 70)]);
  });

  it('knows what it hid from what the person hid', () => {
    const kept = [rings('a', 72), rings('b', 74, true)];
    const joined = joinKept(joinShown(EMPTY_WORKBENCH, [rings('m1', 70)]), kept, true);
    expect(joined.measurements.map(({ hidden }) => hidden)).toEqual([false, true, true]);
    expect(veiledIn(joined, kept)).toEqual([joined.measurements[1]]);
  });

  it('puts what was kept behind, hidden where an address came to show something else', () => {
    const addressed = joinShown(EMPTY_WORKBENCH, [rings('m1', 70)]);
    const joined = joinKept(addressed, [rings('m1', 72), rings('m2', 70)], true);
    expect(joined.measurements.map(({ id, hidden }) => [id, hidden])).toEqual([
      ['m1', false],
      ['m2', true]
    ]);
    expect(joined.active).toBe('m1');
    expect(joinKept(EMPTY_WORKBENCH, [rings('m1', 72)], false).measurements).toEqual([rings('m1', 72)]);
  });

  it('compares what is shown only', () => {
    expect(showSame([rings('a', 70), rings('b', 1, true)], [rings('c', 70)])).toBe(true);
    expect(showSame([rings('a', 70)], [rings('a', 71)])).toBe(false);
  });
});
