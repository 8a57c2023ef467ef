import { distanceMetres } from '#core/geodesy/geodesic';
import type { LonLat } from '#core/geodesy/longitude';
import {
  ALLOWED_DEVIATION,
  compareLine,
  comparison,
  resolveLegs,
  routeLengthMetres,
  type Comparison,
  type RouteLeg
} from '../build/measure';
import type { Kept, Sources } from '../build/sources';
import type { SourceLine, SourceRoute } from '#core/atlas/source-schema';
import type { Finding } from './finding';

const JOIN_METRES = 2_000;
const END_METRES = 15_000;

const finding = (record: Kept<{ id: string }>, reason: string): Finding => ({
  file: record.from.file,
  record: record.id,
  reason
});

/** Every route's legs resolve, and each begins where the one before it ended (a branch: at a vertex of an earlier leg, or it stands alone). */
export function checkRoutes(sources: Sources): Finding[] {
  const lines = new Map(sources.lines.map((line) => [line.id, line]));
  return sources.routes.flatMap((route) => {
    const findings: Finding[] = [];
    let before: RouteLeg | undefined;
    for (const leg of resolveLegs(route, lines)) {
      if (typeof leg === 'string') {
        findings.push(finding(route, leg));
        before = undefined;
        continue;
      }
      if (before && !leg.branch) {
        const gapMetres = distanceMetres(before.positions.at(-1)!, leg.positions[0]!);
        if (gapMetres > JOIN_METRES) {
          findings.push(
            finding(route, `leg ${leg.line.id} starts ${(gapMetres / 1000).toFixed(1)} km from the end of ${before.line.id}`)
          );
        }
      }
      before = leg;
    }
    return findings;
  });
}

/** Every line serves some route: one that serves none would be kept, measured and never drawn. */
export function checkUse(sources: Sources): Finding[] {
  const used = new Set(sources.routes.flatMap((route) => route.legs.map((leg) => leg.line)));
  return sources.lines.filter((line) => !used.has(line.id)).map((line) => finding(line, 'no route uses it'));
}

/** A line begins and ends at its two places, generalised lines state a tolerance, and no vertex stands twice in a row. */
export function checkEnds(sources: Sources): Finding[] {
  const places = new Map(sources.places.map((place) => [place.id, place]));
  return sources.lines.flatMap((line) => {
    const ends = [line.vertices[0]!, line.vertices.at(-1)!] as const;
    const findings = line.ends.flatMap((id, index) => {
      const place = places.get(id);
      if (!place) return [finding(line, `end place ${id} does not exist`)];
      const vertex = ends[index]!;
      const offMetres = Math.min(
        ...[place, ...place.parts].map((spot) => distanceMetres([vertex[0], vertex[1]], spot.at as LonLat))
      );
      return offMetres > END_METRES ? [finding(line, `its end lies ${(offMetres / 1000).toFixed(1)} km from ${id}`)] : [];
    });
    if (line.accuracy === 'generalised' && !(line.toleranceKilometres && line.toleranceKilometres <= 15)) {
      findings.push(finding(line, 'a generalised line states a tolerance of at most 15 km'));
    }
    line.vertices.forEach((vertex, index) => {
      const next = line.vertices[index + 1];
      if (next && next[0] === vertex[0] && next[1] === vertex[1])
        findings.push(finding(line, `vertex ${index + 1} repeats the one before it`));
    });
    return findings;
  });
}

/** All published figures beside our lengths: of lines and of routes. */
export function compareAll(sources: Sources): { comparisons: Comparison[]; findings: Finding[] } {
  const lines = new Map<string, SourceLine>(sources.lines.map((line) => [line.id, line]));
  const comparisons: Comparison[] = [];
  const findings: Finding[] = [];
  const take = (record: Kept<SourceLine | SourceRoute>, rows: (Comparison | string)[]) => {
    for (const row of rows) {
      if (typeof row === 'string') findings.push(finding(record, row));
      else {
        comparisons.push(row);
        if (isUnexplained(row)) findings.push(finding(record, describeDeviation(row)));
      }
    }
  };
  for (const line of sources.lines) take(line, compareLine(line));
  for (const route of sources.routes) {
    const legs = resolveLegs(route, lines).filter((leg) => typeof leg !== 'string');
    take(
      route,
      route.published.map((figure) => comparison(route.id, 'whole', routeLengthMetres(legs), figure))
    );
  }
  return { comparisons, findings };
}

/**
 * A generalised line promises its length: of the comparable figures for the whole of it, one at least is met within
 * 4 %. A line that meets none is schematic, and is drawn so.
 */
export function checkPromises(sources: Sources): Finding[] {
  return sources.lines.flatMap((line) => {
    if (line.accuracy === 'schematic') return [];
    const whole = compareLine(line).filter(
      (row) => typeof row !== 'string' && row.stretch === 'whole' && row.figure.comparable
    ) as Comparison[];
    const met = whole.some((row) => Math.abs(row.deviation) <= ALLOWED_DEVIATION);
    return whole.length === 0 || met
      ? []
      : [finding(line, `${line.accuracy}, but no published length is met within 4 %: it is schematic`)];
  });
}

/** A deviation of more than 4 % needs a reason. */
function isUnexplained(row: Comparison): boolean {
  return row.figure.comparable && Math.abs(row.deviation) > ALLOWED_DEVIATION && !row.figure.deviation;
}

function describeDeviation(row: Comparison): string {
  const measured = (row.measuredMetres / 1000).toFixed(1);
  const published = (row.publishedMetres / 1000).toFixed(1);
  const percent = (row.deviation * 100).toFixed(1);
  return `${row.stretch}: measures ${measured} km, published ${published} km (${percent} %), and no reason is given`;
}
