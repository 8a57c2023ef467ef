import { assumptionsOf, waitsOf, withShipSpeed } from '../../core/network/assumptions';
import type { Alternative, Defaults, Route, RouteLeg, RouteOptions } from '../../core/network/types';
import type { Answer, World } from '../answer';
import { fromNetwork } from '../network/network-failure';
import { readOptions } from '../network/read-options';
import { findEnds, openSession, type End, type Session } from '../network/session';
import { csv } from '../output/csv';
import { feature, featureCollection } from '../output/geojson';
import { json } from '../output/json';
import { alternativeJson, courseGeometry, legJson, routeJson } from '../output/network-json';
import { ALTERNATIVE_COLUMNS, alternativeRow, LEG_COLUMNS, legRow } from '../output/network-rows';
import { assumedLines, legLines, networkMethod, paragraphs, routeFacts, warn, warningLines } from '../output/network-texts';
import { alternativeFacts, alternativeName } from '../output/alternative-text';
import { endJson, passageEndLines } from '../output/passage-ends';
import { spotName, way } from '../output/texts';
import { NO_OTHER_WAY } from '../words/network-words';
import type { Request } from '../request';

/** The way between two places over sea and land, or the few really different ones. */
export async function run(request: Request, world: World): Promise<Answer> {
  const session = await openSession(request, world);
  const found = findEnds(request.arguments, session);
  if (!found.ok) return found;
  const read = readOptions(session);
  if (!read.ok) return read;
  const [from, to] = found.ends as [End, End];
  const asked: Asked = { from, to, options: read.value, session };
  return request.options.alternatives === true ? alternatives(asked) : oneRoute(asked);
}

interface Asked {
  from: End;
  to: End;
  options: RouteOptions;
  session: Session;
}

function oneRoute(asked: Asked): Answer {
  const { from, to, options, session } = asked;
  const answer = session.network.route(from.point, to.point, options);
  if (!answer.ok) return fromNetwork(answer.failure, session.passages);
  return { ok: true, text: writeRoute(answer.value, asked) };
}

function writeRoute(route: Route, asked: Asked): string {
  const { session } = asked;
  switch (session.request.format) {
    case 'json':
      return json({
        ...ends(asked),
        ...routeJson(route, (warning) => warn(warning, session)),
        assumptions: [
          ...assumptionsOf(route, defaultsOf(asked)),
          ...waitsOf(route, session.network.passages).map((wait) => ({ what: 'wait', ...wait }))
        ]
      });
    case 'csv':
      return csv(LEG_COLUMNS, route.legs.map(legRow));
    case 'geojson':
      return featureCollection(route.legs.map((leg, index) => legFeature(leg, index)));
    case 'text':
      return paragraphs([
        [...heading(asked), ...routeFacts(route, defaultsOf(asked), session)],
        legLines(route, session),
        warningLines(route, session),
        assumedLines(route, defaultsOf(asked), asked.options, session),
        [method(asked)]
      ]);
  }
}

/** What is assumed of speeds and emissions, as the network has it or as the person would have it. */
function defaultsOf({ options, session }: Asked): Defaults {
  const defaults = options.defaults ?? session.network.defaults;
  return withShipSpeed(defaults, options.ship?.speedKnots, '--speed');
}

function alternatives(asked: Asked): Answer {
  const { from, to, options, session } = asked;
  const answer = session.network.alternatives(from.point, to.point, options);
  if (!answer.ok) return fromNetwork(answer.failure, session.passages);
  return { ok: true, text: writeAlternatives(answer.value, asked) };
}

function writeAlternatives(ways: readonly Alternative[], asked: Asked): string {
  const { session } = asked;
  switch (session.request.format) {
    case 'json':
      return json({
        ...ends(asked),
        edition: session.network.edition,
        alternatives: ways.map((each) => ({
          ...alternativeJson(each),
          ...routeJson(each.route, (warning) => warn(warning, session))
        }))
      });
    case 'csv':
      return csv(
        ALTERNATIVE_COLUMNS,
        ways.map((each) => alternativeRow(each, ways[0]!.route))
      );
    case 'geojson':
      return featureCollection(
        ways.flatMap(({ id, route }) => route.legs.map((leg, index) => legFeature(leg, index, { alternative: id })))
      );
    case 'text':
      return paragraphs([
        heading(asked),
        ...ways.map((each) => [
          `${alternativeName(each, session)[session.request.language]}:`,
          ...alternativeFacts(each, ways[0]!.route, defaultsOf(asked), session),
          ...warningLines(each.route, session)
        ]),
        ways.length === 1 ? [NO_OTHER_WAY[session.request.language]] : [],
        [method(asked)]
      ]);
  }
}

function legFeature(leg: RouteLeg, index: number, more: object = {}) {
  return feature(courseGeometry(leg.geometry), { ...more, leg: index + 1, ...legJson(leg) });
}

function ends({ from, to, session }: Asked): object {
  return { from: endJson(from, session), to: endJson(to, session) };
}

function heading({ from, to, session }: Asked): string[] {
  const { language } = session.request;
  const title = way(spotName(from.spot, language), spotName(to.spot, language), language);
  return [title, ...passageEndLines([from, to], session)];
}

function method({ options, session }: Asked): string {
  return networkMethod(options.by ?? 'sea', options.minimise ?? 'distance', session, options);
}
