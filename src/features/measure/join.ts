import { formatMeasure } from '#core/measure/format-measure';
import type { Measurement } from '#core/measure/measurement';
import { addMeasurement, hide } from '#core/measure/operations/measurements';
import type { Workbench } from '#core/measure/workbench';

/** What a measurement says, whatever it is called by within and whether it is shown: equal texts are equal measurements. */
function saying(measurement: Measurement): string {
  return formatMeasure([{ ...measurement, hidden: false }]);
}

/**
 * Adds what an address or a file brings to what is there. What is there already is shown, not doubled; the measurement
 * in hand is then the last that was brought.
 */
export function joinShown(workbench: Workbench, brought: readonly Measurement[]): Workbench {
  return brought.reduce((joined, each) => {
    const known = joined.measurements.find((one) => saying(one) === saying(each));
    if (!known) return addMeasurement(joined, each);
    return { ...hide(joined, known.id, false), active: known.id };
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

/** Whether two lists show the same on the map. */
export function showSame(one: readonly Measurement[], other: readonly Measurement[]): boolean {
  return formatMeasure(one) === formatMeasure(other);
}
