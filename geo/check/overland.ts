import { densifyGeodesic, distanceMetres } from '#core/geodesy/geodesic';
import type { LonLat } from '#core/geodesy/longitude';
import { loadLand10m, type LandIndex } from '../build/base/land';
import type { Kept, Sources } from '../build/sources';
import type { SourceLine, SourceSpan } from '#core/atlas/source-schema';
import type { Finding } from './finding';

const STEP_METRES = 1_000;
/** Rivers wider at their mouths, and what town and coast at 1:10 million may be apart, stay below this. */
const TOLERATED_METRES = 2_000;
/** The point of a port often lies in the water of its harbour; sea lines have the same approach. */
const APPROACH_METRES = 5_000;

/** A piece of a line that touches no land. */
interface Stretch {
  from: LonLat;
  to: LonLat;
  metres: number;
}

/** Railways and roads keep to the land of the 10 m polygons, but for listed spans and the water of a harbour at their ends. */
export function checkOverland(sources: Sources): Finding[] {
  const lines = sources.lines.filter(({ mode }) => mode === 'rail' || mode === 'road');
  if (lines.length === 0) return [];
  const land = loadLand10m();
  const ports = new Set(sources.places.filter(({ kind }) => kind === 'port').map(({ id }) => id));
  const used = new Set<SourceSpan>();
  const findings = lines.flatMap((line) =>
    waterStretches(positions(line), land)
      .filter((stretch) => stretch.metres > toleratedMetres(line, stretch, ports))
      .flatMap((stretch) => {
        const span = sources.spans.find((each) => each.line === line.id && isWithin(each, stretch));
        if (span) used.add(span);
        return span ? [] : [overWater(line, stretch)];
      })
  );
  const idle = sources.spans.filter((span) => !used.has(span));
  return [
    ...findings,
    ...idle.map(({ from, line, names }) => ({ file: from.file, record: line, reason: `span ${names.en} excuses nothing` }))
  ];
}

const positions = (line: SourceLine): LonLat[] => line.vertices.map(([longitude, latitude]) => [longitude, latitude]);

function overWater(line: Kept<SourceLine>, { from, to, metres }: Stretch): Finding {
  const [start, end] = [from, to].map((at) => at.map((degrees) => degrees.toFixed(3)).join(', '));
  return { file: line.from.file, record: line.id, reason: `${(metres / 1000).toFixed(2)} km over water from ${start} to ${end}` };
}

function toleratedMetres(line: SourceLine, { from, to }: Stretch, ports: ReadonlySet<string>): number {
  const ends = positions(line);
  const touches = (at: LonLat, end: LonLat): boolean => distanceMetres(at, end) < 1;
  const isAtPort = (touches(from, ends[0]!) && ports.has(line.ends[0])) || (touches(to, ends.at(-1)!) && ports.has(line.ends[1]));
  return isAtPort ? APPROACH_METRES : TOLERATED_METRES;
}

function isWithin({ at, reachKilometres }: SourceSpan, { from, to }: Stretch): boolean {
  return [from, to].every((end) => distanceMetres(at as LonLat, end) <= reachKilometres * 1000);
}

/** Every stretch of a line of geodesics that touches no land, in order. */
export function waterStretches(vertices: readonly LonLat[], land: Pick<LandIndex, 'landPortions'>): Stretch[] {
  const dense = densifyGeodesic([...vertices], STEP_METRES);
  const stretches: Stretch[] = [];
  let open: Stretch | undefined;
  const addWater = (from: LonLat, to: LonLat): void => {
    open ??= { from, to, metres: 0 };
    open = { ...open, to, metres: open.metres + distanceMetres(from, to) };
  };
  const closeAtLand = (): void => {
    if (open) stretches.push(open);
    open = undefined;
  };
  for (let index = 1; index < dense.length; index += 1) {
    const [from, to] = [dense[index - 1]!, dense[index]!];
    let reached = 0;
    for (const [start, end] of land.landPortions(from, to)) {
      if (start > reached) addWater(along(from, to, reached), along(from, to, start));
      closeAtLand();
      reached = end;
    }
    if (reached < 1) addWater(along(from, to, reached), to);
  }
  closeAtLand();
  return stretches;
}

function along(from: LonLat, to: LonLat, share: number): LonLat {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}
