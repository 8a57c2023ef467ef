import { describe, expect, it } from 'vitest';
import type { LonLat } from '#core/geodesy/longitude';
import { loadLand10m } from '../build/base/land';
import { loadSources, type Sources } from '../build/sources';
import { checkOverland, waterStretches } from './overland';

const land = loadLand10m();
const kept = loadSources();

/** The sources of the atlas with one line in the place of its own. */
function withLine(id: string, vertices: [number, number][], change: Partial<Sources> = {}): Sources {
  const line = kept.lines.find((each) => each.id === id)!;
  return { ...kept, lines: [{ ...line, vertices }], spans: [], ...change };
}

describe('stretches of a line over water', () => {
  it('measure the Strait of Dover between South Foreland and Cap Gris-Nez, 33 km', () => {
    const [strait, ...others] = waterStretches(
      [
        [1.2, 51.17],
        [1.75, 50.8]
      ],
      land
    );
    expect(others).toEqual([]);
    expect(strait!.metres / 1000).toBeGreaterThan(33);
    expect(strait!.metres / 1000).toBeLessThan(42);
  });

  it('find no water where a line keeps to the land, and all of it where it touches none', () => {
    const [land1, land2]: LonLat[] = [
      [2.35, 48.88],
      [4.35, 50.85]
    ];
    expect(waterStretches([land1!, land2!], land)).toEqual([]);
    const [whole] = waterStretches(
      [
        [-30, 40],
        [-29, 40]
      ],
      land
    );
    expect(whole).toMatchObject({ from: [-30, 40], to: [-29, 40] });
  });
});

describe('railways and roads keep to the land', () => {
  it('in the sources of the atlas', () => {
    expect(checkOverland(kept)).toEqual([]);
  });

  it('and a railway drawn through Chabahar Bay is found', () => {
    const vertices: [number, number][] = [
      [60.61278, 25.30028],
      [60.56, 25.42],
      [60.38, 25.62]
    ];
    expect(checkOverland(withLine('chabahar-iranshahr-railway', vertices)).map(({ record, reason }) => [record, reason])).toEqual(
      [['chabahar-iranshahr-railway', expect.stringMatching(/^1\d\.\d\d km over water from 60\.613, 25\.300 to/)]]
    );
  });

  it('but a listed tunnel excuses its line, and one that excuses nothing is found', () => {
    const { spans } = kept;
    const marmaray = spans.find(({ names }) => names.en === 'Marmaray tunnel')!;
    const line = kept.lines.find(({ id }) => id === marmaray.line)!;
    expect(checkOverland({ ...kept, lines: [line], spans: [marmaray] })).toEqual([]);
    expect(checkOverland({ ...kept, lines: [line], spans: [] })).toHaveLength(1);
    expect(checkOverland({ ...kept, lines: [line], spans: [marmaray, { ...marmaray, at: [0, 0] }] })).toEqual([
      expect.objectContaining({ reason: 'span Marmaray tunnel excuses nothing' })
    ]);
  });
});
