import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amend, commit, redo, startHistory, undo, type History } from '../history';
import { anyMeasurement, anyPoint } from './measurement.fixture';
import { MEASURE_COLOURS, type LineMeasurement } from './measurement';
import { activate, addMeasurement, deleteMeasurement, hide, recolour, rename } from './operations/measurements';
import { addPoint, deletePoint, insertPoint, movePoint, pointsOf, reorderPoint, reverse } from './operations/points';
import { setBufferRadius, setLineType, setNearest, setRadii, setSector } from './operations/settings';
import { EMPTY_WORKBENCH, measurementOf, type Workbench } from './workbench';

type Change = (workbench: Workbench) => Workbench;

/** Any act of a person on the measurement at some place of the list. */
const anyChange: fc.Arbitrary<Change> = fc
  .record({ place: fc.nat(4), index: fc.integer({ min: -1, max: 6 }), point: anyPoint, measurement: anyMeasurement })
  .chain(({ place, index, point, measurement }) => {
    const on = (change: (workbench: Workbench, id: string) => Workbench): Change => {
      return (workbench) => change(workbench, workbench.measurements[place]?.id ?? 'nothing');
    };
    return fc.constantFrom<Change>(
      (workbench) => addMeasurement(workbench, measurement),
      on(deleteMeasurement),
      on(activate),
      on((workbench, id) => addPoint(workbench, id, point)),
      on((workbench, id) => insertPoint(workbench, id, index, point)),
      on((workbench, id) => movePoint(workbench, id, index, point)),
      on((workbench, id) => deletePoint(workbench, id, index)),
      on((workbench, id) => reorderPoint(workbench, id, index, 1)),
      on(reverse),
      on((workbench, id) => setLineType(workbench, id, 'rhumb')),
      on((workbench, id) => setRadii(workbench, id, [{ value: 5, unit: 'kilometre' }])),
      on((workbench, id) => setSector(workbench, id, undefined)),
      on((workbench, id) => setBufferRadius(workbench, id, { value: 5, unit: 'nauticalMile' })),
      on((workbench, id) => setNearest(workbench, id, 'port', 3)),
      on((workbench, id) => rename(workbench, id, ' a\nname ')),
      on((workbench, id) => recolour(workbench, id, MEASURE_COLOURS[2])),
      on((workbench, id) => hide(workbench, id, true))
    );
  });

describe('the history', () => {
  it('undoes any sequence of acts to where it began, and redoes it to where it ended', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 30 }), (changes) => {
        const stages: Workbench[] = [EMPTY_WORKBENCH];
        let history = startHistory(EMPTY_WORKBENCH);
        for (const change of changes) {
          const next = change(history.present);
          if (next !== history.present) stages.push(next);
          history = commit(history, next);
        }
        for (const stage of [...stages].reverse()) {
          expect(history.present).toBe(stage);
          history = undo(history);
        }
        for (const stage of stages) {
          expect(history.present).toBe(stage);
          history = redo(history);
        }
      })
    );
  });

  it('forgets what was undone when another act follows, and has no end', () => {
    const named = (history: History<Workbench>, name: string): History<Workbench> =>
      commit(history, rename(history.present, 'a', name));
    let history = startHistory<Workbench>({ measurements: [line(2)], active: 'a' });
    for (let step = 0; step < 20_000; step += 1) history = named(history, `step ${step}`);
    history = named(undo(undo(history)), 'another');
    expect(redo(history)).toBe(history);
    expect(undo(history).present.measurements[0]!.name).toBe('step 19997');
    while (undo(history) !== history) history = undo(history);
    expect(history.present.measurements).toEqual([line(2)]);
  });

  it('counts a drag as one step', () => {
    const before = startHistory({ measurements: [line(2)], active: 'a' });
    const drag = (longitude: number): Change => {
      return (workbench) => movePoint(workbench, 'a', 0, { at: [longitude, 0], accuracyMetres: 1 });
    };
    let history = commit(before, drag(5)(before.present));
    for (const longitude of [6, 7, 8]) history = amend(history, drag(longitude)(history.present));
    expect(pointsOf(history.present.measurements[0]!)[0]!.at).toEqual([8, 0]);
    expect(undo(history).present).toBe(before.present);
  });
});

describe('acts on a workbench', () => {
  it('never work on a measurement that is not there, nor keep two of one id', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 30 }), (changes) => {
        const { measurements, active } = changes.reduce((workbench, change) => change(workbench), EMPTY_WORKBENCH);
        expect(new Set(measurements.map(({ id }) => id)).size).toBe(measurements.length);
        if (active !== null) expect(measurements.some(({ id }) => id === active)).toBe(true);
      })
    );
  });

  it('change the points of a line as an array is changed', () => {
    const start: Workbench = { measurements: [line(4)], active: 'a' };
    const longitudes = (workbench: Workbench): number[] => pointsOf(measurementOf(workbench, 'a')!).map(({ at }) => at[0]);
    const point = { at: [9, 0] as const, accuracyMetres: 1 };
    expect(longitudes(addPoint(start, 'a', point))).toEqual([0, 1, 2, 3, 9]);
    expect(longitudes(insertPoint(start, 'a', 1, point))).toEqual([0, 1, 9, 2, 3]);
    expect(longitudes(insertPoint(start, 'a', -1, point))).toEqual([9, 0, 1, 2, 3]);
    expect(longitudes(movePoint(start, 'a', 2, point))).toEqual([0, 1, 9, 3]);
    expect(longitudes(deletePoint(start, 'a', 0))).toEqual([1, 2, 3]);
    expect(longitudes(reorderPoint(start, 'a', 0, 2))).toEqual([1, 2, 0, 3]);
    expect(longitudes(reorderPoint(start, 'a', 3, 0))).toEqual([3, 0, 1, 2]);
    expect(longitudes(reverse(start, 'a'))).toEqual([3, 2, 1, 0]);
  });

  it('leave a workbench as it is when there is nothing to do', () => {
    const start: Workbench = { measurements: [line(2)], active: 'a' };
    const point = { at: [9, 0] as const, accuracyMetres: 1 };
    for (const same of [
      insertPoint(start, 'a', 2, point),
      deletePoint(start, 'a', 5),
      reorderPoint(start, 'a', 1, 1),
      addPoint(start, 'b', point),
      setLineType(start, 'a', 'geodesic'),
      setRadii(start, 'a', []),
      rename(start, 'a', '  '),
      activate(start, 'b')
    ]) {
      expect(same).toBe(start);
    }
  });
});

function line(count: number): LineMeasurement {
  const points = Array.from({ length: count }, (_, index) => ({ at: [index, 0] as const, accuracyMetres: 1 }));
  return { id: 'a', name: '', colour: 'ink', hidden: false, shape: 'line', lineType: 'geodesic', points };
}

describe('a sector', () => {
  it('is left as it is where it would lie between an azimuth and itself: neither address nor file could hold it', () => {
    const rings = fc.sample(
      anyMeasurement.filter(({ shape }) => shape === 'rings'),
      1
    )[0]!;
    const bench = addMeasurement(EMPTY_WORKBENCH, rings);
    const id = bench.active!;
    const turned = setSector(bench, id, { fromAzimuth: 315, toAzimuth: 45 });
    expect(measurementOf(turned, id)).toMatchObject({ sector: { fromAzimuth: 315, toAzimuth: 45 } });
    expect(setSector(turned, id, { fromAzimuth: 45, toAzimuth: 45.0000000001 })).toBe(turned);
  });
});
