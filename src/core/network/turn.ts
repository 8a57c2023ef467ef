import { distanceMetres, inverse } from '../geodesy/geodesic';
import type { LonLat } from '../geodesy/longitude';
import type { Stop } from './stops';
import type { RouteLeg } from './types';

/** A vertex closer to the stop than this is the stop itself: no direction can be told by it. */
const SAME_METRES = 50;

/**
 * Whether a way leaves a passage on the side it came from, by the leg that ends at its stop and the one that begins there;
 * nothing where either is missing. On a gate the sides are those of the gate. At a mark, where no gate is long enough to have
 * places on it, who turns goes back along the fairway.
 */
export function turnsAt(stop: Stop, coming: RouteLeg | undefined, going: RouteLeg | undefined): boolean | undefined {
  const isApart = (at: LonLat): boolean => distanceMetres(stop.point.at, at) > SAME_METRES;
  const before = coming?.geometry.findLast(isApart);
  const after = going?.geometry.find(isApart);
  if (!before || !after) return undefined;
  const [back, on] = [before, after].map((to) => radians(inverse(stop.point.at, to).initialAzimuth));
  if (stop.gateAzimuth === undefined) return Math.cos(back! - on!) > 0;
  const gate = radians(stop.gateAzimuth);
  return Math.sin(back! - gate) * Math.sin(on! - gate) > 0;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
