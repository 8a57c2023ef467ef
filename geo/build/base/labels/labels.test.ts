import { beforeAll, describe, expect, it } from 'vitest';
import { countryNameIn } from '#core/atlas/country-names';
import { LANGUAGES } from '#core/atlas/vocabulary';
import { distanceMetres } from '#core/geodesy/geodesic';
import { loadSources } from '../../sources';
import { loadCountryPieces, type CountryPiece } from '../country-pieces';
import { loadLand10m } from '../land';
import { weldPieces } from '../weld';
import { polygonContains, type Point } from '../winding';
import { loadGeoNames } from './city-labels';
import { buildLabels } from './index';
import type { LabelFeature } from './label-feature';
import { areaSteradians, labelPoint } from './label-point';
import { loadLabelSources } from './label-sources';

let fine: CountryPiece[];
let labels: LabelFeature[];
beforeAll(() => {
  fine = weldPieces(loadCountryPieces('world-atlas/countries-10m.json'));
  labels = buildLabels(weldPieces(loadCountryPieces('world-atlas/countries-50m.json')), fine);
}, 120_000);

const ofKinds = (...kinds: string[]): LabelFeature[] => labels.filter(({ properties }) => kinds.includes(String(properties['what'])));

describe('labels of countries', () => {
  it('lie inside their country', () => {
    const outside = ofKinds('country').filter(({ properties, geometry }) => {
      const polygons = fine.filter(({ iso, isoUn }) => properties['iso'] === iso || properties['iso'] === isoUn).flatMap((piece) => piece.polygons);
      return !polygons.some((polygon) => polygonContains(polygon, geometry.coordinates as Point));
    });
    expect(outside.map(({ properties }) => properties['iso'])).toEqual([]);
  });

  it('have a name in all five languages', () => {
    for (const { properties } of ofKinds('country')) for (const language of LANGUAGES) expect(properties[`name:${language}`], String(properties['iso'])).toBeTruthy();
  });

  it('are named as the lists of countries name them', () => {
    const differing = ofKinds('country').filter(({ properties }) =>
      (['ar', 'en'] as const).some((language) => properties[`name:${language}`] !== countryNameIn(language, String(properties['iso'])))
    );
    expect(differing.map(({ properties }) => properties['iso'])).toEqual([]);
  });
});

describe('labels of cities', () => {
  it('carry an English name that GeoNames knows too', () => {
    const geoNames = new Map(loadGeoNames().map((city) => [Number(city.id), city]));
    const plain = (name: string): string => name.normalize('NFD').replace(/[^\p{L}]/gu, '').toLowerCase();
    const unknown = loadLabelSources().cities.cities.filter(({ geonames, names }) => {
      const city = geoNames.get(geonames)!;
      return ![city.name, city.asciiname, ...city.alternativeNames].map(plain).includes(plain(names.en));
    });
    // Newer spellings than the copy of GeoNames has.
    expect(unknown.map(({ names }) => names.en).sort()).toEqual(['Chattogram', 'Zaporizhzhia']);
  });

  it('are written in the script of their language', () => {
    const scripts = { ar: /^[\p{Script=Arabic}\p{M} ]+$/u, fa: /^[\p{Script=Arabic}\p{M}‌ -]+$/u, ru: /^[\p{Script=Cyrillic} -]+$/u, zh: /^[\p{Script=Han}·]+$/u };
    const wrong = ofKinds('city').filter(({ properties }) => Object.entries(scripts).some(([language, script]) => !script.test(String(properties[`name:${language}`]))));
    expect(wrong.map(({ properties }) => properties['name:en'])).toEqual([]);
  });

  it('are spelt as the place of the atlas in the same city: a map that names it twice names it alike', () => {
    const { places } = loadSources();
    const differing = ofKinds('city').flatMap(({ properties, geometry }) => {
      const [ar, en] = [String(properties['name:ar']), String(properties['name:en'])];
      return places
        .filter(({ at }) => distanceMetres(at, geometry.coordinates as Point) < 30_000)
        .filter(({ names }) => (names.ar === ar) !== (names.en === en))
        .map(({ id }) => `${id}: ${ar}, ${en}`);
    });
    expect(differing).toEqual([]);
  });

  it('use Arabic letters in Arabic and Persian letters in Persian', () => {
    for (const { properties } of labels) {
      expect(String(properties['name:ar'])).not.toMatch(/[یکگچپژ]/);
      expect(String(properties['name:fa'] ?? '')).not.toMatch(/[يكةى]/);
    }
  });
});

describe('labels of waters', () => {
  it('stand on water', () => {
    const land = loadLand10m();
    const ashore = ofKinds('ocean', 'sea', 'gulf', 'bay', 'strait').filter(({ geometry }) => land.isLand(geometry.coordinates as Point));
    expect(ashore.map(({ properties }) => properties['id'])).toEqual([]);
  });

  it('give both usages of a contested name, and a course for the curved ones', () => {
    const [gulf] = ofKinds('gulf').filter(({ properties }) => properties['id'] === 'persian-gulf');
    expect(gulf!.properties).toMatchObject({ 'name:en': 'Persian Gulf', 'name2:en': 'Arabian Gulf', 'name:ar': 'الخليج الفارسي', 'name2:ar': 'الخليج العربي' });
    expect([gulf!.properties['name:fa'], gulf!.properties['name2:fa']]).toEqual(['خلیج فارس', 'خلیج فارس']);
    expect(ofKinds('gulf-course').map(({ properties }) => properties['id'])).toContain('persian-gulf');
    expect(ofKinds('river-course')).toHaveLength(ofKinds('river').length);
  });

  it('have an id of their own', () => {
    const ids = ofKinds('country', 'city', 'ocean', 'sea', 'gulf', 'bay', 'strait', 'river', 'lake').map(({ properties }) => properties['id']);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('labelPoint', () => {
  it('finds the roomy part of a shape', () => {
    const club: Point[] = [[0, 0], [20, 0], [20, 1], [8, 1], [8, 8], [0, 8], [0, 0]];
    const [x, y] = labelPoint([club]);
    expect(x).toBeCloseTo(4, 0);
    expect(y).toBeGreaterThan(2);
    expect(y).toBeLessThan(6);
  });
});

describe('areaSteradians', () => {
  it('is an eighth of the sphere for an octant', () => {
    const octant: Point[] = [[0, 0], [90, 0], [90, 90], [0, 90], [0, 0]];
    expect(areaSteradians([octant])).toBeCloseTo(Math.PI / 2, 10);
  });
});
