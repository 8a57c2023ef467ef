import type { Measurement } from './measurement';

/** All measurements a person has, in the order of the list, and the one that is worked on. A value: every change makes a new one. */
export interface Workbench {
  measurements: readonly Measurement[];
  /** The id of the one that is worked on; never one that is not there. */
  active: string | null;
}

export const EMPTY_WORKBENCH: Workbench = { measurements: [], active: null };

/** The measurement of an id. */
export function measurementOf({ measurements }: Workbench, id: string | null): Measurement | undefined {
  return measurements.find((measurement) => measurement.id === id);
}

/**
 * Puts what `change` makes of a measurement in its place. What did not change stays the same object, so that a change
 * that changes nothing is no step of the history.
 */
export function changeMeasurement(
  workbench: Workbench,
  id: string,
  change: (measurement: Measurement) => Measurement
): Workbench {
  const before = measurementOf(workbench, id);
  if (!before) return workbench;
  const after = change(before);
  if (after === before) return workbench;
  return { ...workbench, measurements: workbench.measurements.map((each) => (each === before ? after : each)) };
}
