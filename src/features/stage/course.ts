import { distanceMetres } from '#core/geodesy/geodesic';
import type { LonLat } from '#core/geodesy/longitude';
import type { Route, RouteLeg } from '#core/network/types';

/** A leg with the metres drawn up to each of its vertices, along geodesics on WGS84. */
interface MeasuredLeg {
  leg: RouteLeg;
  drawnMetres: readonly number[];
}

/** A route that can be asked how much of it lies behind one who has come so far. */
export interface Course {
  route: Route;
  legs: readonly MeasuredLeg[];
}

/** The part of a route that lies behind, and where it ends. */
interface Part {
  route: Route;
  at: LonLat;
}

/** Measures the vertices of a route once. */
export function courseOf(route: Route): Course {
  return { route, legs: route.legs.map((leg) => ({ leg, drawnMetres: drawnMetresOf(leg.geometry) })) };
}

/**
 * The first metres of a route. They are counted by the lengths of its legs, which may differ a little from those drawn:
 * each leg is cut at the same share of both. The part keeps the figures of the whole.
 */
export function partOf({ route, legs }: Course, metres: number): Part {
  const behind: RouteLeg[] = [];
  let left = metres;
  for (const { leg, drawnMetres } of legs) {
    if (left < leg.lengthMetres) {
      const geometry = cutAt(leg.geometry, drawnMetres, left / leg.lengthMetres);
      behind.push({ ...leg, geometry });
      return { route: { ...route, legs: behind }, at: geometry.at(-1) ?? leg.from.at };
    }
    behind.push(leg);
    left -= leg.lengthMetres;
  }
  return { route, at: route.geometry.at(-1) ?? [0, 0] };
}

function drawnMetresOf(geometry: readonly LonLat[]): number[] {
  const drawn: number[] = [];
  geometry.forEach((vertex, index) => {
    drawn.push(index === 0 ? 0 : drawn[index - 1]! + distanceMetres(geometry[index - 1]!, vertex));
  });
  return drawn;
}

/** The vertices up to a share of the line, and the point there; they are so dense that a straight stroke leads to it. */
function cutAt(geometry: readonly LonLat[], drawnMetres: readonly number[], share: number): LonLat[] {
  const wanted = share * (drawnMetres.at(-1) ?? 0);
  const next = drawnMetres.findIndex((metres) => metres > wanted);
  if (next < 1) return geometry.slice(0, 1);
  const [from, to] = [geometry[next - 1]!, geometry[next]!];
  const part = (wanted - drawnMetres[next - 1]!) / (drawnMetres[next]! - drawnMetres[next - 1]!);
  return [...geometry.slice(0, next), [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part]];
}
