import type { PlaceKind } from '../../atlas/vocabulary';
import type { LineType, Measurement, Radius, RingsMeasurement } from '../measurement';
import { tidyAzimuth, tidyMeasurement } from '../tidy';
import { changeMeasurement, type Workbench } from '../workbench';

type Shaped<Shape extends Measurement['shape']> = Extract<Measurement, { shape: Shape }>;

/** Joins the points of a line or polygon by another kind of line. */
export function setLineType(workbench: Workbench, id: string, lineType: LineType): Workbench {
  return changeMeasurement(workbench, id, (each) => {
    if (each.shape !== 'line' && each.shape !== 'polygon') return each;
    return each.lineType === lineType ? each : { ...each, lineType };
  });
}

/** Sets the radii of rings. */
export function setRadii(workbench: Workbench, id: string, radii: readonly Radius[]): Workbench {
  return changeShaped(workbench, id, 'rings', (rings) => ({ ...rings, radii }));
}

/** Sets the sector of rings; whole circles without one. Between an azimuth and itself there is none: all stays as it is. */
export function setSector(workbench: Workbench, id: string, sector: RingsMeasurement['sector']): Workbench {
  if (sector && tidyAzimuth(sector.fromAzimuth) === tidyAzimuth(sector.toAzimuth)) return workbench;
  return changeShaped(workbench, id, 'rings', ({ sector: _, ...rings }) => ({ ...rings, ...(sector && { sector }) }));
}

/** Sets how far a buffer reaches. */
export function setBufferRadius(workbench: Workbench, id: string, radius: Radius): Workbench {
  return changeShaped(workbench, id, 'buffer', (buffer) => ({ ...buffer, radius }));
}

/** Sets which places are listed and how many; `null` for all. */
export function setNearest(workbench: Workbench, id: string, placeKind: PlaceKind | 'all', count: number | null): Workbench {
  return changeShaped(workbench, id, 'nearest', (nearest) => ({ ...nearest, placeKind, count }));
}

function changeShaped<Shape extends Measurement['shape']>(
  workbench: Workbench,
  id: string,
  shape: Shape,
  change: (measurement: Shaped<Shape>) => Measurement
): Workbench {
  return changeMeasurement(workbench, id, (each) =>
    each.shape === shape ? tidyMeasurement(change(each as Shaped<Shape>)) : each
  );
}
