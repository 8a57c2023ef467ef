import { describe, expect, it } from 'vitest';
import { direct, distanceMetres } from '#core/geodesy/geodesic';
import type { LonLat } from '#core/geodesy/longitude';
import { DEFAULT_VIEW } from '#core/view/view';
import type { Drawing } from '../drawing';
import { drawSheetMap } from './draw-sheet';
import { builtEdition, readPath } from './drawing.fixture';
import { metresPerPixelAt, northAtMiddle, sheetFrame, showsPole, type SheetExtent } from './sheet-frame';

const size = { width: 700, height: 500 };
const screen = { width: 1280, height: 752 };
const view = (center: LonLat, zoom: number, bearing = 0): SheetExtent => ({
  kind: 'view',
  camera: { center, zoom, bearing },
  screen
});
const line: Drawing = [
  {
    role: 'line',
    measurement: 'a',
    colour: 'red',
    active: false,
    coordinates: [
      [170, 60],
      [180, 62],
      [190, 60]
    ]
  },
  { role: 'label', measurement: 'a', colour: 'red', active: false, coordinates: [180, 62], text: '1,100 km <&>' },
  {
    role: 'fill',
    measurement: 'a',
    colour: 'red',
    active: false,
    coordinates: [
      [
        [
          [170, 50],
          [175, 50],
          [175, 55],
          [170, 50]
        ]
      ]
    ]
  }
];

describe('the frame of a sheet', () => {
  it.each([
    [[60, 45], 3],
    [[179, 70], 4],
    [[72, 71], 5],
    [[60.6, 25.3], 10],
    [[68, 40], 2],
    [[-100, -35], 4]
  ] as [LonLat, number][])('has a scale that is true to half a percent along the parallel of its middle (%#)', (center, zoom) => {
    const frame = sheetFrame(view(center, zoom), size);
    const metresPerPixel = metresPerPixelAt(frame, center)!;
    const [x, y] = frame.project(center)!;
    const bar = 60;
    const [from, to] = [frame.invert([x - bar / 2, y])!, frame.invert([x + bar / 2, y])!];
    expect(Math.abs((metresPerPixel * bar) / distanceMetres(from, to) - 1)).toBeLessThan(0.005);
  });

  it('has the scale of the measured place, where it is not the middle', () => {
    const frame = sheetFrame(view([60, 60], 3), size);
    const at: LonLat = [80, 45];
    const metresPerPixel = metresPerPixelAt(frame, at)!;
    const ends = [90, 270].map((azimuth) => frame.project(direct(at, azimuth, 50_000).at)!);
    const pixels = Math.hypot(ends[0]![0] - ends[1]![0], ends[0]![1] - ends[1]![1]);
    expect(Math.abs((metresPerPixel * pixels) / 100_000 - 1)).toBeLessThan(0.005);
  });

  it('shows as much ground as the screen does', () => {
    const frame = sheetFrame(view([60.6, 25.3], 8), size);
    const onScreen = (40_075_016.686 / 512 / 2 ** 8) * Math.cos((25.3 * Math.PI) / 180);
    const area = (metres: number, { width, height }: { width: number; height: number }): number => metres ** 2 * width * height;
    expect(area(frame.metresPerPixel, size) / area(onScreen, screen)).toBeCloseTo(1, 1);
  });

  it('is flat where the live map is, and shows what lies behind the globe too', () => {
    const extent = { ...view([60, 20], 1), projection: 'mercator' } as SheetExtent;
    const flat = sheetFrame(extent, size);
    expect(flat.isMercator).toBe(true);
    const behind: LonLat = [-150, 31];
    expect(sheetFrame(view([60, 20], 1), size).project(behind)).toBeUndefined();
    // Mercator's east is linear in longitude: 150° of 360 of the world's 512 × 2^zoom pixels.
    const [x] = flat.project(behind)!;
    const world = 512 * 2 * Math.sqrt((size.width * size.height) / (screen.width * screen.height));
    expect(x - size.width / 2).toBeCloseTo((150 / 360) * world, 3);
    // Nearer by, where any map is flat, areas stay true.
    expect(sheetFrame({ ...view([60, 20], 4), projection: 'mercator' } as SheetExtent, size).kind).toBe('azimuthal');
  });

  it('turns north as the live map turns it, and knows where there is none', () => {
    expect(northAtMiddle(sheetFrame(view([60, 45], 4), size))).toBeCloseTo(0, 5);
    expect(northAtMiddle(sheetFrame(view([60, 45], 4, 30), size))).toBeCloseTo(-30, 1);
    expect(northAtMiddle(sheetFrame(view([0, 90], 4), size))).toBeUndefined();
    expect(showsPole(sheetFrame(view([70, 80], 1), size))).toBe(true);
    expect(showsPole(sheetFrame(view([70, 40], 5), size))).toBe(false);
  });
});

describe('the map of a sheet', () => {
  it('draws measurements over the atlas in real colours, across 180° without a gap', async () => {
    const { atlas, base } = await builtEdition();
    const { svg, frame } = drawSheetMap({
      atlas,
      base,
      view: { ...DEFAULT_VIEW, subjects: ['northern-sea-route'] },
      extent: {
        kind: 'fit',
        positions: [
          [165, 50],
          [195, 70]
        ]
      },
      size,
      language: 'ar',
      title: 'خريطة',
      description: '',
      measured: line,
      colour: () => '#9f2200',
      layers: [
        { colour: 'blue', features: [{ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [-175, 60] } }] }
      ]
    });
    expect(svg).not.toContain('var(');
    expect(svg).not.toContain('<style');
    expect(svg).toContain('1,100 km &lt;&amp;&gt;');
    const [, stroke] = [...svg.matchAll(/<path d="([^"]+)"[^>]*stroke="#9f2200"/g)].map(([, d]) => d!);
    const drawn = readPath(stroke ?? svg.match(/<path d="([^"]+)" stroke="#9f2200"/)![1]!);
    expect(drawn).toHaveLength(1);
    const [x, y] = frame.project([190, 60])!;
    expect(Math.hypot(drawn[0]!.at(-1)![0] - x, drawn[0]!.at(-1)![1] - y)).toBeLessThan(0.5);
  });
});
