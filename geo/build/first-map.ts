import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Area, Atlas, CountrySet, Line, Names, Place, Route } from '#core/atlas/atlas';
import { EDITION } from '#core/atlas/edition';
import { FIRST_SUBJECTS, FIRST_ZOOM, firstMapFile, moreOfFirstFile, type FirstMap, type MoreOfFirst, type ThinAtlas } from '#core/atlas/first-map';
import { RANK_AT_ZOOM_ZERO } from '#core/atlas/ranks';
import { thinPath } from '#core/atlas/thin-path';
import type { SubjectId } from '#core/atlas/vocabulary';
import type { BuiltFile } from './step';

type Language = FirstMap['language'];
type Label = Feature<Point, Record<string, unknown>>;

/** Rivers are named along their course, and only nearer than the first map goes. */
const RANK_OF: Readonly<Record<string, keyof typeof RANK_AT_ZOOM_ZERO | undefined>> = {
  country: 'country',
  city: 'city',
  ocean: 'sea',
  sea: 'sea',
  gulf: 'water',
  bay: 'water',
  strait: 'water',
  lake: 'water'
};

/**
 * What the first map draws beside the ground, in each language: a file of what its own subjects draw, and one of the rest, which
 * is only asked for where another subject is shown.
 */
export function buildFirstMaps(atlas: Atlas, labels: BuiltFile, atlasFile: Omit<BuiltFile, 'path' | 'content'>): BuiltFile[] {
  const all = (JSON.parse(String(labels.content)) as FeatureCollection<Point, Record<string, unknown>>).features;
  const file = (path: string, content: MoreOfFirst): BuiltFile => ({
    path,
    content: JSON.stringify(content),
    source: `${atlasFile.source}; ${labels.source}`,
    licence: [...new Set(`${atlasFile.licence}; ${labels.licence}`.split('; '))].join('; '),
    date: [atlasFile.date, labels.date].sort().at(-1)!
  });
  return (['ar', 'en'] as const).flatMap((language) => {
    const { first, more } = firstMaps(atlas, all, language);
    return [file(firstMapFile(language), first), file(moreOfFirstFile(language), more)];
  });
}

function firstMaps(atlas: Atlas, labels: readonly Label[], language: Language): { first: FirstMap; more: MoreOfFirst } {
  const cities = new Set(labels.filter(({ properties }) => properties.what === 'city').map(({ properties }) => properties['name:en']));
  const twice = new Set(atlas.places.map(({ names }) => names.en).filter((name) => cities.has(name)));
  const { own, others } = parted(thinAtlas(atlas, language, twice));
  const features = labels.filter(isFirst).map((label) => inLanguage(label, language, twice));
  const head = { edition: EDITION, language };
  return { first: { ...head, atlas: own, labels: { type: 'FeatureCollection', features } }, more: { ...head, atlas: others } };
}

/**
 * What the subjects of the first view draw, and the rest. Where several subjects share a track each has a lane of it: of the
 * routes of others, the first part keeps the legs on its own lines.
 */
function parted({ places, lines, routes, areas, sets }: ThinAtlas): { own: ThinAtlas; others: ThinAtlas } {
  const isOwn = ({ subject }: { subject: SubjectId }): boolean => FIRST_SUBJECTS.includes(subject);
  const serves = ({ subjects }: ThinAtlas['places'][number]): boolean => subjects.some((subject) => isOwn({ subject }));
  const drawn = new Set(routes.filter(isOwn).flatMap(({ legs }) => legs.map(({ line }) => line)));
  const onDrawn = routes.map((route) => ({ ...route, legs: route.legs.filter(({ line }) => drawn.has(line)) }));
  const part = (wanted: boolean): Omit<ThinAtlas, 'routes'> => ({
    places: places.filter((place) => serves(place) === wanted),
    lines: lines.filter(({ id }) => drawn.has(id) === wanted),
    areas: areas.filter((area) => isOwn(area) === wanted),
    sets: sets.filter((set) => isOwn(set) === wanted)
  });
  return { own: { ...part(true), routes: onDrawn.filter(({ legs }) => legs.length > 0) }, others: { ...part(false), routes } };
}

/** `twice` are the English names of cities that are places of the atlas too: by them one of the two labels is left out. */
function thinAtlas(atlas: Atlas, language: Language, twice: ReadonlySet<string>): ThinAtlas {
  const own = (names: Names) => ({ [language]: names[language] });
  return {
    places: atlas.places.map(({ id, kind, names, country, at, rank, subjects }: Place) => {
      const shown = twice.has(names.en) ? { ...own(names), en: names.en } : own(names);
      return { id, kind, names: shown, country, at, rank, subjects };
    }),
    lines: atlas.lines.map(({ id, names, mode, status, asOf, opened, accuracy, vertices }: Line) => {
      return { id, names: own(names), mode, status, asOf, opened, accuracy, path: thinPath(vertices) };
    }),
    routes: atlas.routes.map(({ id, subject, asOf, legs }: Route) => {
      return { id, subject, asOf, legs: legs.map(({ line, first, last, status }) => ({ line, first, last, status })) };
    }),
    areas: atlas.areas.map(({ id, kind, subject, names, secondNames, labelAt, waterOnly, parallel, polygons }: Area) => {
      const second = secondNames && own(secondNames);
      const paths = polygons.map((rings) => rings.map(thinPath));
      return { id, kind, subject, names: own(names), secondNames: second, labelAt, waterOnly, parallel, paths };
    }),
    sets: atlas.sets.map(({ id, subject, asOf, names, countries }: CountrySet) => {
      const members = countries.map(({ country, as, since, until }) => ({ country, as, since, until }));
      return { id, subject, asOf, names: own(names), countries: members };
    })
  };
}

/** Whether a label is shown by the time the whole edition takes over. */
function isFirst({ properties: { what, rank } }: Label): boolean {
  const kind = RANK_OF[String(what)];
  return kind !== undefined && Number(rank) <= FIRST_ZOOM + RANK_AT_ZOOM_ZERO[kind];
}

/** What the map does not draw of a label, not even its id: nothing points at one. */
const UNDRAWN = new Set(['id', 'population', 'capital']);
/** Labels stand on the grid of the lines: to a hundredth of a degree. */
const onGrid = (degrees: number): number => Math.round(degrees * 100) / 100;

function inLanguage({ type, geometry, properties }: Label, language: Language, twice: ReadonlySet<string>): Label {
  const isTwice = properties.what === 'city' && twice.has(String(properties['name:en']));
  const kept = Object.entries(properties).filter(([key]) => {
    if (key === 'name:en' && (isTwice || !properties[`name:${language}`])) return true;
    return key.includes(':') ? key.endsWith(`:${language}`) : !UNDRAWN.has(key);
  });
  const at = { ...geometry, coordinates: geometry.coordinates.map(onGrid) };
  return { type, geometry: at, properties: Object.fromEntries(kept) };
}
