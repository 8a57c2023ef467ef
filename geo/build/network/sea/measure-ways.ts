import { fastDistance, prepare } from '#core/geodesy/fast-inverse';
import type { LonLat } from '#core/geodesy/longitude';
import { createGates, type Gates } from '#core/network/sea/gates';
import { MaskTable } from '#core/network/sea/masks';
import { passageSet } from '#core/network/passage-set';
import type { Passage } from '#core/network/types';
import type { FairwayWay } from './fairway-nodes';
import type { Pairs } from './visibility';
import type { Ways } from './ways';

interface MeasuredWays {
  ways: Ways;
  masks: MaskTable;
}

/** The lengths of all ways, and the passages whose gates they cross: the straight ones first, then those of fairways. */
export function measureWays(points: readonly LonLat[], pairs: Pairs, fairways: readonly FairwayWay[], passages: readonly Passage[]): MeasuredWays {
  const gates = createGates(passages.map((passage) => passage.gates));
  const masks = new MaskTable();
  const count = pairs.from.length + fairways.length;
  const ways: Ways = { from: new Int32Array(count), to: new Int32Array(count), metres: new Float64Array(count), mask: new Int32Array(count) };
  measureStraight(points, pairs, gates, masks, ways);
  fairways.forEach((fairway, index) => {
    const way = pairs.from.length + index;
    ways.from[way] = fairway.from;
    ways.to[way] = fairway.to;
    const prepared = prepare(fairway.course);
    for (let at = 1; at < fairway.course.length; at += 1) ways.metres[way]! += fastDistance(prepared, at - 1, prepared, at);
    const own = passages.findIndex(({ id }) => id === fairway.fairway.passage);
    ways.mask[way] = masks.add(passageSet([...gates.crossed(fairway.course), ...(own < 0 ? [] : [own])]));
  });
  return { ways, masks };
}

function measureStraight(points: readonly LonLat[], pairs: Pairs, gates: Gates, masks: MaskTable, ways: Ways): void {
  const prepared = prepare(points);
  const byStart = new Map<number, number[]>();
  pairs.from.forEach((from, way) => {
    ways.from[way] = from;
    ways.to[way] = pairs.to[way]!;
    ways.metres[way] = fastDistance(prepared, from, prepared, pairs.to[way]!);
    const others = byStart.get(from);
    if (others) others.push(way);
    else byStart.set(from, [way]);
  });
  for (const [from, own] of byStart) {
    const crossed = gates.crossedFrom(
      points[from]!,
      own.map((way) => points[pairs.to[way]!]!)
    );
    own.forEach((way, index) => (ways.mask[way] = crossed[index]!.length === 0 ? 0 : masks.add(passageSet(crossed[index]!))));
  }
}
