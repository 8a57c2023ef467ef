import { formatDuration } from '../../core/format/duration';
import { formatNumber } from '../../core/format/number';
import type { ComparedPublished } from '../../core/network/compared-published';
import { COMPARISONS } from '../../core/network/comparisons';
import type { RouteOptions } from '../../core/network/types';
import type { Answer, World } from '../answer';
import { failure, type Failure } from '../failure';
import { checkQuestion } from '../network/check-question';
import { comparePair, compareReady, readyComparison, type Compared, type Way } from '../network/compare-ways';
import { readOptions } from '../network/read-options';
import { findEnds, openSession, type Session } from '../network/session';
import { comparedMethod } from '../output/compared-method';
import { csv } from '../output/csv';
import { feature, featureCollection, pointsGeometry } from '../output/geojson';
import { json } from '../output/json';
import { courseGeometry, pointJson, routeJson } from '../output/network-json';
import { WAY_COLUMNS, wayRow } from '../output/network-rows';
import {
  briefWarningLines,
  emissions,
  loadLine,
  ofCo2,
  paragraphs,
  passageNames,
  pointName,
  warn
} from '../output/network-texts';
import { atlasLength, networkLength } from '../output/route-text';
import { way as between } from '../output/texts';
import type { Request } from '../request';
import { failureText } from '../words/failure-text';
import { ROUTE_LABELS } from '../words/network-words';
import { fact, LABELS } from '../words/phrases';

/** Ways side by side: of ready comparisons, or the really different ones between pairs of places. */
export async function run(request: Request, world: World): Promise<Answer> {
  if (request.arguments.length === 0) return { ok: true, text: list(request, world) };
  const session = await openSession(request, world);
  const read = readOptions(session);
  if (!read.ok) return read;
  const compared = compareAll(read.value, session);
  if (!Array.isArray(compared)) return compared;
  const isWhole = compared.every(({ ways }) => ways.every(({ found }) => found.ok));
  return { ok: true, text: write(compared, read.value, session), exit: isWhole ? 0 : 1 };
}

function compareAll(options: RouteOptions, session: Session): Compared[] | Failure {
  const given = session.request.arguments;
  const ready = given.flatMap((text) => readyComparison(text) ?? []);
  if (ready.length === given.length) {
    // Its modes are what a ready comparison consists of.
    if (options.by) return failure('format-conflict', { options: ['--by', ...ready.map(({ id }) => id)] });
    // Each of them opens and closes passages of its own.
    const wrong = checkQuestion({ ...options, via: [] }, session);
    return wrong ?? ready.map((each) => compareReady(each, options, session));
  }
  if (given.length === 1) {
    return failure('unknown-comparison', { given: given[0]!, candidates: COMPARISONS.map(({ id }) => id) });
  }
  if (given.length % 2 === 1) return failure('unpaired-place', { given: given.at(-1)! });
  const wrong = checkQuestion(options, session);
  if (wrong) return wrong;
  const found = findEnds(given, session);
  if (!found.ok) return found;
  const pairs = found.ends.flatMap((from, index) => (index % 2 === 0 ? [[from, found.ends[index + 1]!] as const] : []));
  return pairs.map(([from, to]) => comparePair(from, to, options, session));
}

/** The ready comparisons; as GeoJSON each by the places between which it is. */
function list({ language, format }: Request, world: World): string {
  switch (format) {
    case 'json':
      return json(COMPARISONS.map(({ id, names, from, to }) => ({ id, names, from, to })));
    case 'csv':
      return csv(
        ['id', 'ar', 'en', 'from', 'to'],
        COMPARISONS.map(({ id, names, from, to }) => [id, names.ar, names.en, from, to])
      );
    case 'geojson': {
      const { places } = world.atlas();
      const at = (id: string) => places.find((place) => place.id === id)!.at;
      return featureCollection(
        COMPARISONS.map((each) =>
          feature(pointsGeometry([at(each.from), at(each.to)]), { id: each.id, ...each.names, from: each.from, to: each.to })
        )
      );
    }
    case 'text':
      return `${COMPARISONS.map(({ id, names }) => `${id}  ${names[language]}`).join('\n')}\n`;
  }
}

