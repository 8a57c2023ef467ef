import type { FeatureCollection, Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { Bounds } from '#core/atlas/bounds';
import { unpackTopology, type PackedTopology } from '#core/atlas/packed-topology';
import type { LonLat } from '#core/geodesy/longitude';
import type { BorderView } from '#core/view/view';
import { FileFailure } from '../data';

/** A ring or a stroke of the base map, with the box round it so that what is out of sight costs nothing. */
export interface Track {
  points: readonly LonLat[];
  box: Bounds;
}

/** A country; its rings in the two views of borders are told apart by the two codes. */
interface Country {
  iso: string;
  isoUn: string;
  rings: readonly Track[];
}

/** Borders as one view has them. */
interface Borders {
  agreed: readonly Track[];
  disputed: readonly Track[];
}

/** One scale of the base map, cut at ±180° as the edition holds it. Rings of one layer are filled together, even-odd. */
export interface Sheet {
  land: readonly Track[];
  lakes: readonly Track[];
  countries: readonly Country[];
  /** Where the land is cut along 180°. */
  seams: readonly Track[];
  borders: Readonly<Record<BorderView, Borders>>;
  rivers: readonly Track[];
}

export interface BaseLabel {
  id: string;
  /** `country`, `city` or a kind of water. */
  what: string;
  rank: number;
  names: Readonly<Record<string, string>>;
  /** The other usage of a disputed name. */
  secondNames?: Readonly<Record<string, string>>;
  iso?: string;
  at: LonLat;
  /** The line a long narrow water's name is set along. */
  course?: readonly LonLat[];
}

/** What maps are drawn over: the base map at two scales, and its names. */
export interface DrawnBase {
  overview: Sheet;
  detail: Sheet;
  labels: readonly BaseLabel[];
}

let known: Promise<DrawnBase> | undefined;

/**
 * Reads and decodes the base map of the edition, once a process: `file` answers with the parsed content of a path such as
 * `base/overview.json`. After a failure it may be asked again.
 */
export function readBase(file: (path: string) => Promise<unknown>): Promise<DrawnBase> {
  known ??= decodeBase(file).catch((error: unknown) => {
    known = undefined;
    throw error;
  });
  return known;
}

async function decodeBase(file: (path: string) => Promise<unknown>): Promise<DrawnBase> {
  const paths = ['base/overview.json', 'base/detail.json', 'base/labels.json'];
  const [overview, detail, labels] = await Promise.all(paths.map(file));
  return {
    overview: decodeSheet(overview as PackedTopology),
    detail: decodeSheet(detail as PackedTopology),
    labels: decodeLabels(labels as FeatureCollection)
  };
}

function decodeSheet(packed: PackedTopology): Sheet {
  const topology = unpackTopology(packed);
  const tracks = (name: string): Track[] => geometriesOf(topology, name).flatMap(({ geometry }) => tracksOf(geometry));
  const land = tracks('land');
  return {
    land,
    lakes: tracks('lakes'),
    countries: geometriesOf(topology, 'countries').map(({ geometry, properties }) => ({
      iso: String(properties?.iso),
      isoUn: String(properties?.isoUn),
      rings: tracksOf(geometry)
    })),
    seams: land.flatMap(seamsOf),
    borders: {
      'de-facto': { agreed: tracks('borders'), disputed: tracks('disputed') },
      un: { agreed: tracks('bordersUn'), disputed: tracks('disputedUn') }
    },
    rivers: tracks('rivers')
  };
}

function geometriesOf(topology: Topology, name: string) {
  const object = topology.objects[name];
  if (!object) throw new FileFailure('base', `no layer ${name}`);
  const decoded = feature(topology, object);
  return decoded.type === 'FeatureCollection' ? decoded.features : [decoded];
}

/** The rings of polygons and the strokes of lines, all in one row. */
export function tracksOf(geometry: Geometry): Track[] {
  switch (geometry.type) {
    case 'LineString':
      return [toTrack(geometry.coordinates)];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.map(toTrack);
    case 'MultiPolygon':
      return geometry.coordinates.flat().map(toTrack);
    default:
      return [];
  }
}

/** The stretches of a ring that lie on ±180. */
function seamsOf({ points }: Track): Track[] {
  const seams: LonLat[][] = [];
  points.forEach((point, index) => {
    const before = points[index - 1];
    if (!before || Math.abs(point[0]) !== 180 || before[0] !== point[0]) return;
    if (seams.at(-1)?.at(-1) === before) seams.at(-1)!.push(point);
    else seams.push([before, point]);
  });
  return seams.map(toTrack);
}

export function toTrack(positions: readonly (Position | LonLat)[]): Track {
  const box: Bounds = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [longitude, latitude] of positions) {
    box.west = Math.min(box.west, longitude!);
    box.east = Math.max(box.east, longitude!);
    box.south = Math.min(box.south, latitude!);
    box.north = Math.max(box.north, latitude!);
  }
  return { points: positions as unknown as LonLat[], box };
}

/** Labels, each once: a sea with a course has a label for it beside its own. Courses of rivers are left to the live map. */
function decodeLabels({ features }: FeatureCollection): BaseLabel[] {
  const labels = new Map<string, BaseLabel>();
  for (const { properties, geometry } of features) {
    const label = decodeLabel(properties ?? {}, geometry);
    if (label.what.startsWith('river')) continue;
    const known = labels.get(label.id);
    const course = known?.course ?? label.course;
    labels.set(label.id, known ? { ...known, at: label.course ? known.at : label.at, course } : label);
  }
  return [...labels.values()];
}

function decodeLabel(properties: Record<string, unknown>, geometry: Geometry): BaseLabel {
  const names = (prefix: string): Record<string, string> =>
    Object.fromEntries(
      Object.entries(properties)
        .filter(([key]) => key.startsWith(`${prefix}:`))
        .map(([key, name]) => [key.slice(prefix.length + 1), String(name)])
    );
  const second = names('name2');
  const points = geometry.type === 'Point' ? [geometry.coordinates as unknown as LonLat] : tracksOf(geometry)[0]!.points;
  return {
    id: String(properties.id),
    what: String(properties.what).replace(/-course$/, ''),
    rank: Number(properties.rank),
    names: names('name'),
    ...(Object.keys(second).length > 0 ? { secondNames: second } : {}),
    ...(properties.iso ? { iso: String(properties.iso) } : {}),
    at: points[Math.floor(points.length / 2)]!,
    ...(points.length > 1 ? { course: points } : {})
  };
}
