import { formatDuration } from '../../core/format/duration';
import type { Answer, ImpactRow, Route } from '../../core/network/types';
import type { Failure } from '../failure';
import type { Words } from '../language';
import { fromNetwork } from '../network/network-failure';
import type { Session } from '../network/session';
import { failureText } from '../words/failure-text';
import { ROUTE_LABELS } from '../words/network-words';
import { fact } from '../words/phrases';
import { changeLines, changeOf, forcedSaving, type Change } from './change-text';
import { csv } from './csv';
import { added } from './difference-text';
import { feature, featureCollection } from './geojson';
import { json } from './json';
import { courseGeometry, pointJson, routeJson } from './network-json';
import { idsCell, warningsCell } from './network-rows';
import { loadLine, networkMethod, paragraphs, passageNames, pointName, warn } from './network-texts';
import { atlasLength } from './route-text';
import { way } from './texts';

/** A pair as it was given, and what the change does to it, or what is wrong with it. */
export interface ImpactPair {
  from: string;
  to: string;
  row: ImpactRow | Failure;
}

/** Pairs before and after a change, in the form that was asked for. */
export function writeImpact(pairs: readonly ImpactPair[], change: Change, session: Session): string {
  const { after } = change;
  switch (session.request.format) {
    case 'json':
      return json({
        edition: session.network.edition,
        ...changeOf(change),
        pairs: pairs.map((pair) => pairJson(pair, session))
      });
    case 'csv':
      return csv(COLUMNS, pairs.map(cells));
    case 'geojson':
      return featureCollection(pairs.flatMap(features));
    case 'text':
      return paragraphs([
        changeLines(change, session),
        ...pairs.map((pair) => block(pair, session)),
        [loadLine(after, session), networkMethod(after.by ?? 'sea', after.minimise ?? 'distance', session, after)]
      ]);
  }
}

function block({ from, to, row }: ImpactPair, session: Session): string[] {
  const { language } = session.request;
  if ('code' in row) return [`${way(from, to, language)}:`, `  ${failureText(row, language)}`];
  const { origin, destination, before, after } = row;
  const difference = before.ok && after.ok ? added(before.value, after.value, session) : '—';
  const note = before.ok && after.ok ? forcedSaving(before.value, after.value, session) : undefined;
  return [
    `${way(pointName(origin, session), pointName(destination, session), language)}:`,
    `  ${fact(ROUTE_LABELS.before, routeLine(before, session), language)}`,
    `  ${fact(ROUTE_LABELS.after, routeLine(after, session), language)}`,
    `  ${fact(ROUTE_LABELS.difference, difference, language)}`,
    ...(note === undefined ? [] : [`    ${note}`]),
    ...warned(ROUTE_LABELS.warningsBefore, before, session),
    ...warned(ROUTE_LABELS.warningsAfter, after, session)
  ];
}

/** What to know of one of the routes, under its heading. A saving may come of a way that few ships can take. */
function warned(label: Words, answer: Answer<Route>, session: Session): string[] {
  if (!answer.ok || answer.value.warnings.length === 0) return [];
  const texts = answer.value.warnings.map((warning) => `    ${warn(warning, session)}`);
  return [`  ${label[session.request.language]}:`, ...texts];
}

function routeLine(answer: Answer<Route>, session: Session): string {
  const { request, passages } = session;
  // What stands in the way follows in the same line.
  if (!answer.ok) return failureText(fromNetwork(answer.failure, passages), request.language).replace(/\n\s*/g, ' ');
  const { lengthMetres, hours, passages: crossed } = answer.value;
  const figures = [atlasLength(lengthMetres, request), formatDuration(hours, request.language), passageNames(crossed, session)];
  return figures.join('  ');
}

function pairJson({ from, to, row }: ImpactPair, session: Session): object {
  if ('code' in row) return { from: { given: from }, to: { given: to }, ...errorJson(row, session) };
  const { origin, destination, before, after, addedMetres, addedHours, addedCo2Kilograms } = row;
  const ends = { from: { given: from, ...pointJson(origin) }, to: { given: to, ...pointJson(destination) } };
  const difference = { addedMetres: addedMetres ?? null, addedHours: addedHours ?? null };
  return {
    ...ends,
    before: answerJson(before, session),
    after: answerJson(after, session),
    ...difference,
    addedCo2Kilograms: addedCo2Kilograms ?? null
  };
}

function answerJson(answer: Answer<Route>, session: Session): object {
  if (answer.ok) return routeJson(answer.value, (warning) => warn(warning, session));
  return errorJson(fromNetwork(answer.failure, session.passages), session);
}

function errorJson(failed: Failure, { request }: Session): object {
  const { code, details } = failed;
  return { error: { code, message: failureText(failed, request.language), details } };
}

const FIGURES = ['Metres', 'Hours', 'Co2Kilograms', 'Passages', 'Warnings'] as const;
const COLUMNS = [
  'from',
  'to',
  ...FIGURES.map((name) => `before${name}`),
  ...FIGURES.map((name) => `after${name}`),
  'addedMetres',
  'addedHours',
  'addedCo2Kilograms',
  'errorCode'
];

function cells({ from, to, row }: ImpactPair): (string | number | undefined)[] {
  if ('code' in row) return [from, to, ...Array.from({ length: COLUMNS.length - 3 }, () => undefined), row.code];
  const { before, after, addedMetres, addedHours, addedCo2Kilograms } = row;
  const failed = [before, after].find((answer) => !answer.ok);
  const code = failed && !failed.ok ? failed.failure.code : undefined;
  return [from, to, ...figures(before), ...figures(after), addedMetres, addedHours, addedCo2Kilograms, code];
}

function figures(answer: Answer<Route>): (string | number | undefined)[] {
  if (!answer.ok) return FIGURES.map(() => undefined);
  const { lengthMetres, hours, co2Kilograms, passages, warnings } = answer.value;
  return [lengthMetres, hours, co2Kilograms, idsCell(passages), warningsCell(warnings)];
}

function features({ from, to, row }: ImpactPair) {
  if ('code' in row) return [];
  return (['before', 'after'] as const).flatMap((when) => {
    const answer = row[when];
    if (!answer.ok) return [];
    const { lengthMetres, hours, passages, warnings, geometry } = answer.value;
    const told = { metres: lengthMetres, hours, passages, warnings: warnings.map(({ code }) => code) };
    return [feature(courseGeometry(geometry), { when, from, to, ...told })];
  });
}
