import type { Feature, FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { Atlas } from '#core/atlas/atlas';
import { SUBJECTS } from '#core/atlas/vocabulary';
import type { Event, Reading } from '#core/reading/reading';
import { eventFeatures } from './layers/event-features';
import { placeFeatures, subjectFeatures } from './layers/features';
import { historyFeatures } from './layers/history-features';

/** Where the map's data comes from: files of the edition by path, and the atlas once it has come. */
export interface MapData {
  file(path: string): Promise<unknown>;
  atlas(): Promise<Atlas>;
}

/** A file of the edition did not come, or not whole: an expected failure, unlike anything else that is thrown here. */
export class FileFailure extends Error {
  constructor(path: string, reason: string) {
    super(`${path}: ${reason}`);
    this.name = 'FileFailure';
  }
}

/** Keeps the files already read, so that two parts of one topology cost one request. A failed one may be asked for again. */
export function rememberFiles(read: (path: string) => Promise<unknown>): MapData['file'] {
  const files = new Map<string, Promise<unknown>>();
  return (path) => {
    const known = files.get(path);
    if (known) return known;
    const asked = read(path).catch((error: unknown) => {
      files.delete(path);
      throw error;
    });
    files.set(path, asked);
    return asked;
  };
}

/**
 * Answers the map's requests under `atlas://`: `base/<detail>` is a base as GeoJSON but for its countries, whose address
 * is `base/<detail>/countries`; `base/labels` the labels, `subjects/<ids>` what subjects draw today, `subjects/<ids>/history/<language>` at any time, `places` all
 * places, `events/<language>` the marks of events. Any other address is a mistake and throws.
 */
export async function answer(address: string, data: MapData): Promise<FeatureCollection | Feature> {
  const [room, first, second, third] = address
    .replace(/^atlas:\/\//, '')
    .replace(/\/$/, '')
    .split('/');
  if (room === 'subjects' && first) return featuresOf(first.split(','), second === 'history' ? third : undefined, data);
  if (room === 'events') return eventFeatures(await data.atlas(), (await data.file(`reading/${first}.json`)) as Reading);
  if (room === 'places') return placeFeatures(await data.atlas());
  if (room === 'base' && first === 'labels') return (await data.file('base/labels.json')) as FeatureCollection;
  if (room === 'base' && first) {
    const topology = (await data.file(`base/${first}.json`)) as Topology;
    if (!second) return sheetFeatures(topology);
    const object = topology.objects[second];
    if (object) return feature(topology, object);
  }
  throw new Error(`The map asked for ${address}, which nobody provides.`);
}

/** What subjects draw today or, with a language to tell events in, at any time. */
async function featuresOf(ids: readonly string[], language: string | undefined, data: MapData): Promise<FeatureCollection> {
  const atlas = await data.atlas();
  const events = language === undefined ? undefined : await eventsOf(data, language);
  const subjects = SUBJECTS.filter((subject) => ids.includes(subject));
  const drawn = subjects.map((subject) => (events ? historyFeatures(atlas, subject, events) : subjectFeatures(atlas, subject)));
  return { type: 'FeatureCollection', features: drawn.flatMap(({ features }) => features) };
}

/** All parts of a base but the countries, each feature with the name of its part. */
function sheetFeatures(topology: Topology): FeatureCollection {
  const features = Object.entries(topology.objects)
    .filter(([part]) => part !== 'countries')
    .flatMap(([part, object]) => {
      const decoded = feature(topology, object);
      const list = decoded.type === 'FeatureCollection' ? decoded.features : [decoded];
      return list.map(({ geometry, properties }): Feature => ({
        type: 'Feature',
        geometry,
        properties: { ...properties, part }
      }));
    });
  return { type: 'FeatureCollection', features };
}

/** What is told of events; nothing where the reading did not come: lines then follow their own dates, and the marks report it. */
async function eventsOf(data: MapData, language: string): Promise<readonly Event[]> {
  try {
    return ((await data.file(`reading/${language}.json`)) as Reading).events;
  } catch (error) {
    if (error instanceof FileFailure) return [];
    throw error;
  }
}
