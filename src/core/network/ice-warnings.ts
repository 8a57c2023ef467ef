import { wrapLongitude, type LonLat } from '../geodesy/longitude';
import { isEnclosed } from '../geodesy/polygon';
import { isInArcticWaters } from './arctic-waters';
import type { FreezingSea } from './freezing-sea';
import type { NetworkParts } from './parts';
import type { IceWarning, PolarWaters, RouteLeg, RouteWarning } from './types';
import type { Wish } from './wish';

/** South of this all waters are Antarctic (SOLAS XIV/1.2). */
const ANTARCTIC_LATITUDE = -60;
/** Between these latitudes no waters are polar. */
const POLAR_LATITUDE = 58;
/** Ways are looked at in steps as long as this: what they enter for less is on the edge of it. */
const STEP_DEGREES = 0.2;

/**
 * What of the ice on a way by ship is not considered: anything but the limits of passages. Once for the polar waters, once for
 * the seas and rivers that freeze in the month asked for; not where passages on the way are told of as seasonal or restricted there.
 */
export function iceWarnings(
  { passages, passageIndex, freezing }: Pick<NetworkParts, 'passages' | 'passageIndex' | 'freezing'>,
  { options: { month } }: Pick<Wish, 'options'>,
  legs: readonly RouteLeg[],
  told: readonly RouteWarning[]
): IceWarning[] {
  const icy = told.flatMap(({ code, details }) => {
    if (code !== 'seasonal-passage' && code !== 'restricted-passage') return [];
    const passage = passages[passageIndex.get(details.passage)!]!;
    return code === 'seasonal-passage' || passage.restricted === 'arctic' ? [passage] : [];
  });
  const atSea = legs.filter(({ mode }) => mode === 'sea');
  const afloat = legs.filter(({ mode }) => mode === 'sea' || mode === 'river');
  const waters = icy.some(({ restricted }) => restricted === 'arctic') ? [] : polarWaters(coursesOf(atSea));
  const seas = month === undefined ? [] : frozenSeas(freezing, month, coursesOf(afloat));
  const untold = seas.filter(({ parts }) => !parts.some(({ ring }) => icy.map(({ at }) => at).some(isIn(ring))));
  return warnings(waters, month, untold);
}

/** The same of places that ships get to, whatever the way: for areas, in which no passage is told of by itself. */
export function iceAmong(
  { freezing }: Pick<NetworkParts, 'freezing'>,
  month: number | undefined,
  places: readonly LonLat[]
): IceWarning[] {
  const isFrozen = ({ parts }: FreezingSea): boolean =>
    parts.some(({ months, ring }) => months.includes(month!) && places.some(isIn(ring)));
  return warnings(polarAmong(places), month, month === undefined ? [] : freezing.filter(isFrozen));
}

function warnings(waters: readonly PolarWaters[], month: number | undefined, seas: readonly FreezingSea[]): IceWarning[] {
  return [
    ...(waters.length > 0 ? [{ code: 'polar-waters' as const, details: { waters } }] : []),
    ...(month !== undefined && seas.length > 0
      ? [{ code: 'winter-ice' as const, details: { month, seas: seas.map(({ id, names }) => ({ id, names })) } }]
      : [])
  ];
}

const coursesOf = (legs: readonly RouteLeg[]) => legs.map(({ geometry }) => geometry);

function polarWaters(courses: readonly (readonly LonLat[])[]): PolarWaters[] {
  return polarAmong(courses.flatMap((course) => placesAlong(course, (from, to) => isFar(from) || isFar(to))));
}

const isFar = ([, latitude]: LonLat): boolean => Math.abs(latitude) >= POLAR_LATITUDE;

function polarAmong(places: readonly LonLat[]): PolarWaters[] {
  const waters: PolarWaters[] = places.some((place) => isFar(place) && isInArcticWaters(place)) ? ['arctic'] : [];
  return places.some(([, latitude]) => latitude < ANTARCTIC_LATITUDE) ? [...waters, 'antarctic'] : waters;
}

/** Those that a way enters where ice is to be met in the month. */
function frozenSeas(seas: readonly FreezingSea[], month: number, courses: readonly (readonly LonLat[])[]): FreezingSea[] {
  const places = courses.flatMap((course) => placesAlong(course));
  return seas.filter(({ parts }) => parts.some(({ months, ring }) => months.includes(month) && places.some(isIn(ring))));
}

/** The points of a course, with others between those that lie far apart; or those of the strokes that are asked for. */
function placesAlong(course: readonly LonLat[], isAsked: (from: LonLat, to: LonLat) => boolean = () => true): LonLat[] {
  return course.flatMap((to, index): LonLat[] => {
    const from = course[index - 1] ?? to;
    if (!isAsked(from, to)) return [];
    const [east, north] = [to[0] - from[0], to[1] - from[1]];
    const steps = Math.max(1, Math.ceil(Math.max(Math.abs(east), Math.abs(north)) / STEP_DEGREES));
    return Array.from({ length: steps }, (_, step): LonLat => {
      const left = (steps - 1 - step) / steps;
      return [to[0] - left * east, to[1] - left * north];
    });
  });
}

/** Whether a place is within a ring. Most are far from it. */
function isIn(ring: readonly LonLat[]): (place: LonLat) => boolean {
  const closed = [...ring, ring[0]!];
  const latitudes = ring.map(([, latitude]) => latitude);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  return ([longitude, latitude]) =>
    latitude >= south && latitude <= north && isEnclosed(closed, wrapLongitude(longitude), latitude);
}
