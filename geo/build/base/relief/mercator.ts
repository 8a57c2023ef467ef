import { emptyPlane, type Plane } from './plane';

/** Reprojects a plane of the whole world from plate carrée to the square of Web Mercator, latitudes ±85.0511°. */
export function toWebMercator(world: Plane, size: number): Plane {
  const square = emptyPlane(size, size);
  for (let y = 0; y < size; y += 1) {
    const latitudeDegrees = (Math.atan(Math.sinh(Math.PI * (1 - (2 * (y + 0.5)) / size))) * 180) / Math.PI;
    const row = meanRow(world, ((90 - latitudeDegrees) / 180) * world.height - 0.5);
    for (let x = 0; x < size; x += 1) {
      square.samples[y * size + x] = meanBetween(row, (x * world.width) / size, ((x + 1) * world.width) / size);
    }
  }
  return square;
}

/** A row at a place between two rows. */
function meanRow({ width, height, samples }: Plane, place: number): Float32Array {
  const north = Math.min(height - 2, Math.max(0, Math.floor(place)));
  const t = Math.min(1, Math.max(0, place - north));
  const start = north * width;
  return samples.slice(start, start + width).map((sample, x) => sample * (1 - t) + samples[start + width + x]! * t);
}

/** The mean of a row over a stretch, pixels counted by the part that lies in it. */
function meanBetween(row: Float32Array, from: number, to: number): number {
  let sum = 0;
  for (let x = Math.floor(from); x < to; x += 1) sum += row[x]! * (Math.min(to, x + 1) - Math.max(from, x));
  return sum / (to - from);
}
