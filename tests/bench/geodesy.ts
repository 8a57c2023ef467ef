/** `npm run bench`: geodesics a second, ours beside the bare library. Figures depend on the machine; the ratio hardly does. */
import geodesicPackage from 'geographiclib-geodesic';
import { distanceMetres } from '#core/geodesy/geodesic';

const PAIRS = 100_000;
/** A fixed sequence of positions (a linear congruence), so that two runs measure the same pairs. */
function positions(count: number): [number, number][] {
  let state = 20261123;
  const next = () => (state = (state * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
  return Array.from({ length: count }, () => [next() * 360 - 180, next() * 170 - 85]);
}

function rate(name: string, measure: (a: [number, number], b: [number, number]) => number): void {
  const points = positions(PAIRS + 1);
  let sum = 0;
  const start = performance.now();
  for (let index = 0; index < PAIRS; index += 1) sum += measure(points[index]!, points[index + 1]!);
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `${name}: ${Math.round(PAIRS / seconds).toLocaleString('en')} a second, ${((seconds / PAIRS) * 1e6).toFixed(2)} µs each (sum ${(sum / 1e6).toFixed(0)} Mm)`
  );
}

const { Geodesic } = geodesicPackage;
for (let warm = 0; warm < 2; warm += 1) {
  rate('geographiclib-geodesic bare', (a, b) => Geodesic.WGS84.Inverse(a[1], a[0], b[1], b[0], Geodesic.DISTANCE).s12 ?? NaN);
  rate('core/geodesy distanceMetres', distanceMetres);
}
