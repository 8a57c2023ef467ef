import type { Atlas, Leg, Line, Route } from '../../core/atlas/atlas';
import { stretchPositions } from '../../core/atlas/stretch';
import { toldLengthOf } from '../../core/atlas/told-length';
import { nearestFirst } from '../../core/search/edit-distance';
import type { Answer, World } from '../answer';
import { failure } from '../failure';
import { csv } from '../output/csv';
import { feature, featureCollection, lineGeometry } from '../output/geojson';
import { json, lengths } from '../output/json';
import { notOperating, routeLine, routeText } from '../output/route-text';
import type { Request } from '../request';

/** The routes of the atlas, or one of them with its legs. */
export function run(request: Request, world: World): Answer {
  const atlas = world.atlas();
  const [id] = request.arguments;
  if (id === undefined) return { ok: true, text: writeList(atlas, request) };
  const route = atlas.routes.find((each) => each.id === id);
  if (!route) return failure('unknown-route', { given: id, candidates: like(id, atlas) });
  return { ok: true, text: writeOne(route, atlas, request) };
}

const SUGGESTED = 3;

function like(id: string, { routes }: Atlas): string[] {
  const holding = routes.filter((route) => route.id.includes(id)).map((route) => route.id);
  const near = nearestFirst(
    routes.map((route) => route.id),
    id
  );
  return [...new Set([...holding, ...near])].slice(0, SUGGESTED);
}

function writeList(atlas: Atlas, request: Request): string {
  const { routes } = atlas;
  switch (request.format) {
    case 'json':
      return json(routes.map((route) => ({ ...summary(route, atlas), published: route.published })));
    case 'csv':
      return csv(
        ROUTE_COLUMNS,
        routes.map((route) => routeRow(route, atlas))
      );
    case 'geojson':
      return featureCollection(routes.flatMap((route) => legFeatures(route, atlas)));
    case 'text':
      return `${routes.map((route) => routeLine(route, atlas, request)).join('\n')}\n`;
  }
}

function writeOne(route: Route, atlas: Atlas, request: Request): string {
  switch (request.format) {
    case 'json':
      return json({
        ...summary(route, atlas),
        edition: atlas.edition,
        notOperating: notOperating(route).map((leg) => notOperatingJson(leg, atlas)),
        published: route.published,
        legs: legs(route, atlas)
      });
    case 'csv':
      return csv(LEG_COLUMNS, legs(route, atlas).map(legRow));
    case 'geojson':
      return featureCollection(legFeatures(route, atlas));
    case 'text':
      return routeText(route, atlas, request);
  }
}

function summary(route: Route, atlas: Atlas) {
  const { id, names, subject, status, asOf, lengthMetres, source } = route;
  return { id, names, subject, status, asOf, ...lengths(lengthMetres), schematic: toldLengthOf(route, atlas).schematic, source };
}

function notOperatingJson({ line, status, lengthMetres }: Leg, atlas: Atlas) {
  return { line, names: lineOf(atlas, line).names, status, ...lengths(lengthMetres) };
}

const ROUTE_COLUMNS = [
  'id',
  'ar',
  'en',
  'subject',
  'status',
  'asOf',
  'metres',
  'kilometres',
  'nauticalMiles',
  'source',
  'schematic',
  'publishedMetres',
  'publishedKilometres',
  'publishedNauticalMiles',
  'publishedSource'
];

/** The published length stands only beside one measured along a schematic course, as in the text. */
function routeRow(route: Route, atlas: Atlas): (string | number | undefined)[] {
  const { id, names, subject, status, asOf, metres, kilometres, nauticalMiles, schematic, source } = summary(route, atlas);
  const { published } = toldLengthOf(route, atlas);
  const cited = published && lengths(published.publishedMetres);
  return [
    ...[id, names.ar, names.en, subject, status, asOf, metres, kilometres, nauticalMiles, source, schematic],
    ...[cited?.metres, cited?.kilometres, cited?.nauticalMiles, published?.source]
  ];
}

function legs(route: Route, atlas: Atlas) {
  return route.legs.map(({ line: lineId, first, last, lengthMetres, status, branch }) => {
    const line = lineOf(atlas, lineId);
    const from = line.vertices[first]?.[2];
    const to = line.vertices[last]?.[2];
    return {
      line: lineId,
      names: line.names,
      mode: line.mode,
      from,
      to,
      status,
      branch,
      accuracy: line.accuracy,
      ...lengths(lengthMetres)
    };
  });
}

const LEG_COLUMNS = [
  'line',
  'ar',
  'en',
  'mode',
  'from',
  'to',
  'status',
  'branch',
  'accuracy',
  'metres',
  'kilometres',
  'nauticalMiles'
];

function legRow(leg: ReturnType<typeof legs>[number]): (string | number | undefined)[] {
  const { line, names, mode, from, to, status, branch, accuracy, metres, kilometres, nauticalMiles } = leg;
  return [line, names.ar, names.en, mode, from, to, status, String(branch), accuracy, metres, kilometres, nauticalMiles];
}

function legFeatures(route: Route, atlas: Atlas) {
  return route.legs.map((leg, index) => {
    const positions = stretchPositions(lineOf(atlas, leg.line).vertices, leg);
    return feature(lineGeometry('geodesic', positions), { route: route.id, ...legs(route, atlas)[index] });
  });
}

function lineOf(atlas: Atlas, id: string): Line {
  const line = atlas.lines.find((each) => each.id === id);
  if (!line) throw new Error(`the atlas holds no line ${id}`);
  return line;
}
