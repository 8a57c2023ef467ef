import type { Atlas, Place } from '../../core/atlas/atlas';
import { formatCoordinate } from '../../core/coordinates/format-coordinate';
import { formatDuration } from '../../core/format/duration';
import { formatLength } from '../../core/format/length';
import { numberFormat, type FormatLanguage } from '../../core/format/locale';
import { formatNumber } from '../../core/format/number';
import { distanceMetres } from '../../core/geodesy/geodesic';
import type { LonLat } from '../../core/geodesy/longitude';
import { assumptionsOf, OF_WORK, waitsOf } from '../../core/network/assumptions';
import { listedLegs } from '../../core/network/listed-legs';
import type {
  Defaults,
  Doubt,
  Minimised,
  Route,
  RouteLeg,
  RouteMode,
  RouteOptions,
  RoutePoint,
  RouteWarning
} from '../../core/network/types';
import type { Words } from '../language';
import type { Session } from '../network/session';
import { withUnit } from '../words/counted-units';
import { assumptionName, assumptionText } from '../words/assumption-words';
import {
  ALL_OF_A_KIND,
  BY_WORDS,
  DOUBT_WORDS,
  inTheNetwork,
  LEAST_WORDS,
  MODE_WORDS,
  publishedPart,
  ROUTE_LABELS,
  TURNED_AWAY_WORDS
} from '../words/network-words';
import { monthNames } from '../words/limit-words';
import { fact, LABELS, STATUS_WORDS } from '../words/phrases';
import { schematicText, warningText } from '../words/warning-text';
import { atlasLength, networkLength } from './route-text';
import { way } from './texts';

export const KILOGRAMS_A_TONNE = 1000;
/** A degree in a hundred thousand is a metre: who joins to a network asks no finer. */
const POSITION_ACCURACY_METRES = 100;
/** A point of the network so near to a place is called by its name. */
const NAMED_WITHIN_METRES = 10_000;

/** Carbon dioxide in kilograms, from a tonne upwards in tonnes. */
export function emissions(kilograms: number, language: FormatLanguage): string {
  const isHeavy = Math.abs(kilograms) >= KILOGRAMS_A_TONNE;
  const amount = Number((isHeavy ? kilograms / KILOGRAMS_A_TONNE : kilograms).toPrecision(3));
  return writtenEmissions(amount, { isHeavy, maximumSignificantDigits: 3 }, language);
}

/** An amount that stands without a label. */
export function ofCo2(amount: string, language: FormatLanguage): string {
  return language === 'ar' ? `${amount} من ثاني أكسيد الكربون` : `${amount} CO2`;
}

/** An amount of carbon dioxide in tonnes or kilograms, with these digits. */
export function writtenEmissions(
  amount: number,
  { isHeavy, ...digits }: { isHeavy: boolean } & Intl.NumberFormatOptions,
  language: FormatLanguage
): string {
  const text = numberFormat(language, digits).format(amount);
  if (isHeavy) return withUnit('tonnes', amount, text, language);
  return `${text} ${language === 'ar' ? 'كغ' : 'kg'}`;
}

/** What passages and lines are called, and all of a kind; an id that is neither stands for itself. */
export function nameOf(id: string, { atlas, passages, network }: Session): Words {
  const all = ALL_OF_A_KIND[id];
  if (all) return all;
  const known = passages.byId(id) ?? network.plannedLines.find((line) => line.id === id);
  return known?.names ?? atlas.lines.find((line) => line.id === id)?.names ?? { ar: id, en: id };
}

export function warn(warning: RouteWarning, session: Session): string {
  return warningText(warning, (id) => nameOf(id, session), session.request.language);
}

/** A point by its name, by the place of the atlas it lies at, or by its position. */
export function pointName({ name, at }: RoutePoint, { atlas, request: { language } }: Session): string {
  if (name !== undefined) return name;
  const place = placeAt(at, atlas);
  return place?.names[language] ?? formatCoordinate(at, 'decimal', language, { accuracyMetres: POSITION_ACCURACY_METRES });
}

