import type { Line, Place } from '#core/atlas/atlas';
import { distanceMetres } from '#core/geodesy/geodesic';
import type { LonLat } from '#core/geodesy/longitude';
import type { LandMode } from '#core/network/land/record';
import { countryAt } from './countries';
import { positionsOf, type SegmentLength } from './factors';

/** A line of the atlas made ready to be cut into edges. */
export interface LandTrack {
  line: Line & { mode: LandMode };
  at: readonly LonLat[];
  segments: readonly SegmentLength[];
  /** Countries of the segments; nothing where none is known. */
  countries: readonly (string | undefined)[];
}

export function trackOf(line: Line & { mode: LandMode }, segments: readonly SegmentLength[], crossings: readonly Place[]): LandTrack {
  const at = positionsOf(line);
  const lengths = segments.map((segment) => segment.measuredMetres);
  const countries = withoutGrazes(filled(at.map(countryAt)), lengths);
  const isCrossing = (position: LonLat) =>
    crossings.some((place) => distanceMetres(place.at, position) <= CROSSING_METRES);
  // A segment over a border belongs to the country it leaves, unless the border post stands where it begins.
  const ofSegment = segments.map((_, index) => {
    const [here, next] = [countries[index], countries[index + 1]];
    return here !== next && isCrossing(at[index]!) ? next : here;
  });
  return { line, at, segments, countries: ofSegment };
}

const CROSSING_METRES = 6_000;
/** A line drawn within 15 km of its course may seem to stray over a border this far. */
const GRAZE_METRES = 60_000;

/** Vertices over water take the country before them, or the first there is. */
function filled(countries: readonly (string | undefined)[]): (string | undefined)[] {
  let before = countries.find((country) => country !== undefined);
  return countries.map((country) => (before = country ?? before));
}

/** Takes short stays in another country, with the same one before and after, for what they are: the line is drawn too roughly. */
function withoutGrazes(countries: (string | undefined)[], lengths: readonly number[]): (string | undefined)[] {
  const kept = [...countries];
  for (let first = 1; first < kept.length; first += 1) {
    const home = kept[first - 1];
    if (kept[first] === home) continue;
    let last = first;
    let strayed = lengths[first - 1]!;
    while (last < kept.length && kept[last] !== home && strayed < GRAZE_METRES) {
      strayed += lengths[last] ?? Infinity;
      last += 1;
    }
    if (last < kept.length && kept[last] === home && strayed < GRAZE_METRES) kept.fill(home, first, last);
  }
  return kept;
}
