import { feature } from 'topojson-client';
import type { Position } from 'geojson';
import { recutPolygons } from './recut';
import { readTopology } from './source-files';
import { polygonContains, type Point, type Ring, type Rings } from './winding';

/**
 * The part of a country that changes hands between the two border views as a whole. Most countries are one piece.
 */
export interface CountryPiece {
  /** Whom the de facto view draws it with: an ISO 3166-1 alpha-2 code, or a word for what has none. */
  holder: string;
  /** ISO 3166-1 alpha-2 code in the de facto view, null for what has none. */
  iso: string | null;
  /** The same in the UN-like view. */
  isoUn: string | null;
  polygons: Rings[];
}

type Standing = Pick<CountryPiece, 'holder' | 'iso' | 'isoUn'>;

/** What the atlas files give without a number. Leased and sovereign bases, and reefs, go with who holds them. */
const UNNUMBERED: Record<string, Standing> = {
  Akrotiri: same('GB'),
  Dhekelia: same('GB'),
  Baikonur: same('KZ'),
  'USNB Guantanamo Bay': same('CU'),
  'Indian Ocean Ter.': same('AU'),
  'Coral Sea Is.': same('AU'),
  'Clipperton I.': same('FR'),
  Kosovo: same('XK'),
  Somaliland: { holder: 'somaliland', iso: null, isoUn: 'SO' },
  'N. Cyprus': { holder: 'northern-cyprus', iso: null, isoUn: 'CY' },
  'Cyprus U.N. Buffer Zone': { holder: 'cyprus-buffer-zone', iso: null, isoUn: 'CY' },
  'Siachen Glacier': unheld('siachen-glacier'),
  'Spratly Is.': unheld('spratly-islands'),
  'Scarborough Reef': unheld('scarborough-reef'),
  'Bajo Nuevo Bank': unheld('bajo-nuevo-bank'),
  'Serranilla Bank': unheld('serranilla-bank')
};

/** A position inside Crimea: the polygon around it is Russia's in the de facto view, Ukraine's in the UN-like one. */
const IN_CRIMEA: Point = [34.2, 45.2];
/** Where 27°40′ N, the northern limit of Western Sahara, meets the coast and the berm. */
const SAHARA_LIMIT: [coast: Point, berm: Point] = [
  [-13.176, 27.66],
  [-8.818, 27.66]
];

/** Reads a countries file of `world-atlas` into pieces, cut at the antimeridian. */
export function loadCountryPieces(file: string): CountryPiece[] {
  const topology = readTopology(file);
  const decoded = feature(topology, topology.objects['countries']!);
  if (decoded.type !== 'FeatureCollection') throw new Error(`${file}: countries is no collection`);
  return decoded.features.flatMap(({ id, properties, geometry }) => {
    const name = String(properties?.['name']);
    const polygons = recutPolygons(polygonsOf(geometry));
    return splitByView({ ...standingOf(file, id, name), polygons });
  });
}

function standingOf(file: string, numericCode: string | number | undefined, name: string): Standing {
  if (numericCode !== undefined) return same(alpha2(String(numericCode)));
  const standing = UNNUMBERED[name];
  if (!standing) throw new Error(`${file}: ${name} has no ISO number and no standing in the table`);
  return standing;
}

/** ISO 3166-1 numeric to alpha-2: CLDR holds the numbers as aliases of the codes. */
function alpha2(numericCode: string): string {
  const region = new Intl.Locale(Intl.getCanonicalLocales(`und-${numericCode}`)[0]!).region;
  if (!region || !/^[A-Z]{2}$/.test(region)) throw new Error(`no alpha-2 code for ISO 3166-1 number ${numericCode}`);
  return region;
}

function splitByView(piece: CountryPiece): CountryPiece[] {
  if (piece.holder === 'RU') return splitCrimea(piece);
  if (piece.holder === 'MA') return splitSahara(piece);
  return [piece];
}

function splitCrimea(russia: CountryPiece): CountryPiece[] {
  const isCrimea = (polygon: Rings): boolean => polygonContains(polygon, IN_CRIMEA);
  return [
    { ...russia, polygons: russia.polygons.filter((polygon) => !isCrimea(polygon)) },
    { ...russia, isoUn: 'UA', polygons: russia.polygons.filter(isCrimea) }
  ];
}

function splitSahara(morocco: CountryPiece): CountryPiece[] {
  const whole = morocco.polygons.find((polygon) => polygonContains(polygon, [-6, 32]))!;
  const parts = splitAtChord(whole[0]!, ...SAHARA_LIMIT).map((ring): Rings => [ring]);
  const isNorth = (polygon: Rings): boolean => polygonContains(polygon, [-6, 32]);
  const islets = morocco.polygons.filter((polygon) => polygon !== whole);
  return [
    { ...morocco, polygons: [...parts.filter(isNorth), ...islets] },
    { ...morocco, isoUn: 'EH', polygons: parts.filter((part) => !isNorth(part)) }
  ];
}

/** Cuts a ring in two by a chord between its vertices nearest to two points; no vertex is added, so neighbours still fit. */
function splitAtChord(ring: Ring, from: Point, to: Point): [Ring, Ring] {
  const open = ring.slice(0, -1);
  const [first, second] = [nearestVertex(open, from), nearestVertex(open, to)].sort((a, b) => a - b) as [number, number];
  const inner = open.slice(first, second + 1);
  const outer = [...open.slice(second), ...open.slice(0, first + 1)];
  return [
    [...inner, inner[0]!],
    [...outer, outer[0]!]
  ];
}

function nearestVertex(ring: Ring, [x, y]: Point): number {
  const distances = ring.map(([vx, vy]) => Math.hypot(vx - x, vy - y));
  return distances.indexOf(Math.min(...distances));
}

function polygonsOf(geometry: GeoJSON.Geometry): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

function same(iso: string): Standing {
  return { holder: iso, iso, isoUn: iso };
}

function unheld(holder: string): Standing {
  return { holder, iso: null, isoUn: null };
}