/** The nearest place that a point of the network may be called by. */
function placeAt([longitude, latitude]: LonLat, { places }: Atlas): Place | undefined {
  let found: Place | undefined;
  let least = NAMED_WITHIN_METRES;
  for (const place of places) {
    // A kilometre of latitude is a hundredth of a degree, near enough to leave out most of the Earth.
    if (Math.abs(place.at[1] - latitude) > NAMED_WITHIN_METRES / 1e5) continue;
    const metres = distanceMetres(place.at, [longitude, latitude]);
    if (metres >= least) continue;
    least = metres;
    found = place;
  }
  return found;
}

/** The names of passages in the order they are crossed. */
export function passageNames(ids: readonly string[], session: Session): string {
  const { language } = session.request;
  if (ids.length === 0) return '—';
  return ids.map((id) => nameOf(id, session)[language]).join(language === 'ar' ? '، ' : ', ');
}

/** The figures of a route that was asked for with these assumptions, one a line. */
export function routeFacts(route: Route, defaults: Defaults, session: Session): string[] {
  const { request } = session;
  const { language } = request;
  return [
    fact(LABELS.length, networkLength(route, request), language),
    fact(ROUTE_LABELS.time, formatDuration(route.hours, language), language),
    fact(ROUTE_LABELS.co2, `${emissions(route.co2Kilograms, language)} ${load(defaults, language)}`, language),
    ...(route.cost === undefined ? [] : [fact(ROUTE_LABELS.cost, formatNumber(route.cost, language), language)]),
    fact(ROUTE_LABELS.passages, passageNames(route.passages, session), language),
    ...(route.borders.length === 0 ? [] : [fact(ROUTE_LABELS.borders, borders(route), language)]),
    fact(ROUTE_LABELS.snaps, snaps(route, session), language)
  ];
}

/** What the emissions of a route are those of. */
function load({ cargoTonnes: { value } }: Defaults, language: FormatLanguage): string {
  return language === 'ar'
    ? `لحمولة قدرها ${withUnit('tonnes', value, formatNumber(value, 'ar'), 'ar')}`
    : `for ${formatNumber(value, 'en')} t of cargo`;
}

/** The same once, for all the emissions told above it. */
export function loadLine({ defaults }: RouteOptions, { request: { language }, network }: Session): string {
  return fact(ROUTE_LABELS.co2, load(defaults ?? network.defaults, language), language);
}

function borders(route: Route): string {
  return route.borders.map(([from, to]) => `${from}–${to}`).join(', ');
}

function snaps({ snaps: { origin, destination } }: Route, { request }: Session): string {
  const { language } = request;
  const [start, end] = [origin, destination].map(({ metres }) => formatLength(metres, 'kilometre', language));
  return language === 'ar' ? `${start} من البداية، ${end} إلى النهاية` : `${start} from the start, ${end} to the end`;
}

/** The legs of a route as they are listed, under their heading. */
export function legLines({ legs }: Route, session: Session): string[] {
  return [`${LABELS.legs[session.request.language]}:`, ...listedLegs(legs).map((leg) => `  ${legLine(leg, session)}`)];
}

function legLine(leg: RouteLeg, session: Session): string {
  const { request } = session;
  const { language } = request;
  const facts = [
    MODE_WORDS[leg.mode][language],
    legWay(leg, session),
    ...(leg.line === undefined ? [] : [nameOf(leg.line, session)[language]]),
    ...[...new Set(leg.work)].map((work) => assumptionName(OF_WORK[work], language)),
    ...(leg.lengthMetres > 0 ? [atlasLength(leg.lengthMetres, request)] : []),
    formatDuration(leg.hours, language),
    STATUS_WORDS[leg.status][language],
    ...leg.doubts.map((doubt) => doubtText(doubt, leg, request))
  ];
  return facts.join('  ');
}

