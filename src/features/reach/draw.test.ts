import { describe, expect, it, vi } from 'vitest';
import type { LonLat } from '#core/geodesy/longitude';

/** Unit tests have no compiled messages: each is said as its own inputs, so that what is put into it can be read. */
vi.mock('#i18n/index', () => ({
  language: () => 'en',
  m: new Proxy({}, { get: (_, key) => (inputs?: object) => `${String(key)}(${Object.values(inputs ?? {}).join(' | ')})` })
}));
const { drawBands } = await import('./draw');

/** A box with the seam of the antimeridian as its eastern side. */
const box = (west: number, south: number, east: number, north: number): LonLat[][][] => [
  [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south]
    ]
  ]
];

const RIVER: LonLat[] = [
  [150, 0],
  [149, 1]
];

describe('the bands of a reach', () => {
  const bands = [
    { days: 1, polygons: box(170, -2, 174, 2), waterways: [], passages: [], ice: [] },
    { days: 5, polygons: box(150, -20, 180, 20), waterways: [RIVER], passages: [], ice: [] }
  ];
  const drawn = drawBands([172, 0], bands, 'en');

  it('lie over one another with the widest beneath', () => {
    const fills = drawn.filter(({ role }) => role === 'fill').map(({ coordinates }) => coordinates);
    expect(fills).toEqual([bands[1]!.polygons, bands[0]!.polygons]);
  });

  it('have the waters too narrow for them as strips', () => {
    expect(drawn.flatMap((each) => (each.role === 'strip' ? [each.coordinates] : []))).toEqual([[RIVER]]);
  });

  it('bear their days where their edge is farthest, and never on the antimeridian', () => {
    const labels = drawn.filter((each) => each.role === 'label');
    expect(labels.map(({ text }) => text)).toEqual(['reach_days_count(5 | 5)', 'reach_days_count(1 | 1)']);
    expect(labels[0]!.coordinates[0]).toBe(150);
  });

  it('bear their days at an edge in sight, and none where no edge is', () => {
    const inSight = drawBands([172, 0], bands, 'en', ([longitude]) => longitude > 173 && longitude < 175);
    const labels = inSight.flatMap((each) => (each.role === 'label' ? [each] : []));
    expect(labels.map(({ text }) => text)).toEqual(['reach_days_count(1 | 1)']);
    expect(labels[0]!.coordinates[0]).toBe(174);
  });

  it('bear no days where a nearer one ends already', () => {
    const shore = [1, 5, 20].map((days) => ({
      days,
      polygons: box(170, -2, 174 + days / 50, 2),
      waterways: [],
      passages: [],
      ice: []
    }));
    const texts = drawBands([171, 0], shore, 'en').flatMap((each) => (each.role === 'label' ? [each.text] : []));
    expect(texts).toEqual(['reach_days_count(20 | 20)', 'reach_days_count(1 | 1)']);
  });

  it('show where they begin', () => {
    expect(drawn.filter(({ role }) => role === 'vertex').map(({ coordinates }) => coordinates)).toEqual([[172, 0]]);
  });
});
