import type { Rings } from '../winding';
import { emptyPlane, type Plane } from './plane';

/** Draws land polygons into a plane: 1 where a pixel's middle is on land, 0 elsewhere (even–odd, row by row). */
export function landMask(polygons: Rings[], width: number, height: number): Plane {
  const mask = emptyPlane(width, height);
  const column = (longitude: number): number => Math.ceil(((longitude + 180) / 360) * width - 0.5);
  shoresByRow(polygons, height).forEach((shores, row) => {
    shores.sort((a, b) => a - b);
    for (let i = 0; i + 1 < shores.length; i += 2) {
      mask.samples.fill(1, row * width + column(shores[i]!), row * width + column(shores[i + 1]!));
    }
  });
  return mask;
}

/** The longitudes at which the middle of each row of pixels meets a shore. */
function shoresByRow(polygons: Rings[], height: number): number[][] {
  const rows: number[][] = Array.from({ length: height }, () => []);
  const rowAt = (latitude: number): number => Math.max(0, Math.ceil(((90 - latitude) / 180) * height - 0.5));
  for (const ring of polygons.flat()) {
    ring.forEach((point, index) => {
      const before = ring[index - 1] ?? point;
      const [[x0, y0], [x1, y1]] = before[1] < point[1] ? [before, point] : [point, before];
      for (let row = rowAt(y1); row < Math.min(height, rowAt(y0)); row += 1) {
        const latitude = 90 - ((row + 0.5) * 180) / height;
        rows[row]!.push(x0 + ((latitude - y0) / (y1 - y0)) * (x1 - x0));
      }
    });
  }
  return rows;
}
