import { expect } from 'vitest';
import type { MultiPolygonRings } from './cut-ring';

/** What RFC 7946 asks of polygons: closed rings in the world, the outer counter-clockwise and holes clockwise, no edge across it. */
export function expectValid(polygons: MultiPolygonRings): void {
  for (const rings of polygons) {
    rings.forEach((ring, index) => {
      expect(ring.length).toBeGreaterThan(3);
      expect(ring.at(-1)).toEqual(ring[0]);
      let twice = 0;
      ring.forEach(([east, north], place) => {
        expect(Math.abs(east)).toBeLessThanOrEqual(180);
        expect(Math.abs(north)).toBeLessThanOrEqual(90);
        const [beforeEast, beforeNorth] = ring[Math.max(0, place - 1)]!;
        const [originEast, originNorth] = ring[0]!;
        twice += (beforeEast - originEast) * (north - originNorth) - (east - originEast) * (beforeNorth - originNorth);
      });
      expect(twice > 0).toBe(index === 0);
    });
  }
}
