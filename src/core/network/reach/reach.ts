import type { LonLat } from '../../geodesy/longitude';
import { fail, succeed } from '../answer';
import { withoutDiversion } from '../diversion';
import { iceAmong } from '../ice-warnings';
import { textOf } from '../odd-values';
import type { NetworkParts } from '../parts';
import { isInSet } from '../passage-set';
import { nodeAt } from '../sea/graph-data';
import { joinStop, tooFar, type Stop } from '../stops';
import type { Answer, PassageWarning, ReachBand, RouteOptions, RoutePoint } from '../types';
import { passageWarnings } from '../warnings';
import { readWish, type Wish } from '../wish';
import { bestOfCells } from './best-of-cells';
import { drawContours } from './contours';
import { createOverland, type Overland } from './land-values';
import {
  COARSEST_STEPS,
  isCellWithin,
  latticeAround,
  marginMetres,
  placeOn,
  pointAt,
  stepsWithin,
  type Lattice
} from './lattice';
import { paintLand } from './paint-land';
import { reachNodes, seaWeight, usuallyShut, type SeaReached } from './sea-reached';
import { cutIntoSheets } from './sheets';
import { SourceList } from './source-list';
import { spreadOverSea, type Sea } from './spread';
import { createWalls } from './walls';
import { passagesThrough } from './passages-through';
import { watersOn, type Waters } from './waters';
import { waterwaysWithin } from './waterways';

/** Nowhere on Earth is farther by sea than this, as it is laid out here. */
const FARTHEST_METRES = 60_000_000;
const HALF_ROUND_METRES = 20_100_000;
const LEAST_RADIUS_METRES = 100_000;

/**
 * How far one gets from a point within limits of hours or metres, by sea or by all modes: areas of water, and of land within
 * 75 km of lines where those are gone, joined to the nearest line of each mode as routes are; and rivers, canals and channels
 * too narrow for areas as lines. Every area contains those of lesser limits, but for a step of its lattice along shores and bays
 * narrower than one, which it leaves out; the answer is in the order asked, and each area the same whatever else is asked.
 *
 * Method: what it takes to get to every node of the sea, and along every line, is what the network's search says, restricted
 * passages opening for what no other way leads to; of nodes close together the two nearest count (`best-of-cells.ts`). Between
 * them a lattice is filled by straight lines in sight (see `spreadOverSea`), and contours are drawn on it, finer for lesser
 * limits: up to 100 km, 200 km, 400 km and so on. Lines over water count on the sphere, which is within 0.6 % of WGS84; shores
 * are those of the network's grid. Ships keep one speed at sea and one on rivers; waits at passages count in hours. Which nodes
 * ships turned away get to by a passage of booked transits is what routes to them say (`diversion.ts`); but from those that they do
 * get to so the area spreads on, and beyond them, where routes go round, it may be ahead of these by up to a tenth of their length.
 */
export function findReach(
  parts: NetworkParts,
  origin: RoutePoint,
  limits: { unit: 'hours' | 'metres'; values: readonly number[] },
  options: RouteOptions = {}
): Answer<ReachBand[]> {
  const refused = limits.values.findIndex((value) => !(Number.isFinite(value) && value > 0));
  if (refused >= 0) return fail('invalid-option', { option: 'limit', value: textOf(limits.values[refused]) });
  if ((options.via ?? []).length > 0) return fail('invalid-option', { option: 'via', value: String(options.via!.length) });
  const minimise = limits.unit === 'hours' ? 'time' : 'distance';
  // What the limits are counted in is what is least: another goal would be passed over in silence.
  if (options.minimise !== undefined && options.minimise !== minimise) {
    return fail('invalid-option', { option: 'minimise', value: textOf(options.minimise), known: [minimise] });
  }
  const wish = readWish(parts, [origin], { ...options, minimise });
  if (!wish.ok) return wish;
  const stop = joinStop(parts, wish.value, { role: 'origin', point: origin });
  if (!stop) return fail('too-far', tooFar(parts, wish.value, { role: 'origin', point: origin }));
  const start = setOut({ parts: withoutDiversion(parts, wish.value), wish: wish.value, stop }, Math.max(...limits.values));
  return succeed(drawBands(start, limits.values));
}

interface Asked {
  parts: NetworkParts;
  wish: Wish;
  stop: Stop;
}

/** What a reach is drawn from, whatever its limits. */
interface Start extends Asked {
  overland: Overland | undefined;
  reached: SeaReached;
  /** What it takes to get to the passages to be told of, by index, in metres of the sea. */
  through: ReadonlyMap<number, number>;
}

/** The areas of limits near to each other are drawn together; what one is like does not depend on what else is asked. */
function drawBands(start: Start, limits: readonly number[]): ReachBand[] {
  const { wish } = start;
  const unit = seaWeight(wish);
  const radiusOf = (limit: number): number => roundedUp(Math.min(HALF_ROUND_METRES, (limit / unit) * fastest(wish)));
  const drawn = new Map<number, Drawn>();
  for (const radius of new Set(limits.map(radiusOf))) {
    const together = limits.filter((limit) => radiusOf(limit) === radius);
    drawTogether(start, radius, together).forEach((each, index) => drawn.set(together[index]!, each));
  }
  return limits.map((limit) => ({ limit, ...drawn.get(limit)! }));
}

type Drawn = Omit<ReachBand, 'limit'>;

/**
 * The least of `LEAST_RADIUS_METRES`, its double, its double again and so on that a radius does not exceed; all that would be
 * drawn no finer than the world is drawn with it.
 */
