import { join } from 'node:path';
import * as v from 'valibot';
import type { Prose } from '#core/atlas/atlas';
import { cityLabelsFile } from '#core/atlas/label-schema';
import type { SourceLine, SourcePlace } from '#core/atlas/source-schema';
import { readSource, SOURCES_FOLDER } from './sources';

const stationsFile = v.strictObject({ names: v.record(v.pipe(v.string(), v.nonEmpty()), v.pipe(v.string(), v.nonEmpty())) });

/** Arabic names by English ones: those kept for stations, and those of labelled cities. */
export interface StationNames {
  kept: ReadonlyMap<string, string>;
  cities: ReadonlyMap<string, string>;
}

export function loadStationNames(): StationNames {
  const { names } = readSource(stationsFile, join(SOURCES_FOLDER, 'stations.yaml'));
  const { cities } = readSource(cityLabelsFile, join(SOURCES_FOLDER, 'labels/cities.yaml'));
  return { kept: new Map(Object.entries(names)), cities: new Map(cities.map((city) => [city.names.en, city.names.ar])) };
}

/** What is known of a vertex elsewhere: the place of the atlas that lies there, one of its name, or the city of its name. */
export function derivedName(
  name: string,
  { vertices }: Pick<SourceLine, 'vertices'>,
  places: readonly Pick<SourcePlace, 'at' | 'names'>[],
  { cities }: StationNames
): string | undefined {
  const vertex = vertices.find((each) => each[2] === name);
  const place =
    places.find(({ at }) => vertex && at[0] === vertex[0] && at[1] === vertex[1]) ??
    places.find(({ names }) => names.en === name);
  return place?.names.ar ?? cities.get(name);
}

/** The end of a published stretch in both languages; in English alone where the sources know no Arabic name of it, which a test forbids. */
export function stationName(
  name: string,
  line: Pick<SourceLine, 'vertices'>,
  places: readonly Pick<SourcePlace, 'at' | 'names'>[],
  stations: StationNames
): Prose {
  return { ar: stations.kept.get(name) ?? derivedName(name, line, places, stations) ?? name, en: name };
}
