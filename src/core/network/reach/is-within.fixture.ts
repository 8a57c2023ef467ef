import type { LonLat } from '../../geodesy/longitude';
import type { ReachBand } from '../types';

/** Whether a reach holds a place: even–odd over the rings of all polygons. */
export function isWithin({ polygons }: ReachBand, [x, y]: LonLat): boolean {
  let isIn = false;
  for (const ring of polygons.flat()) {
    for (let index = 1; index < ring.length; index += 1) {
      const [[ax, ay], [bx, by]] = [ring[index - 1]!, ring[index]!];
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) isIn = !isIn;
    }
  }
  return isIn;
}
