import { densifyGeodesic, distanceMetres } from '#core/geodesy/geodesic';
import { wrapLongitude, type LonLat } from '#core/geodesy/longitude';
import { loadLand10m, type LandIndex } from '../build/base/land';
import type { Kept, Sources } from '../build/sources';
import type { SourceCanal, SourceLine } from '#core/atlas/source-schema';
import type { Finding } from './finding';

const APPROACH_METRES = 5_000;
const STEP_METRES = 1_000;
/** Rounding of coast and vertex meets here; a longer stay on land is a mistake. */
const TOLERATED_METRES = 100;

interface Fairway {
  reachMetres: number;
  points: LonLat[];
  box: [west: number, south: number, east: number, north: number];
}

const positions = (record: SourceLine | SourceCanal): LonLat[] =>
  record.vertices.map(([longitude, latitude]) => [longitude, latitude]);

/** Sea lines keep to the water of the 10 m land polygons, but for listed canals and the last 5 km at their ends. */
export function checkSea(sources: Sources): Finding[] {
  const sea = sources.lines.filter((line) => line.mode === 'sea');
  if (sea.length === 0) return [];
  const land = loadLand10m();
  const fairways = sources.canals.map(toFairway);
  return sea.flatMap((line) => {
    const places = sources.places.filter((place) => line.ends.includes(place.id)).flatMap((place) => [place, ...place.parts]);
    const havens = [...places.map((place) => place.at as LonLat), positions(line)[0]!, positions(line).at(-1)!];
    const { metres, at } = metresOnLand(line, land, fairways, havens);
    return metres > TOLERATED_METRES ? [toFinding(line, metres, at)] : [];
  });
}

function toFinding(line: Kept<SourceLine>, metres: number, at: LonLat | undefined): Finding {
  const where = at ? ` from ${at.map((degrees) => degrees.toFixed(3)).join(', ')}` : '';
  return { file: line.from.file, record: line.id, reason: `${(metres / 1000).toFixed(2)} km on land${where}` };
}

/** Metres of a line over land that nothing excuses, and where the first of them lie. */
function metresOnLand(
  line: SourceLine,
  land: LandIndex,
  fairways: readonly Fairway[],
  havens: readonly LonLat[]
): { metres: number; at: LonLat | undefined } {
  const dense = densifyGeodesic(positions(line), STEP_METRES);
  let metres = 0;
  let at: LonLat | undefined;
  for (let index = 1; index < dense.length; index += 1) {
    const from = dense[index - 1]!;
    const to = dense[index]!;
    for (const [start, end] of land.landPortions(from, to)) {
      const middle = between(from, to, (start + end) / 2);
      if (isExcused([wrapLongitude(middle[0]), middle[1]], fairways, havens)) continue;
      metres += distanceMetres(between(from, to, start), between(from, to, end));
      at ??= middle;
    }
  }
  return { metres, at };
}

function between(from: LonLat, to: LonLat, share: number): LonLat {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

function isExcused(at: LonLat, fairways: readonly Fairway[], havens: readonly LonLat[]): boolean {
  if (havens.some((haven) => distanceMetres(haven, at) <= APPROACH_METRES)) return true;
  return fairways.some(
    ({ box, points, reachMetres }) =>
      at[0] >= box[0] &&
      at[0] <= box[2] &&
      at[1] >= box[1] &&
      at[1] <= box[3] &&
      points.some((point) => distanceMetres(point, at) <= reachMetres)
  );
}

function toFairway(canal: SourceCanal): Fairway {
  const points = densifyGeodesic(positions(canal), STEP_METRES);
  const reachMetres = canal.reachKilometres * 1000;
  const marginDegrees = reachMetres / 40_000;
  const longitudes = points.map(([longitude]) => longitude);
  const latitudes = points.map(([, latitude]) => latitude);
  const box: Fairway['box'] = [
    Math.min(...longitudes) - marginDegrees,
    Math.min(...latitudes) - marginDegrees,
    Math.max(...longitudes) + marginDegrees,
    Math.max(...latitudes) + marginDegrees
  ];
  return { reachMetres, points, box };
}
