/**
 * `npm run oracle:make`: makes the fixtures anew. Needs GeographicLib's tools (Debian: geographiclib-tools) — GeodSolve and
 * Planimeter with exact elliptic integrals (-E), so another algorithm than ours, and RhumbSolve.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { LonLat } from '#core/geodesy/longitude';
import { POLYGON_KINDS, makeRing, type PolygonKind } from './rings';
import { PAIR_KINDS, makePair, type Pair, type PairKind } from './pairs';
import { Random } from './random';
import { makeRhumbDirect, makeRhumbPair, RHUMB_DIRECT_COUNT, RHUMB_KINDS, type RhumbKind } from './rhumb-pairs';

/** Twelve places of a degree, a tenth of a micrometre. The tools read no exponents. */
const written = (degrees: number) => degrees.toFixed(12).replace(/\.?0+$/, '');

function solve(tool: string, options: readonly string[], lines: readonly string[]): string[][] {
  const output = execFileSync(tool, [...options], { input: `${lines.join('\n')}\n`, maxBuffer: 1e9, encoding: 'utf8' });
  return output
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
}

function write(name: string, rows: readonly (readonly string[])[]): void {
  const text = `${rows.map((row) => row.join('\t')).join('\n')}\n`;
  const packed = gzipSync(text, { level: 9 });
  writeFileSync(new URL(`${name}.tsv.gz`, import.meta.url), packed);
  console.log(`${name}: ${rows.length} rows, ${packed.length} bytes`);
}

function inverseLine([[lon1, lat1], [lon2, lat2]]: Pair): string {
  return [lat1, lon1, lat2, lon2].map(written).join(' ');
}

/** Lines from one vertex to the next, half a turn of arc at azimuth 90°, some of them a little off at the end. */
function vertexPairs(count: number, isExact: boolean, random: Random): string[] {
  const starts = Array.from({ length: count }, () => `${written(random.latitude())} ${written(random.longitude())} 90 180`);
  const ends = solve('GeodSolve', ['-E', '-a', '-p', '10'], starts);
  return starts.map((start, index) => {
    const [lat2, lon2] = ends[index]!.map(Number) as [number, number];
    const off = () => (isExact ? 0 : random.small(-9, -2));
    const [lat1, lon1] = start.split(' ');
    return `${lat1} ${lon1} ${written(Math.max(-90, Math.min(90, lat2 + off())))} ${written(lon2 + off())}`;
  });
}

function linesOf(kind: PairKind, random: Random): string[] {
  if (kind === 'between vertices' || kind === 'ending close to vertices')
    return vertexPairs(PAIR_KINDS[kind], kind === 'between vertices', random);
  return Array.from({ length: PAIR_KINDS[kind] }, () => inverseLine(makePair(kind, random)));
}

function makeGeodesics(): void {
  const random = new Random(20261126);
  const kinds = (Object.keys(PAIR_KINDS) as PairKind[]).map((kind) => linesOf(kind, random));
  const lines = kinds.flat();
  const solved = solve('GeodSolve', ['-E', '-i', '-p', '10'], lines);
  const numbered = kinds.flatMap((each, kind) => each.map(() => String(kind)));
  write(
    'geodesic',
    lines.map((line, index) => [numbered[index]!, ...line.split(' '), ...solved[index]!])
  );
}

function makeRhumbs(): void {
  const random = new Random(20261127);
  const kinds = (Object.keys(RHUMB_KINDS) as RhumbKind[]).map((kind) =>
    Array.from({ length: RHUMB_KINDS[kind] }, () => inverseLine(makeRhumbPair(kind, random)))
  );
  const lines = kinds.flat();
  const solved = solve('RhumbSolve', ['-i', '-p', '10'], lines);
  const numbered = kinds.flatMap((each, kind) => each.map(() => String(kind)));
  write(
    'rhumb',
    lines.map((line, index) => [numbered[index]!, ...line.split(' '), ...solved[index]!.slice(0, 2)])
  );

  const starts = Array.from({ length: RHUMB_DIRECT_COUNT }, () => makeRhumbDirect(random).map(written));
  const ends = solve(
    'RhumbSolve',
    ['-p', '10'],
    starts.map((start) => start.join(' '))
  );
  write(
    'rhumb-direct',
    starts.map((start, index) => [...start, ...ends[index]!.slice(0, 2)])
  );
}

function makeAreas(): void {
  const random = new Random(20261128);
  const kinds = Object.keys(POLYGON_KINDS) as PolygonKind[];
  const rings = kinds.flatMap((kind) =>
    Array.from({ length: POLYGON_KINDS[kind] }, () => ({ kind, ring: makeRing(kind, random) }))
  );
  const lines = rings.flatMap(({ ring }) => [...ring.map(([longitude, latitude]: LonLat) => `${latitude} ${longitude}`), '']);
  const geodesic = solve('Planimeter', ['-E', '-p', '10'], lines);
  const rhumb = solve('Planimeter', ['-R', '-p', '10'], lines);
  write(
    'area',
    rings.map(({ kind, ring }, index) => [
      String(kinds.indexOf(kind)),
      ...geodesic[index]!.slice(1),
      ...rhumb[index]!.slice(1),
      ...ring.map(([longitude, latitude]) => `${longitude},${latitude}`)
    ])
  );
}

makeGeodesics();
makeRhumbs();
makeAreas();
