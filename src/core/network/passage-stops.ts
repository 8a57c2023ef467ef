import { CLOSER_ROUNDS, placesNear, placesOnGates, type GatePlace } from './gate-places';
import type { NetworkParts } from './parts';
import type { PassageSet } from './passage-set';
import type { SeaJoin } from './sea/engine';
import type { Stop } from './stops';
import type { RouteLeg } from './types';
import { closeOthers, crosses } from './through-passages';
import { turnsAt } from './turn';
import type { Wish } from './wish';

/** A stop where a passage may be met, with its place on the gate where it is not the passage's mark. */
interface Choice {
  stop: Stop;
  place?: GatePlace;
}

/** A way between two stops: its legs, and what it weighs in what is minimised. */
export interface Piece {
  legs: RouteLeg[];
  weight: number;
}
export type FindPiece = (from: Stop, to: Stop) => Piece | undefined;

/**
 * The stops of a route with those for passages where going by them takes least, or left out where the way goes by anyway.
 *
 * Method: between two points the direct way is taken where it crosses all passages named, in their order. Else places along
 * the gates are tried, all passages of the stretch together and by length, ever closer round the best; where not length is
 * minimised each stop is then moved to the place with the least weight. Where the way so found only meets a gate and turns
 * back, the best is taken that goes through with other passages closed; where there is none, as into a sea with no other way
 * out, it turns, and is warned of. A passage that the way between its neighbours crosses for no more weight is no stop.
 */
export function placePassageStops(parts: NetworkParts, wish: Wish, stops: readonly Stop[], find: FindPiece): Stop[] {
  if (stops.every(({ passage }) => passage === undefined)) return [...stops];
  const placed: Stop[] = [stops[0]!];
  for (let start = 0; start < stops.length - 1;) {
    let end = start + 1;
    while (stops[end]!.passage !== undefined) end += 1;
    const [first, ...rest] = placeStretch(parts, wish, stops.slice(start, end + 1), find);
    placed.splice(-1, 1, first!, ...rest);
    start = end;
  }
  return placed;
}

function placeStretch(parts: NetworkParts, wish: Wish, stops: readonly Stop[], find: FindPiece): readonly Stop[] {
  if (stops.length === 2) return stops;
  const ends = [stops[0]!, stops.at(-1)!] as const;
  const inside = stops.slice(1, -1);
  if (crosses(parts, find(...ends), namesOf(inside))) return ends;
  const layers = inside.map((stop) => [{ stop }, ...placesOnGates(parts, stop.passage!).flatMap(choiceAt(parts, stop))]);
  const shortest = placeByLength(parts, wish, ends, layers);
  const isExact = wish.by === 'sea' && wish.goal.minimise === 'distance';
  const best = isExact ? shortest : placeByWeight(ends, shortest, wish.by === 'sea' ? layers : layers.map(thinned), find);
  const met = [ends[0], ...best.map(({ stop }) => stop), ends[1]];
  const through = isTurning(met, find) ? closeOthers(parts, wish, ends, namesOf(inside), find) : undefined;
  return through ? [through, ends[1]] : withoutIdle(parts, met, find);
}

const namesOf = (stops: readonly Stop[]): number[] => stops.map(({ passage }) => passage!);

/** Whether a way leaves some gate on the side it came from. */
function isTurning(stops: readonly Stop[], find: FindPiece): boolean {
  return stops.slice(1, -1).some((stop, index) => {
    const [coming, going] = [find(stops[index]!, stop), find(stop, stops[index + 2]!)];
    return turnsAt(stop, coming?.legs.at(-1), going?.legs[0]) ?? true;
  });
}

const choiceAt =
  ({ sea }: NetworkParts, stop: Stop) =>
  (place: GatePlace): Choice[] => {
    const join = sea.join(place.at);
    if (join?.snapMetres !== 0) return [];
    return [{ stop: { ...stop, point: { at: place.at }, sea: join, gateAzimuth: place.azimuth }, place }];
  };

