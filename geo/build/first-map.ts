import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Area, Atlas, CountrySet, Line, Names, Place, Route } from '#core/atlas/atlas';
import { EDITION } from '#core/atlas/edition';
import { FIRST_ZOOM, firstMapFile, type FirstMap, type ThinAtlas } from '#core/atlas/first-map';
import { RANK_AT_ZOOM_ZERO } from '#core/atlas/ranks';
import { thinPath } from '#core/atlas/thin-path';
import type { BuiltFile } from './step';

type Language = FirstMap['language'];
type Label = Feature<Geometry, Record<string, unknown>>;

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

/** What the first map draws beside the ground, one file a language: a sixth of the files it stands for. */
export function buildFirstMaps(atlas: Atlas, labels: BuiltFile, atlasFile: Omit<BuiltFile, 'path' | 'content'>): BuiltFile[] {
  const all = (JSON.parse(String(labels.content)) as FeatureCollection<Geometry, Record<string, unknown>>).features;
  return (['ar', 'en'] as const).map((language) => ({
    path: firstMapFile(language),
    content: JSON.stringify(firstMap(atlas, all, language)),
    source: `${atlasFile.source}; ${labels.source}`,
    licence: [...new Set(`${atlasFile.licence}; ${labels.licence}`.split('; '))].join('; '),
    date: [atlasFile.date, labels.date].sort().at(-1)!
  }));
}

function firstMap(atlas: Atlas, labels: readonly Label[], language: Language): FirstMap {
  const cities = new Set(labels.filter(({ properties }) => properties.what === 'city').map(({ properties }) => properties['name:en']));
  const twice = new Set(atlas.places.map(({ names }) => names.en).filter((name) => cities.has(name)));
  return {
    edition: EDITION,
    language,
    atlas: thinAtlas(atlas, language, twice),
    labels: { type: 'FeatureCollection', features: labels.filter(isFirst).map((label) => inLanguage(label, language, twice)) }
  };
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

function inLanguage({ type, geometry, properties }: Label, language: Language, twice: ReadonlySet<string>): Label {
  const isTwice = properties.what === 'city' && twice.has(String(properties['name:en']));
  const kept = Object.entries(properties).filter(([key]) => {
    if (key === 'name:en' && (isTwice || !properties[`name:${language}`])) return true;
    return key.includes(':') ? key.endsWith(`:${language}`) : key !== 'population' && key !== 'capital';
  });
  return { type, geometry, properties: Object.fromEntries(kept) };
}
