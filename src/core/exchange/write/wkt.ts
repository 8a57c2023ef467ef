import type { Geometry, Position } from 'geojson';
import type { FeatureWriter } from './writer';

/** Well-known text, a geometry a line, longitude first. It has no place for properties. */
export function wktWriter(): FeatureWriter {
  return {
    start: '',
    write: ({ geometry }) => (geometry ? `${wktOf(geometry)}\n` : ''),
    end: () => ''
  };
}

/** A geometry as well-known text (OGC 06-103r4); elevations stand where every position has one. */
export function wktOf(geometry: Geometry): string {
  const name = geometry.type.toUpperCase();
  if (geometry.type === 'GeometryCollection')
    return geometry.geometries.length === 0 ? `${name} EMPTY` : `${name} (${geometry.geometries.map(wktOf).join(', ')})`;
  const { coordinates } = geometry;
  if (coordinates.length === 0) return `${name} EMPTY`;
  const hasHeight = everyPosition(coordinates, isHigh);
  return `${name}${hasHeight ? ' Z' : ''} ${nested(geometry.type === 'Point' ? [geometry.coordinates] : coordinates, hasHeight ? 3 : 2)}`;
}

/** Whether heights are left out of a geometry as well-known text, because some of its points have none. */
export function losesHeights(geometry: Geometry): boolean {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.some(losesHeights);
  const { coordinates } = geometry;
  return !everyPosition(coordinates, (position) => !isHigh(position)) && !everyPosition(coordinates, isHigh);
}

function isHigh(position: Position): boolean {
  return position.length > 2;
}

type Nested = Position | Position[] | Position[][] | Position[][][];

function nested(parts: Nested, size: number): string {
  return `(${parts.map((part) => inside(part, size)).join(', ')})`;
}

function inside(part: number | Nested, size: number): string {
  if (typeof part === 'number') return String(part);
  return isPosition(part) ? part.slice(0, size).join(' ') : nested(part, size);
}

function isPosition(part: Nested): part is Position {
  return typeof part[0] === 'number';
}

function everyPosition(part: Nested, holds: (position: Position) => boolean): boolean {
  return isPosition(part) ? holds(part) : part.every((each) => everyPosition(each, holds));
}
