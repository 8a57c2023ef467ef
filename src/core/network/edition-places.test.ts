import { describe, expect, it } from 'vitest';
import { distanceMetres } from '../geodesy/geodesic';
import type { LonLat } from '../geodesy/longitude';
import { readEditionNetwork } from './edition-network.fixture';
import { findRoute } from './route';
import { ORDINARY, type Route, type RouteOptions } from './types';

const PARTS = readEditionNetwork();

function routeBetween(from: LonLat, to: LonLat, options: RouteOptions = {}): Route {
  const route = findRoute(PARTS, { at: from }, { at: to }, { ...ORDINARY, ...options });
  if (!route.ok) throw new Error(route.failure.code);
  return route.value;
}

const COPENHAGEN: LonLat = [12.62, 55.7];
const MALMO: LonLat = [12.98, 55.62];
const GOTHENBURG: LonLat = [11.9, 57.69];
const GDANSK: LonLat = [18.7, 54.4];

describe('where passages stand', () => {
  // The shallows that set the limit of Øresund are Drogden and Flint, south of Copenhagen and Malmö.
  it.each([
    ['Copenhagen', COPENHAGEN],
    ['Malmö', MALMO]
  ])('Øresund lets a deep ship of %s go north, and not south', (_, port) => {
    const deep: RouteOptions = { ship: { draughtMetres: 9 } };
    expect(routeBetween(port, GOTHENBURG, deep).lengthMetres).toBe(routeBetween(port, GOTHENBURG).lengthMetres);
    expect(routeBetween(port, GDANSK).passages).toEqual(['oresund']);
    expect(routeBetween(port, GDANSK, deep).passages).toEqual(['great-belt']);
  });

  // Local ships use it; larger ones go by Lombok. 376 km: 22.8 km of strait between the ways north and south of it.
  it('ships pass Bali Strait once it is opened', () => {
    const way = (options: RouteOptions) => routeBetween([112.73, -7.2], [115.21, -8.75], options);
    expect(way({}).passages).toEqual(['lombok']);
    expect(way({ open: ['bali'] }).passages).toEqual(['bali']);
    expect(way({ open: ['bali'] }).lengthMetres).toBeLessThan(380_000);
  });

  it('Corinth itself lies on its gulf, not in the canal', () => {
    const [corinth, patras, piraeus]: LonLat[] = [
      [22.93, 37.94],
      [21.73, 38.25],
      [23.62, 37.94]
    ] as LonLat[];
    expect(routeBetween(corinth!, patras!, { avoid: ['corinth'] }).passages).toEqual([]);
    expect(routeBetween([22.69, 38.06], patras!).lengthMetres).toBeLessThan(110_000);
    expect(routeBetween(corinth!, piraeus!, { ship: { draughtMetres: 7 } }).passages).toEqual(['corinth']);
    expect(routeBetween(corinth!, piraeus!, { ship: { draughtMetres: 10 } }).lengthMetres).toBeGreaterThan(600_000);
  });

  // The Öland Bridge leaves 36 m, and a ship to Kalmar draws 7.2 m at most (Kalmar hamn).
  it('only small ships pass inside Öland', () => {
    const way = (options: RouteOptions) => routeBetween([10.15, 54.33], [17.3, 58.4], options);
    expect(way({ ship: { draughtMetres: 6, airDraughtMetres: 30 } }).passages).toEqual(['kalmarsund']);
    for (const ship of [{ draughtMetres: 8 }, { airDraughtMetres: 40 }]) expect(way({ ship }).passages).toEqual([]);
  });

  it('ships go south about Qeshm unless the strait behind it is opened, and past a closed Hormuz too', () => {
    const way = (options: RouteOptions) => routeBetween([50.84, 28.98], [56.21, 27.14], options);
    expect(way({}).passages).toEqual([]);
    expect(way({ avoid: ['hormuz'] }).lengthMetres).toBe(way({}).lengthMetres);
    expect(way({ open: ['clarence'] }).passages).toEqual(['clarence']);
  });

  // Ships enter by the North West Channel (Port of Brisbane); published 515 nmi, by the bars in the south 455.
  it('ships leave Brisbane by the north of Moreton Bay', () => {
    const { geometry, lengthMetres } = routeBetween([153.07, -27.45], [151.21, -33.86]);
    expect(Math.max(...geometry.map(([, latitude]) => latitude))).toBeGreaterThan(-27.05);
    expect(lengthMetres / 1852).toBeGreaterThan(490);
  });

  // Eastern Channel Light Vessel lies at 21°02′55″ N 88°11′30″ E (Syama Prasad Mookerjee Port Kolkata).
  it('ships from the east enter the Hooghly by the light vessel at Sandheads, not over the sands', () => {
    const { geometry } = routeBetween([88.31, 22.56], [91.8, 22.21]);
    const off = Math.min(...geometry.map((at) => distanceMetres(at, [88.1917, 21.0486])));
    expect(off).toBeLessThan(10_000);
  });

  // The lighthouse of 1865 stands at 15°42′ N 94°12′ E.
  it('ships pass outside Alguada Reef', () => {
    const { geometry } = routeBetween([96.3, 16.4], [88.03, 21.6]);
    const [first, last] = [
      geometry.findIndex(([longitude]) => longitude < 94.5),
      geometry.findLastIndex(([longitude]) => longitude > 93.9)
    ];
    expect(Math.min(...geometry.slice(first, last + 1).map(([, latitude]) => latitude))).toBeLessThan(15.65);
  });
});

describe('canals of the American coast', () => {
  const HALIFAX: LonLat = [-63.57, 44.65];
  const BOSTON: LonLat = [-71.04, 42.36];
  const NEW_YORK: LonLat = [-74.03, 40.69];
  const BALTIMORE: LonLat = [-76.58, 39.27];
  const CHARLOTTETOWN: LonLat = [-63.12, 46.22];
  const passagesFor = (from: LonLat, to: LonLat, draughtMetres: number) =>
    routeBetween(from, to, { month: 7, ship: { draughtMetres } }).passages;

  it('take the ships they have room for', () => {
    expect(passagesFor(BOSTON, NEW_YORK, 8)).toEqual(['cape-cod-canal', 'east-river']);
    expect(passagesFor(BALTIMORE, NEW_YORK, 9)).toEqual(['chesapeake-delaware']);
    expect(passagesFor(HALIFAX, CHARLOTTETOWN, 8)).toEqual(['canso']);
  });

  it('keep larger ones out', () => {
    expect(passagesFor(HALIFAX, NEW_YORK, 15)).toEqual([]);
    expect(passagesFor(BALTIMORE, NEW_YORK, 12)).toEqual([]);
    expect(passagesFor(HALIFAX, CHARLOTTETOWN, 10)).toEqual([]);
  });

  // NGA Pub. 151 sails about Cape Cod.
  it('are not where a ship goes of which nothing is said', () => {
    expect(routeBetween(HALIFAX, NEW_YORK).passages).not.toContain('cape-cod-canal');
    expect(routeBetween(BOSTON, NEW_YORK).lengthMetres / 1852).toBeGreaterThan(290);
  });
});
