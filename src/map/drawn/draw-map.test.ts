import { Resvg } from '@resvg/resvg-js';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Atlas } from '#core/atlas/atlas';
import { SUBJECTS } from '#core/atlas/vocabulary';
import { distanceMetres } from '#core/geodesy/geodesic';
import { legendEntries } from '../legend-entries';
import { MARK_STROKES, RHYTHMS, SCHEMATIC_KEY } from '../strokes';
import type { DrawnBase } from './base';
import { drawMap, type DrawInput } from './draw-map';
import { drawFirstMap } from './first-map';
import { builtEdition, readPath } from './drawing.fixture';
import { coordinatesOf } from './draw-lines';
import { BLEED } from './frame';
import { frameFor } from './picture';
import { shownBy } from './shown';

const SIZE = { width: 640, height: 560 };
/** Lines end out of sight, and one beside another lies a little farther. */
const REACH = BLEED + 8;
let atlas: Atlas;
let base: DrawnBase;

beforeAll(async () => ({ atlas, base } = await builtEdition()));

const draw = (refs: readonly string[], more: Partial<DrawInput> = {}) =>
  drawMap({ atlas, base, refs, language: 'en', ...SIZE, title: 'A & B', description: '<C>', ...more });

/** A few of each kind, the hard ones among them: poles, 180°, the whole world, nothing at all. */
function samples(): string[][] {
  return [
    ...SUBJECTS.map((subject) => [`subject:${subject}`]),
    ...atlas.sets.map(({ id }) => [`set:${id}`]),
    ...atlas.areas.map(({ id }) => [`area:${id}`]),
    ...atlas.routes.filter((_, index) => index % 16 === 0).map(({ id }) => [`route:${id}`]),
    ...atlas.lines.filter((_, index) => index % 60 === 0).map(({ id }) => [`line:${id}`]),
    ...atlas.places.filter((_, index) => index % 60 === 0).map(({ id }) => [`place:${id}`]),
    ['place:wrangel-island', 'place:murmansk', 'line:pevek-bering-strait'],
    ['place:no-such-place']
  ];
}

const pathsOf = (svg: string): string[] => [...svg.matchAll(/<path(?: id="[^"]*l\d+")? d="(M[^"]+)"/g)].map(([, data]) => data!);

describe('drawMap', () => {
  it('draws well-formed pictures that stay in their frame, in both languages', () => {
    for (const refs of samples()) {
      for (const language of ['ar', 'en'] as const) {
        const { svg, height } = draw(refs, { language, href: (ref) => `/x?a=1&b=${ref}` });
        expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow();
        // Twice as large where the ground is drawn at half its size.
        const ground = [...svg.matchAll(/<g transform="scale\(0\.5\)".*?<\/g>/gs)].map(([group]) => group);
        const apart = ground.reduce((rest, group) => rest.replace(group, ''), svg);
        for (const [part, times] of [
          [ground.join(''), 2],
          [apart, 1]
        ] as const) {
          const points = pathsOf(part).flatMap(readPath).flat();
          const outside = points.filter(
            ([x, y]) => Math.min(x, y) < -times * REACH || x > times * (SIZE.width + REACH) || y > times * (height + REACH)
          );
          expect(outside, refs.join()).toEqual([]);
        }
      }
    }
  });

  it('carries the rhythm of each status and the marks of each mode', () => {
    const allowed = [...Object.values(RHYTHMS), ...Object.values(MARK_STROKES).map(({ dashes }) => dashes)];
    let dashed = 0;
    for (const subject of SUBJECTS) {
      const { svg } = draw([`subject:${subject}`]);
      for (const [, attributes] of svg.matchAll(/<use ([^>]*stroke-dasharray[^>]*)>/g)) {
        const width = Number(/stroke-width="([^"]+)"/.exec(attributes!)![1]);
        const ratios = /stroke-dasharray="([^"]+)"/
          .exec(attributes!)![1]!
          .split(' ')
          .map((part) => Number(part) / width);
        const isKnown = allowed.some(
          (rhythm) => rhythm.length === ratios.length && rhythm.every((part, index) => Math.abs(part - ratios[index]!) < 0.02)
        );
        expect(isKnown, ratios.join(' ')).toBe(true);
        dashed += 1;
      }
    }
    expect(dashed).toBeGreaterThan(10);
  });

  it('draws a line across 180° where it lies, without a band across the picture', () => {
    const line = 'line:pevek-bering-strait';
    const shown = shownBy(atlas, [line]);
    const truth = shown.lines.flatMap(({ feature }) => coordinatesOf(feature));
    expect(truth.some(([longitude]) => Math.abs(longitude) >= 180)).toBe(true);
    const frame = frameFor(atlas, base, shown, SIZE);
    const drawn = [...draw([line]).svg.matchAll(/<path id="[^"]*l\d+" d="([^"]+)"/g)].flatMap(([, data]) => readPath(data!));
    for (const stroke of drawn)
      stroke.slice(1).forEach(([x, y], index) => {
        const [fromX, fromY] = stroke[index]!;
        for (const t of [0, 0.5, 1]) {
          const at = frame.invert([fromX + t * (x - fromX), fromY + t * (y - fromY)])!;
          expect(Math.min(...truth.map((each) => distanceMetres(each, at)))).toBeLessThan(30_000);
        }
      });
  });

  it('has a row of the legend for everything it draws', () => {
    const rows = new Set([...legendEntries(atlas).map(({ key }) => key), SCHEMATIC_KEY]);
    for (const refs of samples()) for (const key of draw(refs).legendKeys) expect(rows).toContain(key);
    expect(draw(['route:instc-western']).subjects).toEqual(['north-south']);
  });

  it('is an image with words, or a group where its names lead somewhere', () => {
    const plain = draw(['place:chabahar-port']).svg;
    expect(plain).toContain('role="img"');
    expect(plain).toMatch(/<title id="\w+-t">A &amp; B<\/title><desc id="\w+-d">&lt;C&gt;<\/desc>/);
    const linked = draw(['place:chabahar-port'], { href: (ref) => (ref === 'place:gwadar-port' ? '/gwadar/' : undefined) }).svg;
    expect(linked).toContain('role="group"');
    expect(linked.match(/<a href="\/gwadar\/"/g)).toHaveLength(1);
  });

  it('says by name what came to stand on it', () => {
    let names: readonly string[] = [];
    let around: readonly string[] = [];
    draw(['place:chabahar-port'], { description: (seen) => ((names = seen.shown), (around = seen.around), '') });
    expect(names[0]).toBe('Chabahar');
    expect(around).toEqual(expect.arrayContaining(['Iran', 'Gwadar']));
  });

  it('stays small', () => {
    const bytes = (refs: string[]) => Buffer.byteLength(draw(refs).svg);
    for (const { id } of atlas.places.filter((_, index) => index % 12 === 0))
      expect(bytes([`place:${id}`]), id).toBeLessThan(40_000);
    const subjects = SUBJECTS.map((subject) => bytes([`subject:${subject}`]));
    expect(Math.max(...subjects)).toBeLessThan(90_000);
    expect(subjects.reduce((sum, each) => sum + each, 0) / subjects.length).toBeLessThan(60_000);
  });
});

describe('drawFirstMap', () => {
  it('is one small file for each language, light and dark', () => {
    for (const language of ['ar', 'en'] as const) {
      const svg = drawFirstMap({ atlas, base, language, title: 't', description: 'd' });
      expect(Buffer.byteLength(svg)).toBeLessThan(60 * 1024);
      expect(svg).toContain('prefers-color-scheme:dark');
      expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow();
    }
  });
});
