import { wrapLongitude, type LonLat } from '#core/geodesy/longitude';
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

/** Sea canals are sailed as the sea is; rivers, and canals between rivers and lakes, are not. */
function fairwayPart({ fairway, course }: FairwayWay): Pick<SeaEdgeInput, 'kind' | 'shape'> {
  const kind = fairway.kind === 'river' || fairway.kind === 'inland-canal' ? 'river' : 'sea';
  if (course.length > 2) return { kind, shape: course.slice(1, -1) };
  // A point between tells a fairway from a straight way over open water: voyages may begin anywhere on it.
  const [from, to] = [course[0]!, course[1]!];
  return { kind, shape: [[from[0] + wrapLongitude(to[0] - from[0]) / 2, (from[1] + to[1]) / 2]] };
}