/** A doubt, with how much of the length is as published where that is not all. */
function doubtText(doubt: Doubt, { publishedMetres }: RouteLeg, { language }: Session['request']): string {
  if (doubt !== 'partly-published' || publishedMetres === undefined) return DOUBT_WORDS[doubt][language];
  return publishedPart(formatLength(publishedMetres, 'kilometre', language))[language];
}

/**
 * The figures that hours and emissions rest on, each with its source: those of the network, or the person's own; and the month
 * and the class of ship reckoned with, whoever chose them.
 */
export function assumedLines(route: Route, defaults: Defaults, options: RouteOptions, session: Session): string[] {
  const { language } = session.request;
  const rows = assumptionsOf(route, defaults).map((each) => assumptionText(each, language));
  const waits = waitsOf(route, session.network.passages).map(({ passage, value, source }) => {
    const where = `${ROUTE_LABELS.delay[language]} (${nameOf(passage, session)[language]})`;
    return `${where}: ${formatDuration(value, language)} (${source[language]})`;
  });
  const { month, ship } = options;
  const season = month === undefined ? [] : [monthNames([month], language)];
  const ice = ship?.iceClass === undefined ? [] : [`${ROUTE_LABELS.iceClass[language]}: ${ship.iceClass}`];
  return [`${ROUTE_LABELS.assumed[language]}:`, ...[...rows, ...waits, ...season, ...ice].map((text) => `  ${text}`)];
}

/** Both ends of a leg, or the one place that work is done at. */
function legWay({ from, to }: RouteLeg, session: Session): string {
  const [start, end] = [pointName(from, session), pointName(to, session)];
  return start === end ? start : way(start, end, session.request.language);
}

export function warningLines({ warnings }: Pick<Route, 'warnings'>, session: Session): string[] {
  return underWarnings(
    warnings.map((each) => warn(each, session)),
    session
  );
}

/** Where ways are compared: what is schematic of a way in one line, however many lines of the network it takes. */
export function briefWarningLines({ warnings }: Pick<Route, 'warnings'>, session: Session): string[] {
  const schematic = warnings.flatMap(({ code, details }) => (code === 'schematic-leg' ? [details.line] : []));
  const others = warnings.filter(({ code }) => code !== 'schematic-leg').map((each) => warn(each, session));
  const nameOfLine = (id: string): Words => nameOf(id, session);
  const brief = schematic.length > 0 ? [schematicText(schematic, nameOfLine, session.request.language)] : [];
  return underWarnings([...others, ...brief], session);
}

export function underWarnings(texts: readonly string[], { request: { language } }: Session): string[] {
  return texts.length === 0 ? [] : [`${ROUTE_LABELS.warnings[language]}:`, ...texts.map((text) => `  ${text}`)];
}

/** How routes were sought, and the edition of the network; ways of several modes are compared without `by`. */
export function networkMethod(
  by: RouteMode | undefined,
  minimise: Minimised,
  { request, network }: Session,
  { avoid = [] }: RouteOptions = {}
): string {
  const { language } = request;
  const parts = [LEAST_WORDS[minimise], ...(by ? [BY_WORDS[by]] : []), inTheNetwork(by)];
  const isTurnedAway = avoid.length > 0 && by !== 'rail' && by !== 'road';
  const turnedAway = isTurnedAway ? [TURNED_AWAY_WORDS[language]] : [];
  const words = [parts.map((each) => each[language]).join(' '), ...turnedAway].join(language === 'ar' ? '؛ ' : '; ');
  return [fact(LABELS.method, words, language), fact(LABELS.edition, network.edition, language)].join('\n');
}

/** Paragraphs with a line between them. */
export function paragraphs(parts: readonly (readonly string[])[]): string {
  return `${parts.flatMap((lines) => (lines.length > 0 ? [lines.join('\n')] : [])).join('\n\n')}\n`;
}