function write(compared: readonly Compared[], options: RouteOptions, session: Session): string {
  switch (session.request.format) {
    case 'json':
      return json({ edition: session.network.edition, comparisons: compared.map((each) => comparedJson(each, session)) });
    case 'csv':
      return csv(
        [
          'from',
          'to',
          'way',
          'minimised',
          'month',
          'iceClass',
          ...WAY_COLUMNS,
          'publishedMetres',
          'publishedSource',
          'errorCode'
        ],
        compared.flatMap(rows)
      );
    case 'geojson':
      return featureCollection(compared.flatMap(features));
    case 'text':
      return paragraphs([
        ...compared.map((each) => block(each, session)),
        [
          loadLine(options, session),
          comparedMethod(
            compared.flatMap(({ ways }) => ways),
            session
          )
        ]
      ]);
  }
}

function block({ names, from, to, ways }: Compared, session: Session): string[] {
  const { language } = session.request;
  const title = names?.[language] ?? between(pointName(from, session), pointName(to, session), language);
  return [`${title}:`, ...ways.flatMap((way) => wayLines(way, session))];
}

/** A way in two lines: its name with the figures, and the passages under it; a published length between them. */
function wayLines({ names, found, published }: Way, session: Session): string[] {
  const { request } = session;
  const { language } = request;
  if (!found.ok) return [`  ${names[language]}  ${failureText(found, language).replace(/\n\s*/g, ' ')}`];
  const { route } = found;
  const figures = [
    networkLength(route, request),
    formatDuration(route.hours, language),
    ofCo2(emissions(route.co2Kilograms, language), language),
    ...(route.cost === undefined ? [] : [fact(ROUTE_LABELS.cost, formatNumber(route.cost, language), language)])
  ];
  const passages = route.passages.length > 0 ? [`    ${passageNames(route.passages, session)}`] : [];
  return [
    `  ${names[language]}  ${figures.join('  ')}`,
    ...(published ? [`    ${publishedText(published, request)}`] : []),
    ...passages,
    ...briefWarningLines(route, session).map((line) => `    ${line}`)
  ];
}

/** The length that is published of a way, of what, why it differs and by whom. */
function publishedText({ route, publishedMetres, reason, source }: ComparedPublished, request: Request): string {
  const { language } = request;
  const told = [atlasLength(publishedMetres, request), route.names[language], ...(reason ? [reason[language]] : []), source];
  return fact(LABELS.publishedLength, told.join('  '), language);
}

function comparedJson({ id, names, from, to, ways }: Compared, session: Session): object {
  return {
    ...(id !== undefined && { id, names }),
    from: pointJson(from),
    to: pointJson(to),
    ways: ways.map((way) => ({
      id: way.id,
      names: way.names,
      minimised: way.minimised,
      options: heldJson(way),
      ...foundJson(way, session),
      ...(way.published && { published: way.published })
    }))
  };
}

/** What decides the way, told where it holds; the figures that were reckoned with stand among its assumptions. */
function heldJson({ options: { by = 'sea', month, ship = {}, avoid = [], open = [], planned = [] } }: Way): object {
  return { by, ...(month !== undefined && { month }), ship, avoid, open, planned };
}

function foundJson({ found }: Way, session: Session): object {
  if (found.ok) return routeJson(found.route, (warning) => warn(warning, session));
  const { code, details } = found;
  return { error: { code, message: failureText(found, session.request.language), details } };
}

function rows({ from, to, ways }: Compared): (string | number | undefined)[][] {
  const [first] = ways;
  const best = first?.found.ok ? first.found.route : undefined;
  return ways.map(({ id, minimised, options, found, published }) => {
    const held = [options.month, options.ship?.iceClass];
    const start = [from.place ?? from.name, to.place ?? to.name, id, minimised, ...held];
    const figures = found.ok ? wayRow(found.route, best) : [];
    const errorCode = found.ok ? undefined : found.code;
    // No figures stand where there is no way, and no difference behind one without a first.
    const padded = WAY_COLUMNS.map((_, index) => figures[index]);
    return [...start, ...padded, published?.publishedMetres, published?.source, errorCode];
  });
}

function features({ from, to, ways }: Compared) {
  return ways.flatMap((each) => {
    const { id, names, minimised, found, published } = each;
    if (!found.ok) return [];
    const { lengthMetres, hours, passages, geometry } = found.route;
    const ends = { from: pointJson(from), to: pointJson(to) };
    return [
      feature(courseGeometry(geometry), {
        way: id,
        names,
        minimised,
        options: heldJson(each),
        ...ends,
        metres: lengthMetres,
        hours,
        passages,
        ...(published && { published })
      })
    ];
  });
}
