import type { Note } from './layer';
import type { FeatureFigures } from './measure-feature';

/** What there is to say of how features were measured. */
export function measuringNotes(figures: readonly Pick<FeatureFigures, 'turnedEdgeCount' | 'overlapCount'>[]): Note[] {
  const turned = figures.reduce((sum, { turnedEdgeCount }) => sum + turnedEdgeCount, 0);
  const overlaps = figures.reduce((sum, { overlapCount }) => sum + overlapCount, 0);
  return [
    ...(turned > 0 ? [{ code: 'turned-edges' as const, count: turned }] : []),
    ...(overlaps > 0 ? [{ code: 'rings-overlap' as const, count: overlaps }] : [])
  ];
}
