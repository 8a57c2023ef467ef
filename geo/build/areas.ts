import { bboxClip, booleanPointInPolygon, centerOfMass, featureCollection, intersect, pointOnFeature, polygon, rewind } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { direct } from '#core/geodesy/geodesic';
import { unwrapLine, type LonLat } from '#core/geodesy/longitude';
import type { Area } from '#core/atlas/atlas';
import type { SourceArea } from '#core/atlas/source-schema';
import { loadLand10m } from './base/land';
import { insideCountries, unknownCountries } from './country-clip';
import type { Kept } from './sources';
import { SourceError } from './step';

const CIRCLE_POINTS = 72;

/** Builds an area: circles drawn on the ellipsoid, land or countries cut out where they are meant, cut and wound after RFC 7946. */
export function buildArea(source: Kept<SourceArea>): Area {
  const { from, rings, circle, clip, countries, ...record } = source;
  const outlines = circle ? [circleRing(circle.at as LonLat, circle.radiusKilometres * 1000)] : (rings ?? []).map(closeRing);
  if (outlines.length === 0 && !countries && record.parallel === undefined)
    throw new SourceError(from.file, record.id, 'has neither rings, circle, parallel nor countries');
  const polygons = clipOutlines(outlines.flatMap((ring) => cutAtAntimeridian(ring)), source);
  if (polygons.length === 0 && record.parallel === undefined)
    throw new SourceError(from.file, record.id, 'nothing of it lies on the land or in the countries it is cut to');
  return { ...record, polygons: polygons.map(wind), labelAt: labelPoint(polygons, record.parallel), waterOnly: clip === 'water', dataset: from.dataset };
}

/** What is left of the outlines on land or in the countries the source names. Water is left to the drawing: land covers the rest. */
function clipOutlines(outlines: Position[][][], { from, id, clip, countries }: Kept<SourceArea>): Position[][][] {
  if (!countries) return clip === 'land' ? outlines.flatMap(landInside) : outlines;
  const unknown = unknownCountries(countries);
  if (unknown.length > 0) throw new SourceError(from.file, id, `the base map has no country ${unknown.join(', ')}`);
  return insideCountries(outlines, countries);
}

/** The centre of the largest piece, or any point of it where the centre lies outside; for a parallel its meeting with 60° E. */
function labelPoint(pieces: readonly Position[][][], parallel: number | undefined): LonLat {
  const [largest] = pieces.map((piece) => polygon(piece)).sort((a, b) => extent(b.geometry.coordinates) - extent(a.geometry.coordinates));
  if (!largest) return [60, parallel ?? 0];
  const centre = centerOfMass(largest);
  const inside = booleanPointInPolygon(centre, largest) ? centre : pointOnFeature(largest);
  const [longitude, latitude] = inside.geometry.coordinates;
  return [round(longitude!), round(latitude!)];
}

/** Square degrees of the box round a polygon: enough to tell which piece is the main one. */
function extent(rings: Position[][]): number {
  const [west, south, east, north] = boxOf(rings[0]!);
  return (east - west) * (north - south);
}

/** A circle of points at the same geodesic distance; exact also over the pole and across 180°. */
function circleRing(center: LonLat, radiusMetres: number): LonLat[] {
  const ring = Array.from({ length: CIRCLE_POINTS }, (_, index) => direct(center, (360 * index) / CIRCLE_POINTS, radiusMetres).at);
  return closeRing(unwrapLine(ring));
}

function closeRing(ring: readonly (readonly [number, number])[]): LonLat[] {
  const first = ring[0]!;
  const last = ring.at(-1)!;
  const closed = first[0] === last[0] && first[1] === last[1];
  return closed ? [...ring] : [...ring, first];
}

/** Cuts a ring whose longitudes may run past ±180 into pieces of the [-180, 180] world. */
function cutAtAntimeridian(ring: readonly LonLat[]): Position[][][] {
  return [-360, 0, 360].flatMap((turn) => {
    const clipped = bboxClip(polygon([ring.map(([longitude, latitude]) => [longitude, latitude])]), [-180 + turn, -90, 180 + turn, 90]);
    return pieces(clipped.geometry as Polygon | MultiPolygon).map((piece) =>
      piece.map((each) => each.map(([longitude, latitude]) => [longitude! - turn, latitude!]))
    );
  });
}

function pieces(geometry: Polygon | MultiPolygon): Position[][][] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.filter((each) => (each[0]?.length ?? 0) >= 4);
}

function landInside(outline: Position[][]): Position[][][] {
  const [west, south, east, north] = boxOf(outline[0]!);
  return loadLand10m().polygons.flatMap((rings) => {
    const [landWest, landSouth, landEast, landNorth] = boxOf(rings[0] as Position[]);
    if (landEast < west || landWest > east || landNorth < south || landSouth > north) return [];
    const near = bboxClip(polygon(rings as Position[][]), [west, south, east, north]).geometry as Polygon | MultiPolygon;
    return pieces(near).flatMap((piece) => {
      const both = intersect(featureCollection([polygon(outline), polygon(piece)]));
      return both ? pieces(both.geometry) : [];
    });
  });
}

function boxOf(ring: readonly Position[]): [west: number, south: number, east: number, north: number] {
  const longitudes = ring.map((position) => position[0]!);
  const latitudes = ring.map((position) => position[1]!);
  return [longitudes.reduce((a, b) => Math.min(a, b)), latitudes.reduce((a, b) => Math.min(a, b)), longitudes.reduce((a, b) => Math.max(a, b)), latitudes.reduce((a, b) => Math.max(a, b))];
}

function wind(outline: Position[][]): LonLat[][] {
  const wound = rewind(polygon(outline), { reverse: false }) as { geometry: Polygon };
  return wound.geometry.coordinates.map((ring) => ring.map(([longitude, latitude]): LonLat => [round(longitude!), round(latitude!)]));
}

/** A thousandth of a degree is at most 110 m: finer than the bounds of any area here are known. */
function round(degrees: number): number {
  return Number(degrees.toFixed(3));
}
