import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { polygonArea } from '#core/geodesy/area';
import { fastDistance, prepare } from '#core/geodesy/fast-inverse';
import { direct, distanceMetres, inverse } from '#core/geodesy/geodesic';
import type { LonLat } from '#core/geodesy/longitude';
import { rhumbDirect, rhumbInverse } from '#core/geodesy/rhumb';
import { PAIR_KINDS } from './pairs';
import { RHUMB_KINDS } from './rhumb-pairs';
import { POLYGON_KINDS } from './rings';

/** What was compared, how often, and the largest difference seen of each measure, in metres or square metres. */
export interface Figure {
  what: string;
  count: number;
  worst: number[];
}

/** The distance between the directions of two azimuths at a metre's, or at most a radian's, reach: metres to the side. */
function sideways(a: number, b: number, lengthMetres: number): number {
  return Math.abs(Math.sin(((a - b) * Math.PI) / 180)) * Math.min(lengthMetres, 6.4e6);
}

export function geodesicFigures(): Figure[] {
  return figuresBy(Object.keys(PAIR_KINDS), readFixture('geodesic'), ([lat1, lon1, lat2, lon2, azi1, , s12]) =>
    geodesicErrors([lon1!, lat1!], [lon2!, lat2!], azi1!, s12!)
  );
}

/** Of the length; of the end that the known azimuth and length lead to, and our own; of the fast length. */
function geodesicErrors(from: LonLat, to: LonLat, azimuth: number, lengthMetres: number): number[] {
  const solved = inverse(from, to);
  return [
    Math.abs(solved.lengthMetres - lengthMetres),
    distanceMetres(direct(from, azimuth, lengthMetres).at, to),
    distanceMetres(direct(from, solved.initialAzimuth, solved.lengthMetres).at, to),
    Math.abs(fastDistance(prepare([from]), 0, prepare([to]), 0) - lengthMetres)
  ];
}

/** Forty rows of GeodTest itself (doi:10.5281/zenodo.32156): lat1 lon1 azi1 lat2 lon2 azi2 s12, truth to a tenth of a nanometre. */
export function geodTestFigures(): Figure[] {
  const rows = readFileSync(new URL('geodtest-sample.dat', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const numbers = rows.map((row) => [0, ...row.split(' ').map(Number)]);
  return figuresBy(['GeodTest'], numbers, ([lat1, lon1, azi1, lat2, lon2, , s12]) =>
    geodesicErrors([lon1!, lat1!], [lon2!, lat2!], azi1!, s12!)
  );
}

export function rhumbFigures(): Figure[] {
  return figuresBy(Object.keys(RHUMB_KINDS), readFixture('rhumb'), ([lat1, lon1, lat2, lon2, azimuth, s12]) => {
    const solved = rhumbInverse([lon1!, lat1!], [lon2!, lat2!]);
    return [Math.abs(solved.lengthMetres - s12!), sideways(solved.azimuth, azimuth!, s12!)];
  });
}

/** Where RhumbSolve has no longitude the line runs past a pole, and ours must say so. */
export function rhumbDirectFigure(): Figure & { beyondPole: number; disagreements: number } {
  let [worst, beyondPole, disagreements] = [0, 0, 0];
  const rows = readFixture('rhumb-direct');
  for (const [lat1, lon1, azimuth, metres, lat2, lon2] of rows) {
    const reached = rhumbDirect([lon1!, lat1!], azimuth!, metres!);
    const isBeyond = Number.isNaN(lon2!);
    beyondPole += Number(isBeyond);
    if (isBeyond === 'at' in reached) disagreements += 1;
    else if ('at' in reached) worst = Math.max(worst, distanceMetres(reached.at, [lon2!, lat2!]));
  }
  return { what: 'rhumb direct', count: rows.length, worst: [worst], beyondPole, disagreements };
}

export function areaFigures(): Figure[] {
  return figuresBy(Object.keys(POLYGON_KINDS), readFixture('area'), (row) => {
    const [perimeter, area, rhumbPerimeter, rhumbArea, ...points] = row as [number, number, number, number, ...number[]];
    const ring = Array.from({ length: points.length / 2 }, (_, index): LonLat => [points[index * 2]!, points[index * 2 + 1]!]);
    const [geodesic, rhumb] = [polygonArea(ring, 'geodesic'), polygonArea(ring, 'rhumb')];
    const signed = ({ areaSquareMetres, orientation }: typeof geodesic) =>
      orientation === 'clockwise' ? -areaSquareMetres : areaSquareMetres;
    return [
      Math.abs(signed(geodesic) - area),
      Math.abs(geodesic.perimeterMetres - perimeter),
      Math.abs(signed(rhumb) - rhumbArea),
      Math.abs(rhumb.perimeterMetres - rhumbPerimeter)
    ];
  });
}

/** The worst of each measure by kind: the first column of a row is the number of its kind. */
function figuresBy(kinds: readonly string[], rows: readonly number[][], measure: (row: number[]) => number[]): Figure[] {
  const figures = kinds.map((what): Figure => ({ what, count: 0, worst: [] }));
  for (const [kind, ...row] of rows) {
    const figure = figures[kind!]!;
    figure.count += 1;
    // A difference that is no number is the worst of all.
    measure(row).forEach((value, index) => {
      const before = figure.worst[index] ?? 0;
      figure.worst[index] = value <= before ? before : Number.isNaN(value) ? Infinity : value;
    });
  }
  return figures;
}

/** The worst of several figures together. */
export function overall(figures: readonly Figure[], measure: number): number {
  return figures.reduce((worst, figure) => Math.max(worst, figure.worst[measure]!), 0);
}

function readFixture(name: string): number[][] {
  const text = gunzipSync(readFileSync(new URL(`${name}.tsv.gz`, import.meta.url))).toString('utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => line.split(/[\t,]/).map(Number));
}
