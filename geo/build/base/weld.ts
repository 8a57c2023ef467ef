import { mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection } from 'geojson';
import type { GeometryObject } from 'topojson-specification';
import type { CountryPiece } from './country-pieces';
import { onMapEdge, splitLine, type Line } from './lines';
import type { Point, Rings } from './winding';

/** Ends of coast nearer than this are one vertex that the source's quantisation tore apart (two of its cells). */
const GAP_DEGREES = 0.008;

/**
 * Closes the few gaps of the source where a boundary meets the sea (Indus and Ganges deltas, Alaska, an islet): the
 * neighbours' last vertices differ by a cell, so a merged coast would stay open and flood a continent.
 */
export function weldPieces(pieces: CountryPiece[]): CountryPiece[] {
  const welds = findWelds(coastOf(pieces));
  return pieces.map((piece) => ({ ...piece, polygons: piece.polygons.map((polygon) => weldPolygon(polygon, welds)).filter(spansArea) }));
}

function coastOf(pieces: CountryPiece[]): Line[] {
  const land: GeometryCollection = {
    type: 'GeometryCollection',
    geometries: pieces.map(({ polygons }) => ({ type: 'MultiPolygon', coordinates: polygons }))
  };
  const shared = topology({ land });
  const coast = mesh(shared, shared.objects['land'] as GeometryObject, (a, b) => a === b).coordinates as Line[];
  return coast.flatMap((line) => splitLine(line, onMapEdge).no);
}

/** Which vertex to move onto which: of two ends close together, the later in order onto the earlier. */
function findWelds(coast: Line[]): Map<string, Point> {
  const ends = coast.filter((line) => keyOf(line[0]!) !== keyOf(line.at(-1)!)).flatMap((line) => [line[0]!, line.at(-1)!]);
  const welds = new Map<string, Point>();
  for (const end of ends) {
    const partner = ends.find((other) => keyOf(other) < keyOf(end) && Math.hypot(other[0] - end[0], other[1] - end[1]) < GAP_DEGREES);
    if (partner) welds.set(keyOf(end), partner);
  }
  return welds;
}

function weldPolygon(polygon: Rings, welds: Map<string, Point>): Rings {
  return polygon.map((ring) => {
    const welded = ring.map((point) => welds.get(keyOf(point)) ?? point);
    return welded.filter((point, index) => index === 0 || keyOf(point) !== keyOf(welded[index - 1]!));
  });
}

/** False for the few islets that the source's quantisation has shrunk to a line or a point. */
function spansArea([outer]: Rings): boolean {
  return outer !== undefined && outer.length > 3;
}

function keyOf([x, y]: Point): string {
  return `${x} ${y}`;
}
