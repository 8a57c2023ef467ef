import { gzipSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Atlas } from '#core/atlas/atlas';
import { EDITION } from '#core/atlas/edition';
import { distanceMetres } from '#core/geodesy/geodesic';
import type { LonLat } from '#core/geodesy/longitude';
import type { Reading } from '#core/reading/reading';
import { parseAddress } from '#core/view/parse-address';
import type { Drawing } from '../drawing';
import { MEASURE_INKS } from '../measure-colours';
import { PALETTES, THEME_NAMES } from '../palette';
import type { DrawnBase } from './base';
import { drawView, type ViewInput } from './draw-view';
import { builtEdition, readPath } from './drawing.fixture';
import { viewFrame } from './view-frame';

const SIZE = { width: 860, height: 740 };
let atlas: Atlas;
let base: DrawnBase;
let reading: Reading;

beforeAll(async () => {
  ({ atlas, base } = await builtEdition());
  const path = new URL(`../../../static/data/${EDITION}/reading/en.json`, import.meta.url);
  reading = JSON.parse(readFileSync(path, 'utf8')) as Reading;
});

const viewOf = (query: string): ViewInput['view'] => {
  const { view, ignored } = parseAddress(query);
  expect(ignored).toEqual([]);
  return view;
};
const draw = (query: string, more: Partial<ViewInput> = {}) =>
  drawView({
    atlas,
    base,
    reading,
    view: viewOf(query),
    page: 'en',
    size: SIZE,
    theme: 'light',
    title: 'A & B',
    description: '<C>',
    ...more
  });

const closed = (id: string, at: LonLat, en: string) =>
  ({ id, at, gates: [], state: 'closed', text: `${en}: closed`, names: { ar: '', en } }) as const;

/** The hard ones: a pole, 180°, the whole world in both projections, near and far, a wide picture under a panel. */
const QUERIES = [
  '',
  'camera=25.6,62,4.4&subjects=chabahar&select=place:chabahar-port',
  'camera=42,56,2.9&subjects=north-south&select=route:instc-western',
  'camera=69.5,68,3&subjects=yamal&opacity=yamal:40',
  'camera=85,0,0&subjects=northern-sea-route',
  'camera=66,-170,3.4&projection=mercator&subjects=northern-sea-route&labels=local-en',
  'camera=20,180,0.6&projection=mercator&subjects=belt-and-road',
  'camera=84,40,3,30&projection=mercator&subjects=northern-sea-route',
  'camera=25.36,60.56,11&subjects=none'
];

/** Metres between two positions per pixel between their points. */
function scaleAlong(frame: ReturnType<typeof viewFrame>, from: LonLat, to: LonLat): number {
  const [a, b] = [frame.project(from)!, frame.project(to)!];
  return distanceMetres(from, to) / Math.hypot(a[0] - b[0], a[1] - b[1]);
}

describe('the frame of a view', () => {
  it.each(['globe', 'mercator'])('has the scale of a web map at its middle (%s)', (projection) => {
    for (const [latitude, zoom] of [
      [0, 3],
      [40, 2],
      [69.5, 5],
      [80, 7]
    ] as const) {
      const frame = viewFrame(viewOf(`camera=${latitude},60,${zoom}&projection=${projection}`), SIZE);
      const metres = (40_075_016.686 / 512 / 2 ** zoom) * Math.cos((latitude * Math.PI) / 180);
      const along = scaleAlong(frame, [59.99, latitude], [60.01, latitude]);
      expect(Math.abs(along / metres - 1)).toBeLessThan(0.01);
      expect(frame.project([60, latitude])!.map(Math.round)).toEqual([430, 370]);
    }
  });

  it('puts its middle into what nothing covers, and shows as much there', () => {
    const padding = { left: 600, right: 0, top: 60, bottom: 0 };
    const frame = viewFrame(viewOf('camera=25,60,5'), { width: 1460, height: 800 }, padding);
    expect(frame.project([60, 25])!.map(Math.round)).toEqual([1030, 430]);
    const plain = viewFrame(viewOf('camera=25,60,5'), SIZE);
    expect(frame.metresPerPixel / plain.metresPerPixel).toBeCloseTo(1, 3);
  });

  it('turns as the live map turns, on globe and Mercator alike', () => {
    for (const projection of ['globe', 'mercator']) {
      const frame = viewFrame(viewOf(`camera=45,60,4,90&projection=${projection}`), SIZE);
      const [x, y] = frame.project([62, 45])!;
      // With east up, what lies east stands over the middle.
      expect(Math.round(x)).toBeCloseTo(430, -1);
      expect(y).toBeLessThan(360);
    }
  });

  it('does not show what lies beyond the horizon', () => {
    const frame = viewFrame(viewOf('camera=40,68,2'), SIZE);
    expect(frame.project([-112, -40])).toBeUndefined();
    expect(frame.invert([1, 1])).toBeUndefined();
    expect(viewFrame(viewOf('camera=40,68,9'), SIZE).rim).toBeUndefined();
  });
});

