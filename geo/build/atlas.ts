import type { Atlas, Dataset, Leg, Line, Place, Prose, PublishedLength, Route } from '#core/atlas/atlas';
import { EDITION } from '#core/atlas/edition';
import type { NamedVertex } from '#core/atlas/stretch';
import { polylineLengthMetres } from '#core/geodesy/geodesic';
import type { SourceLine, SourcePlace, SourceRoute } from '#core/atlas/source-schema';
import { loadStationNames, stationName, type StationNames } from './station-names';
import { buildArea } from './areas';
import { compareLine, comparison, resolveLegs, routeLengthMetres, type Comparison, type RouteLeg } from './measure';
import type { Kept, Sources } from './sources';

/** Millimetres: what is left of a length whose vertices are known to metres at best. */
const roundMetres = (lengthMetres: number): number => Math.round(lengthMetres * 1000) / 1000;

/** Turns checked sources into the atlas the app reads. */
export function buildAtlas(sources: Sources): Atlas {
  const stations = loadStationNames();
  const lines = new Map<string, SourceLine>(sources.lines.map((line) => [line.id, line]));
  return {
    edition: EDITION,
    datasets: buildDatasets(sources),
    places: sources.places.map(buildPlace),
    lines: sources.lines.map((line) => buildLine(line, sources.places, stations)),
    routes: sources.routes.map((route) => buildRoute(route, lines)),
    areas: sources.areas.map(buildArea),
    sets: sources.sets.map(({ from, ...record }) => ({ ...record, dataset: from.dataset }))
  };
}

function buildDatasets(sources: Sources): Dataset[] {
  const records = [...sources.places, ...sources.lines, ...sources.routes, ...sources.areas, ...sources.sets];
  return sources.datasets.map(({ dataset, title, source, licence, date }) => ({
    id: dataset,
    title,
    source,
    licence,
    date,
    count: records.filter((record) => record.from.dataset === dataset).length
  }));
}

function buildPlace({ from, ...record }: Kept<SourcePlace>): Place {
  return { ...record, at: [...record.at], dataset: from.dataset };
}

function buildLine({ from, ...record }: Kept<SourceLine>, places: readonly SourcePlace[], stations: StationNames): Line {
  const vertices = record.vertices as NamedVertex[];
  const lengthMetres = polylineLengthMetres(vertices.map(([longitude, latitude]) => [longitude, latitude]));
  const nameOf = (name: string | undefined): Prose | undefined => (name === undefined ? name : stationName(name, record, places, stations));
  const compared = compareLine(record).filter((row) => typeof row !== 'string');
  const published = compared.map(toPublished).map((figure) => {
    const ends = { from: nameOf(figure.from), to: nameOf(figure.to) };
    return ends.from || ends.to ? { ...figure, ends } : figure;
  });
  return { ...record, vertices, lengthMetres: roundMetres(lengthMetres), published, dataset: from.dataset };
}

function buildRoute({ from, ...record }: Kept<SourceRoute>, lines: ReadonlyMap<string, SourceLine>): Route {
  const resolved = resolveLegs(record, lines).filter((leg) => typeof leg !== 'string');
  const lengthMetres = roundMetres(routeLengthMetres(resolved));
  const published = record.published.map((figure) => toPublished(comparison(record.id, 'whole', lengthMetres, figure)));
  const legs = resolved.map((leg, index) => buildLeg(leg, record.legs[index]?.status));
  return { ...record, legs, lengthMetres, published, dataset: from.dataset };
}

function buildLeg(leg: RouteLeg, status: Leg['status'] | undefined): Leg {
  return {
    line: leg.line.id,
    ...leg.range,
    lengthMetres: roundMetres(polylineLengthMetres(leg.positions)),
    status: status ?? leg.line.status,
    branch: leg.branch
  };
}

function toPublished({ figure, measuredMetres, publishedMetres }: Comparison): PublishedLength {
  const { source, from, to, comparable, note, deviation } = figure;
  return { publishedMetres, measuredMetres: roundMetres(measuredMetres), source, from, to, comparable, note, deviation };
}
