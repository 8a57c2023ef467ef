import { formatMeasure } from '#core/measure/format-measure';
import type { Measurement } from '#core/measure/measurement';
import { addMeasurement, hide } from '#core/measure/operations/measurements';
import type { Workbench } from '#core/measure/workbench';

/** What a measurement says, whatever it is called by within and whether it is shown: equal texts are equal measurements. */
export function saying(measurement: Measurement): string {
  return formatMeasure([{ ...measurement, hidden: false }]);
}

/**
 * Adds what an address or a file brings to what is there. What is there already is shown, not doubled; the measurement
 * in hand is then the last that was brought.
 */
export function joinShown(workbench: Workbench, brought: readonly Measurement[]): Workbench {
  const known = new Map(workbench.measurements.map((each) => [saying(each), each.id]));
  return brought.reduce((joined, each) => {
    const text = saying(each);
    const id = known.get(text);
    if (id !== undefined) return { ...hide(joined, id, false), active: id };
    const added = addMeasurement(joined, each);
    known.set(text, added.active!);
    return added;
  }, workbench);
}

/**
 * Puts what was kept at the last visit behind what is there. Where an address had measurements of its own the kept ones
 * come hidden: it was sent to show those.
 */
export function joinKept(workbench: Workbench, kept: readonly Measurement[], areHidden: boolean): Workbench {
  const present = new Set(workbench.measurements.map(saying));
  const others = kept.filter((each) => !present.has(saying(each)));
  const joined = others.reduce((bench, each) => addMeasurement(bench, areHidden ? { ...each, hidden: true } : each), workbench);
  return { ...joined, active: workbench.active };
}

/** Those that are hidden now and were kept as shown. */
export function veiledIn(workbench: Workbench, kept: readonly Measurement[]): readonly Measurement[] {
  const shown = new Set(kept.filter(({ hidden }) => !hidden).map(saying));
  return workbench.measurements.filter((each) => each.hidden && shown.has(saying(each)));
}

/** Whether two lists show the same on the map. */
export function showSame(one: readonly Measurement[], other: readonly Measurement[]): boolean {
  return formatMeasure(one) === formatMeasure(other);
}
