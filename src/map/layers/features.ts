import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { DrawnArea, DrawnAtlas, DrawnLine, DrawnPlace, SomeNames } from '#core/atlas/drawn';
import { segmentsOf, type Segment } from '#core/atlas/segments';
import { positionsToDraw } from '#core/atlas/thin-path';
import type { AreaKind, Mode, PlaceKind, Status, SubjectId } from '#core/atlas/vocabulary';
import { densifyGeodesic, type LonLat } from '#core/geodesy/geodesic';
import type { Standing } from '#core/reading/vocabulary';
import type { Selection } from '#core/view/view';
import type { EventSign } from '../symbols';

/** At this spacing a geodesic strays from its straight stroke by less than 120 m up to 75° and 300 m at 84°: under a pixel. */
const SPACING_METRES = 40_000;

/** What every drawn feature carries. Names are spread as `name:ar`, `name:en` …, which is what label expressions read. */
interface Drawn {
  /** Unique within the source: the id of hover and selection states. */
  key: string;
  what: 'line' | 'area' | 'area-edge' | 'area-label' | 'parallel' | 'place' | 'event';
  kind: Selection['kind'];
  id: string;
  /** The row of the legend that speaks of it. */
  legend: string;
}
export type DrawnProperties = Drawn & Record<string, string | number>;

export const legendKey = {
  line: (subject: SubjectId, mode: Mode, status: Status) => `${subject}/line/${mode}/${status}`,
  area: (subject: SubjectId, kind: AreaKind) => `${subject}/area/${kind}`,
  place: (kind: PlaceKind) => `place/${kind}`,
  set: (subject: SubjectId, id: string) => `${subject}/set/${id}`
};

/** The sign of an event, and its row in the legend: what lies ahead is never shown as done. */
export function eventSign(standing: Standing): EventSign {
  return standing === 'happened' ? 'event' : 'event-ahead';
}

/** What a subject draws of its own: lines, areas and parallels, with the legend row of each. */
export function subjectFeatures(atlas: DrawnAtlas, subject: SubjectId): FeatureCollection<Geometry, DrawnProperties> {
  const lines = new Map(atlas.lines.map((line) => [line.id, line]));
  const segments = segmentsOf(atlas.lines, atlas.routes).filter((segment) => segment.subject === subject);
  return {
    type: 'FeatureCollection',
    features: [...areaFeaturesOf(atlas, subject), ...segments.map((segment) => lineFeature(segment, lines.get(segment.line)!))]
  };
}

/** The areas and parallels of a subject. */
export function areaFeaturesOf(atlas: DrawnAtlas, subject: SubjectId): Feature<Geometry, DrawnProperties>[] {
  return atlas.areas.filter((area) => area.subject === subject).flatMap(areaFeatures);
}

/** A piece of a line as it stands today. */
export function lineFeature(segment: Segment, line: DrawnLine): Feature<Geometry, DrawnProperties> {
  const forward = strokeOf(line).slice(segment.first, segment.last + 1);
  const isBackward = segment.heading === 'backward';
  const vertices = isBackward ? forward.toReversed() : forward;
  return {
    type: 'Feature',
    geometry: {
      type: 'LineString',
      coordinates: densifyGeodesic(vertices, SPACING_METRES).map(([longitude, latitude]) => [longitude, latitude])
    },
    properties: {
      key: `${segment.subject}/${line.id}@${segment.first}`,
      subject: segment.subject,
      what: 'line',
      kind: 'line',
      id: line.id,
      legend: legendKey.line(segment.subject, segment.mode, segment.status),
      mode: segment.mode,
      status: segment.status,
      accuracy: line.accuracy,
      routes: bars(segment.routes),
      // The side is the line's own: turned about, it lies on the other hand.
      lane: isBackward ? -segment.lane : segment.lane,
      heading: segment.heading === 'both' ? 'both' : 'one',
      ...spreadNames(line.names)
    }
  };
}

/** Where a line runs: for `densifyGeodesic`, and from there into a stroke and nowhere else. */
function strokeOf(line: DrawnLine): LonLat[] {
  const positions = 'path' in line ? positionsToDraw(line.path) : line.vertices;
  return positions.map(([longitude, latitude]): LonLat => [longitude!, latitude!]);
}

