import { SUBJECTS } from '#core/atlas/vocabulary';
import { appearancesOf } from '#core/reading/about';
import { linksOf } from '#core/reading/inline';
import { parseRef } from '#core/reading/ref';
import { buildReading, type Writings, type Written } from '../build/reading';
import type { Sources } from '../build/sources';
import type { Finding } from './finding';

type AtlasRecords = Pick<Sources, 'places' | 'lines' | 'routes' | 'areas' | 'sets'>;
type Record = Written<object> & { id?: string; of?: string[] };

/** Everything the articles must satisfy, beyond their shape, for the edition to be built. */
export function checkReading(writings: Writings, atlas: AtlasRecords): Finding[] {
  const known = knownIds(writings, atlas);
  return [
    ...checkUnique(writings),
    ...allRecords(writings).flatMap((record) => checkReferences(record, known)),
    ...allRecords(writings).flatMap(checkScripts),
    ...checkParagraphs(writings),
    ...writings.series.flatMap(checkPoints),
    ...checkReach(writings)
  ];
}

function allRecords({ articles, actors, claims, events, panels, series, terms }: Writings): Record[] {
  return [...articles, ...actors, ...claims, ...events, ...panels, ...series, ...terms];
}

const nameOf = (record: Record): string => record.id ?? record.of?.[0] ?? 'article';

function finding(record: Record, reason: string): Finding {
  return { file: record.file, record: nameOf(record), reason };
}

/** Everything a text may speak of, as `kind:id`. */
export function knownIds(writings: Writings, atlas: AtlasRecords): ReadonlySet<string> {
  const of = (kind: string, records: readonly { id: string }[]) => records.map(({ id }) => `${kind}:${id}`);
  return new Set([
    ...SUBJECTS.map((id) => `subject:${id}`),
    ...of('place', atlas.places),
    ...of('line', atlas.lines),
    ...of('route', atlas.routes),
    ...of('area', atlas.areas),
    ...of('set', atlas.sets),
    ...of('actor', writings.actors),
    ...of('event', writings.events),
    ...of('claim', writings.claims),
    ...of('series', writings.series),
    ...of('term', writings.terms)
  ]);
}

/** Addresses are made of ids, so an id stands once over all articles. */
function checkUnique(writings: Writings): Finding[] {
  const { actors, claims, events, series, terms } = writings;
  const carriers = writings.panels.map((panel) => ({ ...panel, id: `${panel.article} ${panel.of[0]!}` }));
  return [actors, claims, events, series, terms, carriers].flatMap((records: (Record & { id: string })[]) => {
    const seen = new Set<string>();
    return records.flatMap((record) => {
      const again = seen.has(record.id);
      seen.add(record.id);
      return again ? [finding(record, 'the id stands twice')] : [];
    });
  });
}

/** The fields that hold bare ids, and what they are ids of. */
const ID_FIELDS: Readonly<globalThis.Record<string, string>> = {
  speaker: 'actor',
  author: 'actor',
  seat: 'place',
  line: 'line',
  at: 'place',
  events: 'event'
};
const REF_FIELDS = new Set(['about', 'of', 'related', 'mentions']);

/** Every reference, bare id and link of a record, wherever in it, must lead somewhere. */
function checkReferences(record: Record, known: ReadonlySet<string>): Finding[] {
  const lost = new Set<string>();
  const walk = (value: unknown, field: string): void => {
    if (typeof value === 'string') {
      const refs = REF_FIELDS.has(field) && parseRef(value) ? [value] : linksOf(value);
      const bare = ID_FIELDS[field];
      for (const ref of bare && !/^\d{4}/.test(value) ? [`${bare}:${value}`] : refs) if (!known.has(ref)) lost.add(ref);
    } else if (Array.isArray(value)) value.forEach((each) => walk(each, field));
    else if (typeof value === 'object' && value !== null) for (const [key, each] of Object.entries(value)) walk(each, key);
  };
  walk(record, '');
  return [...lost].map((ref) => finding(record, `speaks of ${ref}, which does not exist`));
}

/** Arabic texts are in Arabic letters, English ones are not: a swapped pair would show on half the pages. */
function checkScripts(record: Record): Finding[] {
  const wrong = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(walk);
    if (typeof value !== 'object' || value === null) return;
    const { ar, en } = value as { ar?: unknown; en?: unknown };
    if (typeof ar === 'string' && /^[\x20-\x7e]*[a-z]{3,}[\x20-\x7e]*$/.test(ar)) wrong.add(ar.slice(0, 40));
    if (typeof en === 'string' && /[\u0600-\u06ff]{12,}/.test(en)) wrong.add(en.slice(0, 40));
    Object.values(value).forEach(walk);
  };
  walk(record);
  return [...wrong].map((text) => finding(record, `a text stands under the wrong language: ${text}`));
}

function checkParagraphs(writings: Writings): Finding[] {
  const numbers = new Map(writings.articles.map((each) => [each.article, new Set(each.paragraphs.map(({ number }) => number))]));
  const rows: [Record, (number | undefined)[]][] = [
    ...writings.claims.map((claim): [Record, number[]] => [claim, claim.paragraphs]),
    ...writings.events.map((event): [Record, number[]] => [event, event.paragraphs]),
    ...writings.series.map((series): [Record, number[]] => [series, series.paragraphs]),
    ...writings.panels.map((panel): [Record, (number | undefined)[]] => [
      panel,
      [...panel.says, ...panel.figures].map(({ paragraph }) => paragraph)
    ])
  ];
  return rows.flatMap(([record, named]) =>
    named
      .filter((number) => number !== undefined && !numbers.get(record.article)?.has(number))
      .map((number) => finding(record, `names paragraph ${number}, which the article does not have`))
  );
}

function checkPoints(series: Writings['series'][number]): Finding[] {
  const needs = { years: ['at', 'value'], shares: ['label', 'value'], spans: ['label', 'at', 'until'] } as const;
  const points = series.sets.flatMap((set) => set.points);
  const lacking = needs[series.form].filter((field) => points.some((point) => point[field] === undefined));
  // A year may be named without a value: the article says that trade fell, not to what.
  const wrong = lacking.filter(
    (field) => !(series.form === 'years' && field === 'value' && points.every((each) => each.value ?? each.note))
  );
  return wrong.map((field) => finding(series, `a point lacks ${field}, which the form ${series.form} needs`));
}

/** Nothing is written that no page shows: every subject has its panel, every claim stands on one. */
function checkReach(writings: Writings): Finding[] {
  const reading = buildReading(writings, 'en');
  const told = new Set(writings.panels.flatMap((panel) => panel.of));
  const file = writings.articles[0]?.file ?? '';
  const untold = writings.articles
    .flatMap((article) => article.subjects)
    .filter((subject) => !told.has(`subject:${subject}`))
    .map((subject) => ({ file, record: `subject:${subject}`, reason: 'has no panel' }));
  const lost = writings.claims.filter((claim) => {
    const built = reading.claims.find(({ id }) => id === claim.id);
    return built && appearancesOf(reading, built).length === 0;
  });
  return [...untold, ...lost.map((claim) => finding(claim, 'stands on no panel: none speaks of what it is about'))];
}
