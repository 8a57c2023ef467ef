import type { MeasureColour, Measurement } from '../measurement';
import { tidyMeasurement, tidyName } from '../tidy';
import { changeMeasurement, measurementOf, type Workbench } from '../workbench';

/** Adds a measurement at the end and works on it. An id that is taken, or none, is replaced by a free one. */
export function addMeasurement(workbench: Workbench, measurement: Measurement): Workbench {
  const free = measurement.id !== '' && !measurementOf(workbench, measurement.id);
  const added = { ...tidyMeasurement(measurement), id: free ? measurement.id : freeId(workbench) };
  return { measurements: [...workbench.measurements, added], active: added.id };
}

/** Takes a measurement away; if it was worked on, the one after it is, or else the one before. */
export function deleteMeasurement(workbench: Workbench, id: string): Workbench {
  const index = workbench.measurements.findIndex((each) => each.id === id);
  if (index === -1) return workbench;
  const measurements = workbench.measurements.filter((each) => each.id !== id);
  const next = measurements[index] ?? measurements[index - 1];
  return { measurements, active: workbench.active === id ? (next?.id ?? null) : workbench.active };
}

/** Chooses the measurement to work on, or none. */
export function activate(workbench: Workbench, id: string | null): Workbench {
  if (id === workbench.active || (id !== null && !measurementOf(workbench, id))) return workbench;
  return { ...workbench, active: id };
}

export function rename(workbench: Workbench, id: string, name: string): Workbench {
  const tidy = tidyName(name);
  return changeMeasurement(workbench, id, (each) => (each.name === tidy ? each : { ...each, name: tidy }));
}

export function recolour(workbench: Workbench, id: string, colour: MeasureColour): Workbench {
  return changeMeasurement(workbench, id, (each) => (each.colour === colour ? each : { ...each, colour }));
}

/** Hides a measurement from the map and the address, or shows it again. */
export function hide(workbench: Workbench, id: string, hidden: boolean): Workbench {
  return changeMeasurement(workbench, id, (each) => (each.hidden === hidden ? each : { ...each, hidden }));
}

function freeId({ measurements }: Workbench): string {
  const taken = new Set(measurements.map((each) => each.id));
  let number = measurements.length + 1;
  while (taken.has(`m${number}`)) number += 1;
  return `m${number}`;
}
