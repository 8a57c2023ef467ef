import type { Atlas } from '../atlas/atlas';
import { lengthAccuracyMetres } from '../format/precision';
import { distanceMetres, polylineLengthMetres } from '../geodesy/geodesic';
import type { AlongMeasurement } from './measurement';
import { unmeasured, type AlongResult, type Unmeasured } from './result';
import { footOnTrack, shortestWay } from './shortest-way';
import { courseAccuracyMetres, leastAccuracy, stretchesOf } from './track';

/** The distance along a line or route between the points of it that are nearest to two given ones, the shortest way where it branches. */
export function measureAlong({ of, from, to }: AlongMeasurement, atlas: Atlas): AlongResult | Unmeasured {
  const stretches = stretchesOf(atlas, of);
  if (!stretches) return unmeasured({ code: 'unknown-record', ...of });
  const start = footOnTrack(stretches, from.at);
  const end = footOnTrack(stretches, to.at);
  const way = start && end && shortestWay(stretches, start, end);
  if (!start || !end || !way) return unmeasured({ code: 'not-joined' });
  const alongMetres = polylineLengthMetres(way.positions);
  const geodesicMetres = distanceMetres(start.foot, end.foot);
  const courseMetres = courseAccuracyMetres(atlas, way.lines);
  return {
    shape: 'along',
    from: { given: from, foot: start.foot, offMetres: start.offMetres },
    to: { given: to, foot: end.foot, offMetres: end.offMetres },
    alongMetres,
    geodesicMetres,
    ratio: alongMetres / geodesicMetres,
    uncertaintyMetres: lengthAccuracyMetres([from, to].map(({ accuracyMetres }) => Math.max(accuracyMetres, courseMetres))),
    way: way.positions,
    lines: way.lines,
    accuracy: leastAccuracy(stretches.filter(({ line }) => way.lines.includes(line)).map(({ accuracy }) => accuracy))
  };
}
