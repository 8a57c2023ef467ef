import { booleanDisjoint, kinks, polygon } from '@turf/turf';
import { distanceMetres } from '#core/geodesy/geodesic';
import type { LonLat } from '#core/geodesy/longitude';
import type { Passage } from '#core/network/types';
import type { LandIndex } from '../build/base/land';
import { closeWaters } from '../build/network/sea/closed-waters';
import { layWaters } from '../build/network/sea/open-lakes';
import {
  readFairways,
  readFreezingSeas,
  readOpenLakes,
  readPassages,
  readShoals,
  type Fairway,
  type Filed,
  type FreezingSea,
  type Shoal
} from '../build/network/sources';
import type { Sources } from '../build/sources';
import type { Finding } from './finding';

/** As many as a set of passages has bits. */
const MOST_PASSAGES = 128;
/** Lines of this latitude are long beyond any detour, or reach the Pole. */
const POLAR_DEGREES = 89.9;
/** A step between two vertices longer than this is a slip of the pen (the longest, across Lake Onega, has some 190 km). */
const LONGEST_STEP_METRES = 200_000;

const findingOf = (record: Filed<{ id: string }>, reason: string): Finding => ({
  file: record.file,
  record: record.id,
  reason
});

/** What the routes go by: passages whose gates reach from shore to shore, fairways that hang together, shoals and the islands of open lakes apart from each other, seas that freeze. */
export function checkNetworkSources(sources: Sources): Finding[] {
  const passages = readPassages();
  const fairways = readFairways();
  const shoals = readShoals();
  const lakes = readOpenLakes();
  const islands = lakes.flatMap(({ islands, file }) => islands.map((island) => ({ ...island, file })));
  const freezing = readFreezingSeas();
  const { land, shallows } = layWaters({ shoals, lakes });
  return [
    ...checkUnique([...passages]),
    ...checkUnique([...fairways]),
    ...checkUnique([...shoals, ...lakes, ...islands]),
    ...checkUnique([...freezing]),
    ...checkReferences(passages, new Set(sources.places.map(({ id }) => id))),
    ...passages.flatMap((passage) => checkGates(passage, land)),
    ...checkFairways(fairways, new Set(passages.map(({ id }) => id)), closeWaters(land, shallows)),
    ...checkShoals([...shoals, ...islands]),
    ...checkFreezingSeas(freezing)
  ];
}

function checkUnique(records: readonly Filed<{ id: string }>[]): Finding[] {
  const seen = new Set<string>();
  return records.flatMap((record) => {
    const known = seen.has(record.id);
    seen.add(record.id);
    return known ? [findingOf(record, 'the id stands twice')] : [];
  });
}

/** Alternatives are passages, and the places of typical pairs are places of the atlas. */
export function checkReferences(passages: readonly Filed<Passage>[], places: ReadonlySet<string>): Finding[] {
  const ids = new Set(passages.map(({ id }) => id));
  const surplus = passages
    .slice(MOST_PASSAGES)
    .map((passage) => findingOf(passage, `is beyond the ${MOST_PASSAGES} a set holds`));
  const unknown = passages.flatMap((passage) => [
    ...passage.alternatives.filter((id) => !ids.has(id)).map((id) => findingOf(passage, `unknown alternative ${id}`)),
    ...[...passage.typical.flat().filter((end) => typeof end === 'string'), ...(passage.place ? [passage.place] : [])]
      .filter((id) => !places.has(id))
      .map((id) => findingOf(passage, `unknown place ${id}`))
  ]);
  return [...surplus, ...unknown];
}

/** A gate begins and ends on land or at a Pole: else ships slip round it. It crosses no antimeridian. */
export function checkGates(passage: Filed<Passage>, land: Pick<LandIndex, 'isLand'>): Finding[] {
  return passage.gates.flatMap((gate) => {
    const ends = [gate[0]!, gate.at(-1)!].filter((end) => Math.abs(end[1]) < POLAR_DEGREES && !land.isLand(end));
    const jumps = gate.slice(1).some(([longitude], index) => Math.abs(longitude - gate[index]![0]) > 180);
    return [
      ...ends.map((end) => findingOf(passage, `a gate ends in open water at ${String(end)}`)),
      ...(jumps ? [findingOf(passage, 'a gate crosses the antimeridian')] : [])
    ];
  });
}

/** Every fairway reaches the sea by itself or over others that share a vertex, and names a known passage. */
export function checkFairways(
  fairways: readonly Filed<Fairway>[],
  passages: ReadonlySet<string>,
  land: Pick<LandIndex, 'isLand'>
): Finding[] {
  const afloat = spreadFromTheSea(fairways, land);
  return fairways.flatMap((fairway) => [
    ...(fairway.passage && !passages.has(fairway.passage) ? [findingOf(fairway, `unknown passage ${fairway.passage}`)] : []),
    ...(afloat.has(fairway) ? [] : [findingOf(fairway, 'neither ends in the sea nor joins a fairway that does')]),
    ...(hasLongStep(fairway) ? [findingOf(fairway, 'has a step over 200 km')] : [])
  ]);
}

/** No ring of a shoal or island crosses itself or lies over another: what is inside would be taken for outside. */
export function checkShoals(shoals: readonly Filed<Pick<Shoal, 'id' | 'ring'>>[]): Finding[] {
  const outlines = shoals.map(({ ring }) => polygon([[...ring, ring[0]!]]));
  return shoals.flatMap((shoal, index) => [
    ...(kinks(outlines[index]!).features.length > 0 ? [findingOf(shoal, 'its ring crosses itself')] : []),
    ...shoals
      .slice(0, index)
      .flatMap(({ id }, before) =>
        booleanDisjoint(outlines[index]!, outlines[before]!) ? [] : [findingOf(shoal, `lies over ${id}`)]
      )
  ]);
}

/** No ring of a sea that freezes crosses itself: what is inside would be taken for outside. */
export function checkFreezingSeas(seas: readonly Filed<FreezingSea>[]): Finding[] {
  return seas.flatMap((sea) =>
    sea.parts.some(({ ring }) => kinks(polygon([[...ring, ring[0]!]])).features.length > 0)
      ? [findingOf(sea, 'a ring crosses itself')]
      : []
  );
}

function hasLongStep({ vertices }: Fairway): boolean {
  return vertices.slice(1).some((vertex, index) => distanceMetres(vertices[index]!, vertex) > LONGEST_STEP_METRES);
}

function spreadFromTheSea(fairways: readonly Filed<Fairway>[], land: Pick<LandIndex, 'isLand'>): Set<Filed<Fairway>> {
  const byVertex = new Map<string, Filed<Fairway>[]>();
  for (const fairway of fairways) {
    for (const vertex of fairway.vertices) byVertex.set(String(vertex), [...(byVertex.get(String(vertex)) ?? []), fairway]);
  }
  const endsAfloat = ({ vertices }: Fairway) => [vertices[0]!, vertices.at(-1)!].some((end: LonLat) => !land.isLand(end));
  const reached = new Set(fairways.filter(endsAfloat));
  // A set yields what is added while it is walked: the spread ends when nothing new joins.
  for (const fairway of reached) {
    for (const vertex of fairway.vertices) for (const other of byVertex.get(String(vertex)) ?? []) reached.add(other);
  }
  return reached;
}
