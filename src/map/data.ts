import type { FeatureCollection } from 'geojson';
import type { DrawnAtlas } from '#core/atlas/drawn';
import { FIRST_SUBJECTS, firstMapFile, joinFirst, moreOfFirstFile, type FirstMap, type MoreOfFirst } from '#core/atlas/first-map';
import type { PackedTopology } from '#core/atlas/packed-topology';
import { SUBJECTS, type SubjectId } from '#core/atlas/vocabulary';
import type { Event, Reading } from '#core/reading/reading';
import { eventFeatures } from './layers/event-features';
import { asDrawn, placeFeatures, subjectFeatures } from './layers/features';
import { historyFeatures } from './layers/history-features';

/** Where the map's data comes from: files of the edition by path, and the atlas once it has come. */
export interface MapData {
  file(path: string): Promise<unknown>;
  atlas(): Promise<DrawnAtlas>;
  /** The atlas if it is here already. */
  here?: () => DrawnAtlas | null;
}

/** What a map is drawn from beside the ground: the small files of the first view, or the whole edition. */
interface Drawn {
  /** What some subjects draw, or all of them. */
  atlas(subjects?: readonly string[]): Promise<DrawnAtlas>;
  labels(): Promise<FeatureCollection>;
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
 * Answers the map's requests under `atlas://`: `base/<name>` is a base, packed, for the map's workers (see
 * `library.worker.ts`), `base/labels` the labels, `subjects/<ids>` what subjects draw today,
 * `subjects/<ids>/history/<language>` at any time, `places` all places, `events/<language>` the marks of events. With
 * `first/<language>/` before it, an address is answered from the small files of the first view, and `places` gives those of
 * its own subjects, `places/all` all. Any other address is a mistake and throws.
 */
export async function answer(address: string, data: MapData): Promise<FeatureCollection | PackedTopology> {
  const [, small, path = ''] = /^atlas:\/\/(?:first\/(ar|en)\/)?(.*?)\/?$/.exec(address) ?? [];
  const [room, first, second, third] = path.split('/');
  const drawn = small === undefined ? wholeOf(data) : firstOf(data, small as 'ar' | 'en');
  if (room === 'subjects' && first) {
    const events = second === 'history' ? await eventsOf(data, third!) : undefined;
    return featuresOf(first.split(','), events, await drawn.atlas(first.split(',')));
  }
  if (room === 'events') return eventFeatures(await drawn.atlas(), (await data.file(`reading/${first}.json`)) as Reading);
  if (room === 'places') return placeFeatures(await drawn.atlas(first ? undefined : FIRST_SUBJECTS));
  if (room === 'base' && first === 'labels') return labelsAsDrawn(await drawn.labels());
  if (room === 'base' && first) return (await data.file(`base/${first}.json`)) as PackedTopology;
  throw new Error(`The map asked for ${address}, which nobody provides.`);
}

function wholeOf(data: MapData): Drawn {
  return { atlas: () => data.atlas(), labels: async () => (await data.file('base/labels.json')) as FeatureCollection };
}

function firstOf(data: MapData, language: 'ar' | 'en'): Drawn {
  const file = async (): Promise<FirstMap> => (await data.file(firstMapFile(language))) as FirstMap;
  const joined = async (): Promise<DrawnAtlas> => {
    const more = data.file(moreOfFirstFile(language)) as Promise<MoreOfFirst>;
    const [first, others] = await Promise.all([file(), more]);
    return joinFirst(first, others).atlas;
  };
  return {
    atlas: async (subjects) => (isOfFirst(subjects) ? (await file()).atlas : (data.here?.() ?? joined())),
    labels: async () => (await file()).labels
  };
}

const isOfFirst = (subjects: readonly string[] | undefined): boolean =>
  subjects?.every((subject) => FIRST_SUBJECTS.includes(subject as SubjectId)) ?? false;

/** The labels of the base with their names as the map is to draw them. */
function labelsAsDrawn(labels: FeatureCollection): FeatureCollection {
  const drawn = ([key, value]: [string, unknown]): [string, unknown] =>
    key.startsWith('name') && typeof value === 'string' ? [key, asDrawn(value, key.slice(key.indexOf(':') + 1))] : [key, value];
  const features = labels.features.map((label) => ({
    ...label,
    properties: Object.fromEntries(Object.entries(label.properties ?? {}).map(drawn))
  }));
  return { type: 'FeatureCollection', features };
}

/** What subjects draw today or, where events are given, at any time. */
function featuresOf(ids: readonly string[], events: readonly Event[] | undefined, atlas: DrawnAtlas): FeatureCollection {
  const subjects = SUBJECTS.filter((subject) => ids.includes(subject));
  const drawn = subjects.map((subject) => (events ? historyFeatures(atlas, subject, events) : subjectFeatures(atlas, subject)));
  return { type: 'FeatureCollection', features: drawn.flatMap(({ features }) => features) };
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
