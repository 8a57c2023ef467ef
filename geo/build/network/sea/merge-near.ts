import { METRES_PER_DEGREE } from './coast';
import type { Corner } from './corner';
import { OFFINGS } from './levels';
import { isStation } from './stations';

const RADIANS = Math.PI / 180;
/** Nodes of a level nearer to one another than this share of the offing are one. */
const SAME_SHARE = [0.35, 0.5, 0.6];

/** Keeps the first of each cluster; it may be bent round as far as all of them. Stations give way to whatever is there. */
export function mergeNear(corners: readonly Corner[], level: number): Corner[] {
  const kept: Corner[] = [];
  const size = (SAME_SHARE[level]! * OFFINGS[level]!) / METRES_PER_DEGREE;
  const buckets = new Map<string, Corner[]>();
  for (const corner of corners) {
    const out = Math.cos(corner.latitude * RADIANS);
    const [x, y] = [Math.floor((corner.longitude * out) / size), Math.floor(corner.latitude / size)];
    const near = [-1, 0, 1].flatMap((up) => [-1, 0, 1].flatMap((across) => buckets.get(`${x + across},${y + up}`) ?? []));
    const same = near.find((other) => Math.hypot((other.longitude - corner.longitude) * out, other.latitude - corner.latitude) < size);
    if (same && isStation(corner)) continue;
    if (same) {
      same.reachMetres = Math.max(same.reachMetres, corner.reachMetres);
      const between = Math.acos(Math.min(1, same.away![0] * corner.away![0] + same.away![1] * corner.away![1]));
      same.halfTurn = Math.max(same.halfTurn, between + corner.halfTurn);
      continue;
    }
    const key = `${x},${y}`;
    buckets.set(key, [...(buckets.get(key) ?? []), corner]);
    kept.push(corner);
  }
  return kept;
}
