import type { SourceWater } from '#core/atlas/label-schema';
import { SourceError } from '../../step';
import type { Line } from '../lines';
import type { Point } from '../winding';
import { lineLabel, pointLabel, type LabelFacts, type LabelFeature } from './label-feature';
import { plainCourse, riverCourse } from './river-course';

/**
 * Labels of seas, rivers and lakes. Each has a point; a river, and a water with a course of its own, has a second feature
 * (`river-course`, `gulf-course` …) for a style that sets the name along the line instead.
 */
export function waterLabels(waters: readonly SourceWater[], rivers: readonly Line[]): LabelFeature[] {
  return waters.flatMap((water) => {
    const facts = factsOf(water);
    const course = courseOf(water, rivers);
    const at = water.kind === 'river' ? course![Math.floor(course!.length / 2)]! : (water.at as Point);
    return [pointLabel(facts, at), ...(course ? [lineLabel({ ...facts, what: `${water.kind}-course` }, plainCourse(course))] : [])];
  });
}

function factsOf({ id, kind, rank, names, variants }: SourceWater): LabelFacts {
  if (names) return { id, what: kind, rank, names };
  const [first, second] = Object.values(variants!);
  return { id, what: kind, rank, names: { ...second, ...first }, secondNames: { ...first, ...second } };
}

function courseOf(water: SourceWater, rivers: readonly Line[]): Line | undefined {
  if (water.along) return water.along as Line;
  if (water.kind !== 'river') return undefined;
  const course = riverCourse(water.at as Point, rivers);
  if (!course) throw new SourceError('geo/sources/labels/water.yaml', water.id, 'no river of the base map passes near this position');
  return course;
}
