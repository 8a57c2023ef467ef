import { METRES_PER } from '#core/units';
import { polylineLengthMetres } from '#core/geodesy/geodesic';
import { findStretch, stretchPositions, type NamedVertex, type VertexRange } from '#core/atlas/stretch';
import type { SourceLine, SourcePublished, SourceRoute } from '#core/atlas/source-schema';
import type { LonLat } from '#core/geodesy/longitude';

/** A published length beside ours, for the report. */
export interface Comparison {
  subject: string;
  stretch: string;
  measuredMetres: number;
  publishedMetres: number;
  /** Measured over published minus one; 0.04 is 4 % too long. */
  deviation: number;
  figure: SourcePublished;
}

export const ALLOWED_DEVIATION = 0.04;

export interface RouteLeg {
  line: SourceLine;
  range: VertexRange;
  positions: LonLat[];
  branch: boolean;
}

/** Resolves a route's legs; a leg whose line or vertex name is unknown comes back as a reason. */
export function resolveLegs(route: SourceRoute, lines: ReadonlyMap<string, SourceLine>): (RouteLeg | string)[] {
  return route.legs.map((leg) => {
    const line = lines.get(leg.line);
    if (!line) return `leg ${leg.line}: there is no such line`;
    const range = findStretch(line.vertices as NamedVertex[], leg.from, leg.to);
    if (!range) return `leg ${leg.line}: no single stretch from ${leg.from ?? 'its start'} to ${leg.to ?? 'its end'}`;
    return { line, range, positions: stretchPositions(line.vertices as NamedVertex[], range), branch: leg.branch };
  });
}

export function publishedMetres(figure: SourcePublished): number {
  return figure.kilometres === undefined
    ? (figure.nauticalMiles ?? NaN) * METRES_PER.nauticalMile
    : figure.kilometres * METRES_PER.kilometre;
}

/** Sets each published figure of a line beside the measured length of the stretch it speaks of. */
export function compareLine(line: SourceLine): (Comparison | string)[] {
  return line.published.map((figure) => {
    const range = findStretch(line.vertices as NamedVertex[], figure.from, figure.to);
    if (!range) return `published ${figure.source}: no single stretch from ${figure.from} to ${figure.to}`;
    const measuredMetres = polylineLengthMetres(stretchPositions(line.vertices as NamedVertex[], range));
    const stretch = figure.from || figure.to ? `${figure.from ?? 'start'} – ${figure.to ?? 'end'}` : 'whole';
    return comparison(line.id, stretch, measuredMetres, figure);
  });
}

export function comparison(subject: string, stretch: string, measuredMetres: number, figure: SourcePublished): Comparison {
  const published = publishedMetres(figure);
  return { subject, stretch, measuredMetres, publishedMetres: published, deviation: measuredMetres / published - 1, figure };
}

/** The length of all legs of a route, branches included. */
export function routeLengthMetres(legs: readonly RouteLeg[]): number {
  return legs.reduce((sum, leg) => sum + polylineLengthMetres(leg.positions), 0);
}
