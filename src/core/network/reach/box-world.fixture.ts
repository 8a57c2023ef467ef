import { distanceMetres } from '../../geodesy/geodesic';
import { wrapLongitude, type LonLat } from '../../geodesy/longitude';
import { toyParts } from '../toy-network.fixture';
import type { NetworkParts } from '../parts';
import type { Passage } from '../types';
import { createSeaEngine } from '../sea/engine';
import { createGates } from '../sea/gates';
import { contract, decodeGraph, encodeGraph, type SeaEdgeInput } from '../sea/graph';
import type { SeaGrid } from '../sea/grid';
import { positionOf, vectorsOf } from './sphere';

/** Land as boxes: west, south, east, north; those beyond 180 lie over the antimeridian. */
const BOXES = [
  [-20, -30, 20, 50],
  [170, -10, 190, 30],
  [80, 10, 100, 40],
  [80, -30, 100, 9.9],
  [60, 0, 60.6, 0.6],
  [-180, -90, 180, -72]
] as const;
/** Nodes keep this far from land, in degrees. */
const OFFING = 0.2;
const SPACING_DEGREES = 12;
const SAMPLE_RADIANS = 0.001;

/** The narrow water between the two boxes in the east. */
const STRAIT: LonLat[] = [
  [90, 9.5],
  [90, 10.5]
];

function isLand(longitude: number, latitude: number): boolean {
  const at = wrapLongitude(longitude);
  return BOXES.some(
    ([west, south, east, north]) =>
      latitude > south && latitude < north && ((at > west && at < east) || (at + 360 > west && at + 360 < east))
  );
}

/** Degrees of arc in which there is no land, and rather fewer. */
function freeDegrees(longitude: number, latitude: number): number {
  const free = BOXES.map(([west, south, east, north]) => {
    const up = Math.max(0, south - latitude, latitude - north);
    const on = Math.min(...[-360, 0, 360].map((turn) => Math.max(0, west - longitude - turn, longitude + turn - east)));
    const narrowest = Math.cos((Math.min(90, Math.max(Math.abs(south), Math.abs(north), Math.abs(latitude))) * Math.PI) / 180);
    return Math.max(up, Math.min(on, 90) * narrowest * 0.6);
  });
  return Math.min(...free);
}

const GRID: SeaGrid = {
  classAt: (longitude, latitude) => (isLand(longitude, latitude) ? 2 : 0),
  isClear(from, to) {
    const v = vectorsOf([from, to]);
    const [ax, ay, az, bx, by, bz] = [v[0]!, v[1]!, v[2]!, v[3]!, v[4]!, v[5]!];
    const angle = 2 * Math.asin(Math.min(1, Math.hypot(ax - bx, ay - by, az - bz) / 2));
    for (let gone = 0; gone <= angle;) {
      const [a, b] = angle === 0 ? [1, 0] : [Math.sin(angle - gone) / Math.sin(angle), Math.sin(gone) / Math.sin(angle)];
      const [longitude, latitude] = positionOf(a * ax + b * bx, a * ay + b * by, a * az + b * bz);
      if (isLand(longitude, latitude)) return false;
      gone += Math.max(SAMPLE_RADIANS, (freeDegrees(longitude, latitude) * Math.PI) / 360);
    }
    return true;
  },
  nearestWater: () => []
};

/** Places all round a box, a little off it. */
function nodesAround([west, south, east, north]: (typeof BOXES)[number]): LonLat[] {
  const [w, s, e, n] = [west - OFFING, south - OFFING, east + OFFING, north + OFFING];
  const steps = (from: number, to: number): number[] => {
    const count = Math.max(1, Math.ceil((to - from) / SPACING_DEGREES));
    return Array.from({ length: count + 1 }, (_, index) => from + ((to - from) * index) / count);
  };
  const sides = [
    ...steps(w, e).flatMap((longitude): LonLat[] => [
      [longitude, s],
      [longitude, n]
    ]),
    ...steps(s, n).flatMap((latitude): LonLat[] => [
      [w, latitude],
      [e, latitude]
    ])
  ];
  return sides
    .filter(([longitude, latitude]) => latitude > -90 && !isLand(longitude, latitude))
    .map(([x, y]) => [wrapLongitude(x), y]);
}

function makeParts(): NetworkParts {
  const mid: LonLat[] = [
    [79.8, 9.95],
    [90, 9.95],
    [100.2, 9.95]
  ];
  const nodes = [...BOXES.flatMap(nodesAround), ...mid];
  const gates = [[STRAIT]];
  const { crossed } = createGates(gates);
  const edges: SeaEdgeInput[] = [];
  nodes.forEach((from, a) => {
    for (let b = a + 1; b < nodes.length; b += 1) {
      const to = nodes[b]!;
      if (!GRID.isClear(from, to)) continue;
      edges.push({ a, b, lengthMetres: distanceMetres(from, to), passages: crossed([from, to]), kind: 'sea' });
    }
  });
  const sea = createSeaEngine(GRID, decodeGraph(encodeGraph(contract({ nodes, edges }))), gates);
  const toy = toyParts();
  const passages: Passage[] = [{ ...toy.passages[0]!, gates: [STRAIT] }];
  return { ...toy, passages, passageIndex: new Map([[passages[0]!.id, 0]]), grid: GRID, sea };
}

/** A world of boxes, with ways round all of them and one narrow passage, `narrow`. */
export const BOX_WORLD: NetworkParts = makeParts();
