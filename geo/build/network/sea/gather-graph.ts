import type { LonLat } from '#core/geodesy/longitude';
import type { SeaEdgeInput, SeaGraphInput } from '#core/network/sea/graph-data';
import type { MaskTable } from '#core/network/sea/masks';
import type { FairwayWay } from './fairway-nodes';
import type { Ways } from './ways';

/** The graph of some ways, the last of which are the fairways, with the nodes they use. */
export function gatherGraph(points: readonly LonLat[], ways: Ways, masks: MaskTable, fairways: readonly FairwayWay[]): SeaGraphInput {
  const numbers = new Map<number, number>();
  const nodes: LonLat[] = [];
  const numberOf = (point: number): number => {
    const known = numbers.get(point);
    if (known !== undefined) return known;
    numbers.set(point, nodes.length);
    return nodes.push(points[point]!) - 1;
  };
  const firstFairway = ways.from.length - fairways.length;
  const edges = Array.from(ways.from, (from, way): SeaEdgeInput => {
    const [a, b] = [numberOf(from), numberOf(ways.to[way]!)];
    const passages = masks.passages(ways.mask[way]!);
    const edge: SeaEdgeInput = { a, b, lengthMetres: ways.metres[way]!, passages, kind: 'sea' };
    return way < firstFairway ? edge : { ...edge, ...fairwayPart(fairways[way - firstFairway]!) };
  });
  return { nodes, edges };
}

/** Sea canals are sailed as the sea is; rivers, and canals between them, are not. */
function fairwayPart({ fairway, course }: FairwayWay): Pick<SeaEdgeInput, 'kind' | 'shape'> {
  const shape = course.slice(1, -1);
  return { kind: fairway.kind === 'river' ? 'river' : 'sea', ...(shape.length > 0 && { shape }) };
}
