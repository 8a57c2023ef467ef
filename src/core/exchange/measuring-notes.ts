import type { Note } from './layer';
import type { FeatureFigures } from './measure-feature';

type Counts = Pick<FeatureFigures, 'turnedEdgeCount' | 'overlapCount' | 'crossingCount'>;

/** What there is to say of how features were measured. */
export function measuringNotes(figures: readonly Counts[]): Note[] {
  const together = (of: (each: Counts) => number): number => figures.reduce((sum, each) => sum + of(each), 0);
  const turned = together(({ turnedEdgeCount }) => turnedEdgeCount);
  const overlaps = together(({ overlapCount }) => overlapCount);
  const crossings = together(({ crossingCount }) => crossingCount);
  return [
    ...(turned > 0 ? [{ code: 'turned-edges' as const, count: turned }] : []),
    ...(overlaps > 0 ? [{ code: 'rings-overlap' as const, count: overlaps }] : []),
    ...(crossings > 0 ? [{ code: 'edges-cross' as const, count: crossings }] : [])
  ];
}