describe('drawView', () => {
  it.each([
    ['en', ['Kara Gate', 'Vilkitsky Strait', 'Sannikov Strait', 'Long Strait']],
    ['ar', ['مضيق كارا', 'مضيق فيلكيتسكي', 'مضيق سانيكوف', 'مضيق لونغ']]
  ] as const)('names the straits it is told to before all that only have their rank (%s)', (page, straits) => {
    const query = 'camera=78,112,0.9&subjects=northern-sea-route';
    const size = { width: 420, height: 340 };
    const ids = ['kara-gate', 'vilkitsky-strait', 'sannikov-strait', 'long-strait'];
    const lit = ids.map((id) => ({ kind: 'place', id, isPlain: true, isFirst: true }) as const);
    const words = ({ svg }: { svg: string }): string => svg.replace(/<\/?text[^>]*>/g, ' ').replace(/\s+/g, ' ');
    const named = words(draw(query, { page, size, lit }));
    for (const strait of straits) expect(named).toContain(strait);
    const plain = words(draw(query, { page, size }));
    expect(straits.every((strait) => plain.includes(strait))).toBe(false);
    // None of them gets the ring of what is selected.
    expect(draw(query, { page, size, lit }).svg).not.toMatch(/<circle[^>]*fill="none"[^>]*stroke-width="1.6"/);
  });

  it('draws well-formed small pictures in every theme and language, in real colours', () => {
    QUERIES.forEach((query, index) => {
      const theme = THEME_NAMES[index % THEME_NAMES.length]!;
      const { svg } = draw(query, { theme, page: index % 2 === 0 ? 'en' : 'ar' });
      expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow();
      expect(svg).not.toMatch(/var\(|<style|NaN|undefined|Infinity/);
      expect(svg).toContain(PALETTES[theme].paper.water.toLowerCase());
      expect(svg).toMatch(/^<svg xmlns="[^"]+" viewBox="0 0 [\d.]+ [\d.]+" width="860" height="740"/);
      expect(gzipSync(svg).length, query).toBeLessThan(60_000);
    });
  });

  it('follows the theme of the page it stands in, its drawing too', () => {
    const drawing: Drawing = [{ role: 'vertex', measurement: 'a', colour: 'red', active: true, coordinates: [68, 40], index: 0 }];
    const { svg, enlarged } = draw('subjects=none', { theme: 'page', drawing });
    const { light, dark } = MEASURE_INKS;
    expect(svg).toContain('var(--colour-water)');
    expect(svg).toContain(`stroke="light-dark(${light.colours.red}, ${dark.colours.red})"`);
    expect(enlarged).toBe(1);
  });

  it('shows what the view names within its frame', () => {
    const { svg, frame } = draw(QUERIES[1]!);
    const at = frame.project(atlas.places.find(({ id }) => id === 'chabahar-port')!.at)!;
    expect(at[0] > 0 && at[1] > 0 && at[0] < SIZE.width && at[1] < SIZE.height).toBe(true);
    expect(svg).toContain('>Chabahar</text>');
  });

  it('lets what is selected stand out', () => {
    const edge = (svg: string): number => svg.split(`stroke="${PALETTES.light.paper.placeInk.toLowerCase()}"`).length;
    const [plain, place, route] = ['', '&select=place:mumbai-port', '&select=route:instc-western'].map(
      (selected) => draw(`camera=42,56,2.9&subjects=north-south${selected}`).svg
    );
    expect(edge(place!)).toBe(edge(plain!) + 1);
    expect(edge(route!)).toBeGreaterThan(edge(plain!));
  });

  it('fades a subject, and writes the names that are chosen', () => {
    expect(draw('camera=69.5,68,3&subjects=yamal&opacity=yamal:40').svg).toContain('opacity="0.4"');
    const gulf = (names: string): string => draw(`camera=27,51,4&subjects=none&names=${names}`).svg;
    expect(gulf('first')).toContain('Persian Gulf');
    expect(gulf('first')).not.toContain('Arabian Gulf');
    expect(gulf('second')).toContain('Arabian Gulf');
    expect(draw('camera=55,60,3&subjects=none&labels=ru').svg).toContain('РОССИЯ');
  });

  it('shows the borders of the chosen view', () => {
    const borders = (view: string): string => draw(`camera=45.3,34.5,6&subjects=none&borders=${view}`).svg;
    expect(borders('un')).not.toBe(borders('de-facto'));
  });

  it('shows the lines of its time', () => {
    // The railway from Rasht to Caspian was opened in June 2024.
    const lines = (time: string): number =>
      [...draw(`camera=37,50,7&subjects=north-south&time=${time}`).svg.matchAll(/<path id="[^"]*l\d+" d="([^"]+)"/g)].flatMap(
        ([, d]) => readPath(d!)
      ).length;
    expect(lines('1900')).toBeLessThan(lines('2025'));
  });

  it('marks an event that is selected, with its name', () => {
    const event = reading.events.find(({ at }) => at.includes('beijing'))!;
    const { svg } = draw(`camera=40,116,4&subjects=diplomacy&select=event:${event.id}`);
    expect(svg.replace(/<\/?text[^>]*>/g, ' ').replace(/\s+/g, ' ')).toContain(event.names.split(' ').slice(0, 2).join(' '));
  });

  it('names once what is selected and marked as a passage', () => {
    const passages = [{ ...closed('hormuz', [56.4, 26.5], 'Strait of Hormuz'), place: 'strait-of-hormuz', selected: true }];
    for (const query of ['subjects=none&select=place:strait-of-hormuz', 'subjects=indian-ocean']) {
      const { svg } = draw(`camera=26.5,56.4,5&${query}`, { passages });
      // A long name may stand in two lines.
      expect(svg.match(/Hormuz(?=[^<>]*<\/)|closed(?=<)/g)).toEqual(['Hormuz', 'closed']);
    }
  });

  it('names once a strait that the ground names and that is marked as a passage', () => {
    const mark = closed('la-perouse', [142, 44.8], 'La Pérouse Strait');
    const timesWritten = (en: string) =>
      draw('camera=46,142,5&subjects=none', { passages: [{ ...mark, names: { ar: '', en } }] }).svg.match(/>[^<>]*La Pérouse/g)!
        .length;
    expect(timesWritten('La Pérouse Strait')).toBe(1);
    // There is room for both.
    expect(timesWritten('Another strait')).toBe(2);
  });

  it('draws routes, their lengths and closed passages over 180° without a band', () => {
    const coordinates: LonLat[] = [
      [170, 55],
      [180, 57],
      [190, 55]
    ];
    const look = { colour: 'red', active: true } as const;
    const drawing: Drawing = [
      { role: 'way', ...look, form: 'sea', look: 'now', coordinates },
      { role: 'way', ...look, form: 'rail', look: 'before', coordinates },
      { role: 'label', ...look, measurement: 'r', coordinates: [180, 57], text: '1,234 km' },
      { role: 'label', ...look, measurement: 's', coordinates: [180, 57], text: '5,678 km' }
    ];
    const gates: LonLat[][] = [
      [
        [-170, 66],
        [-168, 65.7]
      ]
    ];
    const passages = [{ ...closed('bering', [-169, 65.8], 'Bering Strait'), gates }];
    const { svg, frame } = draw('camera=60,180,3.2&subjects=none', { drawing, passages });
    const ink = MEASURE_INKS.light.colours.red;
    const drawn = [...svg.matchAll(new RegExp(`<path d="([^"]+)" stroke="${ink}"`, 'g'))].map(([, d]) => readPath(d!));
    // Where the base map is cut, one stroke ends and the next begins.
    const strokes = drawn[0]!.toSorted((one, other) => one[0]![0] - other[0]![0]);
    expect(strokes[0]!.at(-1)).toEqual(strokes.at(-1)![0]);
    const end = strokes.at(-1)!.at(-1)!;
    const truth = frame.project([190, 55])!;
    expect(Math.hypot(end[0] - truth[0], end[1] - truth[1])).toBeLessThan(1);
    expect(svg).toContain('1,234 km');
    // The second stands elsewhere beside the same spot.
    const [first, second] = ['1,234 km', '5,678 km'].map((text) => new RegExp(`x="([\\d.]+)" y="([\\d.]+)">${text}`).exec(svg)!);
    expect(first!.slice(1)).not.toEqual(second!.slice(1));
    expect(svg.replace(/<\/?text[^>]*>/g, ' ')).toMatch(/Bering Strait:\s+closed/);
  });
});