function roundedUp(radiusMetres: number): number {
  const doublings = Math.max(0, Math.ceil(Math.log2(radiusMetres / LEAST_RADIUS_METRES)));
  const radius = LEAST_RADIUS_METRES * 2 ** doublings;
  return stepsWithin(radius) > COARSEST_STEPS ? radius : HALF_ROUND_METRES;
}

function drawTogether(start: Start, radiusMetres: number, limits: readonly number[]): Drawn[] {
  const { parts, wish, stop, reached } = start;
  const unit = seaWeight(wish);
  const lattice = latticeAround(stop.point.at, radiusMetres);
  const most = Math.min(FARTHEST_METRES, Math.max(...limits) / unit + marginMetres(lattice));
  const { classAt } = parts.grid;
  const waters = watersOf(parts, lattice);
  const { water } = waters;
  const walls = wallsOf(parts, wish);
  const besideWalls = walls.mark(lattice);
  const sources = sourcesOf(parts.sea.nodes, reached, most, { lattice, besideWalls });
  const values = spreadOverSea({ lattice, waters, besideWalls, grid: parts.grid, walls }, sources, most);
  const access = wish.goal.charges.weigh(wish.goal.minimise, 'road', 1) / unit;
  const extent = { most: most * unit, radiusMetres, spacingMetres: 60_000 / lattice.stepsPerDegree };
  const beads = start.overland?.beadsWithin(extent).map((bead) => ({ ...bead, weight: bead.weight / unit }));
  if (beads) paintLand(lattice, water, values, beads, access);
  const sheets = cutIntoSheets({ lattice, values, water, classAt });
  const fairways = parts.sea.fairways();
  return limits.map((limit) => {
    const isCovered = (at: LonLat): boolean => isCellWithin(lattice, values, at, limit / unit);
    return {
      polygons: sheets.flatMap((sheet) => drawContours(sheet, limit / unit)),
      waterways: waterwaysWithin(fairways, reached, limit / unit, isCovered),
      passages: toldWithin(start, limit / unit),
      ice: iceAmong(parts, wish.options.month, nodesWithin(parts.sea.nodes, reached, limit / unit))
    };
  });
}

/** The passages that one gets through within a limit, in the order one gets to them. */
function toldWithin({ parts, wish, through }: Start, metres: number): PassageWarning[] {
  const within = [...through].filter(([, least]) => least < metres);
  return within.flatMap(([index]) => passageWarnings(parts, wish, parts.passages[index]!.id));
}

function nodesWithin(nodes: Float64Array, { values }: SeaReached, metres: number): LonLat[] {
  return Array.from(values.keys()).flatMap((node) => (values[node]! <= metres ? [nodeAt(nodes, node)] : []));
}

/** How many metres the fastest carrier goes while a ship goes one. */
function fastest(wish: Wish): number {
  const { charges, minimise } = wish.goal;
  const carriers = wish.by === 'sea' ? (['sea'] as const) : (['sea', 'rail', 'road'] as const);
  return seaWeight(wish) / Math.min(...carriers.map((carrier) => charges.weigh(minimise, carrier, 1)));
}

/** The whole world is asked about again and again: where its water lies is remembered. */
const worlds = new WeakMap<NetworkParts['grid'], Waters>();

function watersOf({ grid }: NetworkParts, lattice: Lattice): Waters {
  const isWhole = lattice.isRound && lattice.rows === 180 * lattice.stepsPerDegree + 1;
  if (!isWhole || lattice.stepsPerDegree !== COARSEST_STEPS) return watersOn(lattice, grid);
  const known = worlds.get(grid);
  if (known) return known;
  const waters = watersOn(lattice, grid);
  worlds.set(grid, waters);
  return waters;
}

function setOut(asked: Asked, limit: number): Start {
  const { parts, wish, stop } = asked;
  const most = limit + marginMetres({ stepsPerDegree: COARSEST_STEPS }) * seaWeight(wish);
  const overland = wish.by === 'sea' ? undefined : createOverland(parts, wish, stop, most);
  const reached = reachNodes(parts, wish, stop, overland);
  return { ...asked, overland, reached, through: passagesThrough(parts, reached) };
}

function wallsOf({ passages }: NetworkParts, wish: Wish) {
  const set = usuallyShut(wish);
  return createWalls(passages.flatMap(({ gates }, index) => (isInSet(set, index) ? gates : [])));
}

/**
 * All places one sets out from over water: the starts, and the nodes; but for those beside a shut passage that only restricted
 * ones lead to: such a node may lie before the door with no way but the one through it.
 */
function sourcesOf(
  nodes: Float64Array,
  { starts, values, isForced }: SeaReached,
  most: number,
  { lattice, besideWalls }: Pick<Sea, 'lattice' | 'besideWalls'>
): SourceList {
  const isBeside = (node: number): boolean => {
    const { column, row } = placeOn(lattice, nodeAt(nodes, node));
    return besideWalls[pointAt(lattice, Math.round(column), Math.round(row))] === 1;
  };
  const open = values.map((metres, node) => (isForced[node] && isBeside(node) ? NaN : metres));
  const near = bestOfCells(open, most, nodes, lattice);
  const places = [
    ...starts.map(({ join, metres }) => ({ at: join.snapAt, metres: metres + join.snapMetres })),
    ...near.map((node) => ({ at: nodeAt(nodes, node), metres: values[node]! }))
  ];
  const sources = new SourceList();
  const inReach = places.filter(({ metres }) => metres <= most);
  // In this order those of a lesser limit come first, and come the same.
  for (const { at, metres } of inReach.sort((a, b) => a.metres - b.metres)) sources.addAt(at, metres);
  return sources;
}
