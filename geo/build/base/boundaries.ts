import { mesh, merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type { FeatureCollection, MultiPolygon } from 'geojson';
import type { GeometryCollection, GeometryObject, MultiPolygon as TopoMultiPolygon, Topology } from 'topojson-specification';
import type { CountryPiece } from './country-pieces';
import { isDisputed } from './disputes';
import { onMapEdge, splitLine, type Line } from './lines';
import { windRfc7946, type Rings } from './winding';

/** What the pieces of the countries give: the polygons to fill and the lines to draw. */
export interface Boundaries {
  countries: FeatureCollection<MultiPolygon, CountryProperties>;
  land: Rings[];
  coast: Line[];
  borders: Line[];
  disputed: Line[];
  bordersUn: Line[];
  disputedUn: Line[];
}

/** Null where the view knows no country: Siachen in both, Somaliland and Northern Cyprus in the de facto view. */
interface CountryProperties {
  iso: string | null;
  isoUn: string | null;
}

interface Sides {
  deFacto: string;
  un: string;
}
type View = keyof Sides;
type Piece = TopoMultiPolygon<Sides>;

/** Derives coast, land and both border views from the pieces, over one topology so that every line fits its polygons. */
export function deriveBoundaries(pieces: CountryPiece[]): Boundaries {
  const shared = topology({ pieces: sidesCollection(pieces) });
  const collection = shared.objects['pieces'] as GeometryCollection<Sides>;
  const deFacto = viewLines(shared, collection, 'deFacto');
  const un = viewLines(shared, collection, 'un');
  return {
    countries: countryCollection(pieces),
    land: (merge(shared, collection.geometries as Piece[]).coordinates as Rings[]).map(windRfc7946),
    coast: meshLines(shared, collection, (a, b) => a === b).flatMap((line) => splitLine(line, onMapEdge).no),
    borders: deFacto.agreed,
    disputed: deFacto.disputed,
    bordersUn: un.agreed,
    disputedUn: un.disputed
  };
}

/** Every boundary of a view, one pair of sides after the other, sorted into agreed and disputed stretches. */
function viewLines(shared: Topology, collection: GeometryCollection<Sides>, view: View): { agreed: Line[]; disputed: Line[] } {
  const agreed: Line[] = [];
  const disputed: Line[] = [];
  for (const pair of neighbours(shared, collection, view)) {
    const [side, otherSide] = pair.split(' ') as [string, string];
    for (const line of meshLines(shared, collection, (a, b) => pairOf(a, b, view) === pair)) {
      const { yes, no } = splitLine(line, (from, to) => isDisputed(side, otherSide, from, to));
      disputed.push(...yes);
      agreed.push(...no);
    }
  }
  return { agreed, disputed };
}

function neighbours(shared: Topology, collection: GeometryCollection<Sides>, view: View): string[] {
  const pairs = new Set<string>();
  meshLines(shared, collection, (a, b) => {
    const pair = pairOf(a, b, view);
    if (pair) pairs.add(pair);
    return false;
  });
  return [...pairs].sort();
}

/** The two sides of a boundary in a view, empty where the view has no boundary. */
function pairOf(a: GeometryObject, b: GeometryObject, view: View): string {
  const side = (a as Piece).properties![view];
  const otherSide = (b as Piece).properties![view];
  return side === otherSide ? '' : [side, otherSide].sort().join(' ');
}

function meshLines(shared: Topology, collection: GeometryCollection<Sides>, keep: (a: GeometryObject, b: GeometryObject) => boolean): Line[] {
  return mesh(shared, collection, keep).coordinates as Line[];
}

function sidesCollection(pieces: CountryPiece[]): FeatureCollection<MultiPolygon, Sides> {
  return {
    type: 'FeatureCollection',
    features: pieces.map(({ holder, isoUn, polygons }) => ({
      type: 'Feature',
      properties: { deFacto: holder, un: isoUn ?? holder },
      geometry: { type: 'MultiPolygon', coordinates: polygons }
    }))
  };
}

/** One feature for each pair of answers to "whose is it?", so that a setting can fill by either. */
function countryCollection(pieces: CountryPiece[]): FeatureCollection<MultiPolygon, CountryProperties> {
  const byAnswer = new Map<string, CountryPiece>();
  for (const piece of pieces) {
    const key = `${piece.iso ?? piece.holder} ${piece.isoUn}`;
    const known = byAnswer.get(key);
    byAnswer.set(key, known ? { ...known, polygons: [...known.polygons, ...piece.polygons] } : piece);
  }
  const features = [...byAnswer.keys()].sort().map((key) => byAnswer.get(key)!);
  return {
    type: 'FeatureCollection',
    features: features.map(({ iso, isoUn, polygons }) => ({
      type: 'Feature',
      properties: { iso, isoUn },
      geometry: { type: 'MultiPolygon', coordinates: polygons }
    }))
  };
}