/** The choices with which the way by sea is shortest; the first of each where there is none. */
function placeByLength(
  parts: NetworkParts,
  { shut }: Wish,
  [from, to]: readonly [Stop, Stop],
  layers: readonly (readonly Choice[])[]
): Choice[] {
  let best = layers.map(([first]) => first!);
  if (!from.sea || !to.sea || layers.every(({ length }) => length === 1)) return best;
  const [start, end] = [[from.sea], [to.sea]];
  for (const step of shut.steps) {
    const choose = (each: readonly (readonly Choice[])[]): number[] | undefined =>
      shortestChain(parts, step, [start, ...each.map((layer) => layer.map(({ stop }) => stop.sea!)), end]);
    let tried = layers;
    let found = choose(tried);
    if (!found) continue;
    best = found.map((index, layer) => tried[layer]![index]!);
    for (let round = 0; round < CLOSER_ROUNDS; round += 1) {
      tried = best.map((choice) => [...closer(parts, choice)]);
      found = choose(tried);
      if (found) best = found.map((index, layer) => tried[layer]![index]!);
    }
    return best;
  }
  return best;
}

/** A choice and those nearer to it on its gate than its neighbours. */
function closer(parts: NetworkParts, choice: Choice): Choice[] {
  const { stop, place } = choice;
  if (!place) return [choice];
  const same: Choice = { stop, place: { ...place, spacing: place.spacing / 4 } };
  return [same, ...placesNear(parts, place).flatMap(choiceAt(parts, stop))];
}

/** By layer between the first and the last the choice on the shortest chain through all layers; nothing where there is none. */
function shortestChain(
  { sea }: NetworkParts,
  step: readonly PassageSet[],
  layers: readonly (readonly SeaJoin[])[]
): number[] | undefined {
  let totals = [0];
  const before: number[][] = [];
  for (let layer = 1; layer < layers.length; layer += 1) {
    const [rows, columns] = [layers[layer - 1]!, layers[layer]!];
    const tables = step.map((set) => sea.lengths(rows, columns, set));
    const came = columns.map(() => -1);
    const next = columns.map(() => Infinity);
    for (const table of tables) {
      table.forEach((metres, at) => {
        const [row, column] = [Math.floor(at / columns.length), at % columns.length];
        const total = totals[row]! + metres;
        if (total < next[column]!) [next[column], came[column]] = [total, row];
      });
    }
    totals = next;
    before.push(came);
  }
  if (totals[0] === Infinity) return undefined;
  const chain = [0];
  for (const came of before.reverse()) chain.unshift(came[chain[0]!]!);
  return chain.slice(1, -1);
}

/** Ways over land and sea take long to find: only every third place is tried with them. */
const thinned = (layer: readonly Choice[]): Choice[] => layer.filter((_, index) => index % 3 === 0);

/** Each choice moved in turn to the one of its layer with which the ways to its neighbours weigh least. */
function placeByWeight(
  [from, to]: readonly [Stop, Stop],
  first: readonly Choice[],
  layers: readonly (readonly Choice[])[],
  find: FindPiece
): Choice[] {
  const best = [...first];
  layers.forEach((layer, index) => {
    const [before, after] = [best[index - 1]?.stop ?? from, best[index + 1]?.stop ?? to];
    let least = Infinity;
    for (const choice of [best[index]!, ...layer]) {
      const weight = weightOf(find(before, choice.stop)) + weightOf(find(choice.stop, after));
      if (weight < least) [least, best[index]] = [weight, choice];
    }
  });
  return best;
}

const weightOf = (piece: Piece | undefined): number => piece?.weight ?? Infinity;

/** The stops without passages that the way between the stops beside them crosses for no more weight. */
function withoutIdle(parts: NetworkParts, stops: readonly Stop[], find: FindPiece): Stop[] {
  const kept = [...stops];
  for (let index = 1; index < kept.length - 1;) {
    const [before, stop, after] = [kept[index - 1]!, kept[index]!, kept[index + 1]!];
    const past = find(before, after);
    const weight = weightOf(find(before, stop)) + weightOf(find(stop, after));
    if (past && past.weight <= weight && crosses(parts, past, namesOf([stop]))) kept.splice(index, 1);
    else index += 1;
  }
  return kept;
}
