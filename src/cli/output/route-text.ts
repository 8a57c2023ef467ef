import type { Atlas, Leg, PublishedLength, Route } from '../../core/atlas/atlas';
import type { NamedVertex } from '../../core/atlas/stretch';
import { toldLengthOf, type Schematic } from '../../core/atlas/told-length';
import { formatDate } from '../../core/format/date';
import { formatLength } from '../../core/format/length';
import type { FormatLanguage } from '../../core/format/locale';
import { FULL_PRECISION, formatMeasuredLength } from '../../core/format/measured';
import { formatPercent } from '../../core/format/number';
import type { Route as FoundRoute } from '../../core/network/types';
import type { Words } from '../language';
import type { Request } from '../request';
import { fact, LABELS, STATUS_WORDS } from '../words/phrases';

const SCHEMATIC_WORDS: Readonly<Record<Schematic, Words>> = {
  all: { ar: 'على مسار تخطيطي', en: 'along a schematic course' },
  part: { ar: 'على مسار تخطيطي في بعضه', en: 'along a partly schematic course' },
  none: { ar: '', en: '' }
};

/** A length of the atlas, rounded as everywhere on its pages. */
export function atlasLength(lengthMetres: number, { language, full }: Request): string {
  const lengths = (['kilometre', 'nauticalMile'] as const).map((unit) =>
    full ? formatMeasuredLength(lengthMetres, unit, language, FULL_PRECISION) : formatLength(lengthMetres, unit, language)
  );
  return lengths.join(' · ');
}

const BY_RIVER: Words = { ar: 'أو أكثر (الأنهار مبسَّطة الرسم)', en: 'or more (rivers are drawn simplified)' };

/** The length of a route of the network; long stretches on rivers make it the least that it can be. */
export function networkLength(
  { lengthMetres, warnings }: Pick<FoundRoute, 'lengthMetres' | 'warnings'>,
  request: Request
): string {
  const told = atlasLength(lengthMetres, request);
  return warnings.some(({ code }) => code === 'schematic-river') ? `${told} ${BY_RIVER[request.language]}` : told;
}

/** A route in one line: where its course is schematic it says so, and the published length to cite stands before the measured one. */
export function routeLine(route: Route, atlas: Atlas, request: Request): string {
  const { language } = request;
  return [route.id, route.names[language], toldLength(route, atlas, request), STATUS_WORDS[route.status][language]].join('  ');
}

function toldLength(route: Route, atlas: Atlas, request: Request): string {
  const { measuredMetres, schematic, published } = toldLengthOf(route, atlas);
  const mark = SCHEMATIC_WORDS[schematic][request.language];
  const measured = `${atlasLength(measuredMetres, request)}${mark && ` ${mark}`}`;
  if (!published) return measured;
  const cited = atlasLength(published.publishedMetres, request);
  return request.language === 'ar'
    ? `${cited} كما نُشر؛ والمقيس هنا: ${measured}`
    : `${cited} as published; measured here: ${measured}`;
}

/** A route with its legs and the published lengths beside the measured one. */
export function routeText(route: Route, atlas: Atlas, request: Request): string {
  const { language } = request;
  const facts = [
    `${route.names[language]} (${route.id})`,
    fact(LABELS.status, `${STATUS_WORDS[route.status][language]} (${formatDate(route.asOf, language)})`, language),
    fact(LABELS.measured, atlasLength(route.lengthMetres, request), language),
    ...notOperatingFacts(route, atlas, request),
    fact(LABELS.source, route.source, language),
    fact(LABELS.edition, atlas.edition, language)
  ];
  const parts = [facts, legLines(route, atlas, request), publishedLines(route.published, request)];
  return `${parts.flatMap((lines) => (lines.length > 0 ? [lines.join('\n')] : [])).join('\n\n')}\n`;
}

/** What counts in the length of a route and does not operate. */
export function notOperating({ legs }: Route): Leg[] {
  return legs.filter(({ status }) => status !== 'operating');
}

/** Where nothing of a route operates, its status says so of all. */
function notOperatingFacts(route: Route, atlas: Atlas, request: Request): string[] {
  const { language } = request;
  const found = notOperating(route);
  if (found.length === 0 || found.length === route.legs.length) return [];
  const texts = found.map((leg) => [lineName(leg, atlas, language), ...figures(leg, request)].join('  '));
  return [fact(LABELS.notOperating, texts.join(language === 'ar' ? '؛ ' : '; '), language)];
}

function figures({ lengthMetres, status }: Leg, request: Request): string[] {
  return [atlasLength(lengthMetres, request), STATUS_WORDS[status][request.language]];
}

function lineName({ line }: Leg, { lines }: Atlas, language: FormatLanguage): string {
  return lines.find(({ id }) => id === line)?.names[language] ?? line;
}

function legLines({ legs }: Route, atlas: Atlas, request: Request): string[] {
  const { language } = request;
  const lines = legs.map((leg) => {
    const line = atlas.lines.find((each) => each.id === leg.line);
    const ends = [line?.vertices[leg.first], line?.vertices[leg.last]].map((vertex) => stop(vertex, atlas, language));
    const facts = [lineName(leg, atlas, language), ends.join(' – '), ...figures(leg, request)];
    return `  ${leg.branch ? '+ ' : ''}${facts.join('  ')}`;
  });
  return [`${LABELS.legs[language]}:`, ...lines];
}

function publishedLines(published: readonly PublishedLength[], request: Request): string[] {
  const { language } = request;
  if (published.length === 0) return [];
  return [`${LABELS.published[language]}:`, ...published.map((figure) => `  ${publishedLine(figure, request)}`)];
}

function publishedLine(figure: PublishedLength, request: Request): string {
  const { language } = request;
  const remarks = [figure.deviation, figure.note].flatMap((prose) => (prose ? [prose[language]] : []));
  return [atlasLength(figure.publishedMetres, request), comparison(figure, request), ...remarks, figure.source].join('  ');
}

function comparison({ comparable, measuredMetres, publishedMetres }: PublishedLength, request: Request): string {
  if (!comparable) return request.language === 'ar' ? 'رقم لا يقابل طول خط واحد' : 'not the length of one line';
  const measured = atlasLength(measuredMetres, request);
  const deviation = formatPercent(measuredMetres / publishedMetres - 1, request.language, { signed: true });
  return request.language === 'ar' ? `المقيس هنا ${measured} (${deviation})` : `measured here ${measured} (${deviation})`;
}

/** A vertex bears an English name; where a place of the atlas lies there or has that name, the reader's language is known. */
function stop(vertex: NamedVertex | undefined, atlas: Atlas, language: FormatLanguage): string {
  if (!vertex?.[2]) return '…';
  const [longitude, latitude, name] = vertex;
  if (language === 'en') return name;
  const place =
    atlas.places.find(({ at }) => at[0] === longitude && at[1] === latitude) ??
    atlas.places.find(({ names }) => names.en === name);
  return place?.names[language] ?? name;
}