function ringsOf(area: DrawnArea): Position[][][] {
  if ('paths' in area) return area.paths.map((rings) => rings.map(positionsToDraw));
  return area.polygons as unknown as Position[][][];
}

function areaFeatures(area: DrawnArea): Feature<Geometry, DrawnProperties>[] {
  const shared = {
    kind: 'area' as const,
    id: area.id,
    subject: area.subject,
    legend: legendKey.area(area.subject, area.kind),
    areaKind: area.kind,
    waterOnly: Number(area.waterOnly),
    ...spreadNames(area.names),
    ...(area.secondNames ? spreadNames(area.secondNames, 'name2') : {})
  };
  const feature = (key: string, what: Drawn['what'], geometry: Geometry): Feature<Geometry, DrawnProperties> => ({
    type: 'Feature',
    geometry,
    properties: { ...shared, key, what }
  });
  const label = feature(`${area.id}@label`, 'area-label', { type: 'Point', coordinates: [...area.labelAt] });
  if (area.parallel === undefined) {
    const coordinates = ringsOf(area);
    const edge: Geometry = { type: 'MultiLineString', coordinates: coordinates.flat().flatMap(withoutCut) };
    return [
      feature(area.id, 'area', { type: 'MultiPolygon', coordinates }),
      feature(`${area.id}@edge`, 'area-edge', edge),
      label
    ];
  }
  const circle = Array.from({ length: 361 }, (_, index): Position => [index - 180, area.parallel!]);
  return [feature(area.id, 'parallel', { type: 'LineString', coordinates: circle }), label];
}

/** A ring without its segments on the antimeridian: those are where RFC 7946 cuts the polygon, not where the area ends. */
function withoutCut(ring: Position[]): Position[][] {
  const strokes: Position[][] = [[]];
  ring.forEach((position, index) => {
    const before = ring[index - 1];
    if (before && Math.abs(before[0]!) === 180 && Math.abs(position[0]!) === 180) strokes.push([]);
    strokes.at(-1)!.push(position);
  });
  return strokes.filter((stroke) => stroke.length > 1);
}

/** The places of all subjects, each once: one that serves several is drawn in the voice of the first that is shown. */
export function placeFeatures(atlas: Pick<DrawnAtlas, 'places'>): FeatureCollection<Geometry, DrawnProperties> {
  return { type: 'FeatureCollection', features: atlas.places.map(placeFeature) };
}

function placeFeature(place: DrawnPlace): Feature<Geometry, DrawnProperties> {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...place.at] },
    properties: {
      key: place.id,
      what: 'place',
      kind: 'place',
      id: place.id,
      legend: legendKey.place(place.kind),
      subjects: bars(place.subjects),
      placeKind: place.kind,
      rank: place.rank,
      ...(place.country ? { iso: place.country } : {}),
      ...spreadNames(place.names)
    }
  };
}

/** Ids between bars (`|a|b|`), so that a filter can ask for one of them. */
export function bars(ids: readonly string[]): string {
  return `|${ids.join('|')}|`;
}

function spreadNames(names: SomeNames, property = 'name'): Record<string, string> {
  return Object.fromEntries(
    Object.entries(names).map(([language, name]) => [`${property}:${language}`, asDrawn(name, language)])
  );
}

/** Each bracket at the place that mirrors its partner's. */
const BRACKETS = '([«‹›»])';

/** The marks over and under Arabic letters: short vowels, their doublings, the sign of a doubled letter. */
const VOWEL_MARKS = /[\u064b-\u0652\u0670]/g;

/** A text as the map is to draw it. A mark inside a word would be drawn over a stroke of its own that tears the word apart. */
export function asDrawn(text: string, language: string): string {
  return turnBrackets(language === 'ar' || language === 'fa' ? text.replace(VOWEL_MARKS, '') : text, language);
}

/** MapLibre reorders right-to-left text but leaves its brackets unmirrored, so they are turned beforehand. Undoes itself. */
export function turnBrackets(name: string, language: string): string {
  if (language !== 'ar' && language !== 'fa') return name;
  return name.replace(/[()[\]«»‹›]/g, (bracket) => BRACKETS[BRACKETS.length - 1 - BRACKETS.indexOf(bracket)]!);
}
