import type { Atlas } from '../../core/atlas/atlas';
import { inverse } from '../../core/geodesy/geodesic';
import type { LonLat } from '../../core/geodesy/longitude';
import type { Network, RouteOptions, RoutePoint } from '../../core/network/types';
import { passageFinder } from '../network/find-passage';
import { fromNetwork } from '../network/network-failure';
import { azimuthsOf } from '../output/azimuths';
import { lengths } from '../output/json';
import type { PairEnd, SolveEnds } from './solve-pair';
import type { Job } from './table';

/** Seeks the route between two ends; its azimuths are those of the first and last stroke of its course. */
export function routeSolver(network: Network, options: RouteOptions, atlas: Atlas, { language }: Job): SolveEnds {
  const passages = passageFinder(network.passages, atlas, language);
  return (from, to) => {
    const answer = network.route(pointOf(from), pointOf(to), options);
    if (!answer.ok) return fromNetwork(answer.failure, passages);
    const { lengthMetres, hours, co2Kilograms, cost, passages: crossed, warnings, snaps, geometry } = answer.value;
    return {
      ok: true,
      values: {
        ...lengths(lengthMetres),
        ...courseAzimuths(geometry),
        hours,
        co2Kilograms,
        cost: cost ?? null,
        passages: crossed,
        warnings: [...new Set(warnings.map(({ code }) => code))],
        originSnapMetres: snaps.origin.metres,
        destinationSnapMetres: snaps.destination.metres
      }
    };
  };
}

function pointOf({ at, place }: PairEnd): RoutePoint {
  return place ? { at, place: place.id.split('/')[0]! } : { at };
}

function courseAzimuths(course: readonly LonLat[]): { initialAzimuth: number | null; finalAzimuth: number | null } {
  const [start, end] = [course[0], course.at(-1)];
  const second = course.find((at) => !isOne(at, start));
  const lastButOne = course.findLast((at) => !isOne(at, end));
  if (!start || !end || !second || !lastButOne) return { initialAzimuth: null, finalAzimuth: null };
  return {
    initialAzimuth: azimuthsOf(inverse(start, second)).initialAzimuth,
    finalAzimuth: azimuthsOf(inverse(lastButOne, end)).finalAzimuth
  };
}

function isOne(one: LonLat, other: LonLat | undefined): boolean {
  return one[0] === other?.[0] && one[1] === other[1];
}
