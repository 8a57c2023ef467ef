import type { ExpressionSpecification } from 'maplibre-gl';
import { SCHEMATIC_STRENGTH, UNDATED_STRENGTH } from '../strokes';
import type { StyleContext } from './context';

/**
 * A schematic course is drawn paler: it shows what is joined, not where the track lies. Less so at sea, where no ship
 * keeps to a line and every course is one of many.
 */
export function strengthOf({ view: { time } }: StyleContext, opacity: number): ExpressionSpecification {
  const pale = ['match', ['get', 'mode'], 'sea', SCHEMATIC_STRENGTH.sea * opacity, SCHEMATIC_STRENGTH.other * opacity];
  const isSchematic = ['==', ['get', 'accuracy'], 'schematic'];
  return ['case', ...undatedAt(time, opacity), isSchematic, pale, opacity] as unknown as ExpressionSpecification;
}

/** The branch of a `case` for lines of which nobody here knows whether they were there at a time: fainter than all others. */
function undatedAt(time: string | null, opacity: number): unknown[] {
  return time === null ? [] : [['==', ['get', 'undated'], 1], UNDATED_STRENGTH * opacity];
}

/** One strength for all lines but the undated. */
export function evenStrength({ view: { time } }: StyleContext, opacity: number): ExpressionSpecification | number {
  return time === null ? opacity : (['case', ...undatedAt(time, opacity), opacity] as unknown as ExpressionSpecification);
}
