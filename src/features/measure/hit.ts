import type { LonLat } from '#core/geodesy/longitude';
import { pointBetween } from '#core/geodesy/line-type';
import type { Measurement } from '#core/measure/measurement';
import { pointsOf } from '#core/measure/operations/points';
import type { Workbench } from '#core/measure/workbench';
import type { MapSurface } from '#map/surface';
import type { MapPointer } from '#map/tool';

/** How many points of a leg are tried: on a screen they lie closer than a finger. */
const TRIED = 64;

/** Where a new point can be drawn out of a measurement: the middle of each leg. */
export function handlesOf(measurement: Measurement): LonLat[] {
  return legsOf(measurement).map(([from, to]) => pointBetween(lineTypeOf(measurement), from, to, 0.5));
}

/** The measurement whose points or legs lie under a pointer; the one in front first. */
export function measurementAt({ measurements }: Workbench, pointer: MapPointer, surface: MapSurface): string | undefined {
  const isNear = (at: LonLat): boolean => {
    const point = surface.project(at);
    return point !== undefined && Math.hypot(point.x - pointer.point.x, point.y - pointer.point.y) <= pointer.reach;
  };
  const isHit = (measurement: Measurement): boolean =>
    pointsOf(measurement).some(({ at }) => isNear(at)) ||
    legsOf(measurement).some(([from, to]) =>
      Array.from({ length: TRIED - 1 }, (_, index) => (index + 1) / TRIED).some((share) =>
        isNear(pointBetween(lineTypeOf(measurement), from, to, share))
      )
    );
  return [...measurements].reverse().find((each) => !each.hidden && isHit(each))?.id;
}

function lineTypeOf(measurement: Measurement): 'geodesic' | 'rhumb' {
  return measurement.shape === 'line' || measurement.shape === 'polygon' ? measurement.lineType : 'geodesic';
}

function legsOf(measurement: Measurement): [LonLat, LonLat][] {
  if (measurement.shape !== 'line' && measurement.shape !== 'polygon') return [];
  const ends = measurement.points.map(({ at }) => at);
  const around = measurement.shape === 'polygon' && ends.length > 2 ? [...ends, ends[0]!] : ends;
  return around.slice(1).map((to, index) => [around[index]!, to]);
}
