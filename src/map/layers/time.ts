import type { ExpressionSpecification } from 'maplibre-gl';
import type { SubjectId } from '#core/atlas/vocabulary';
import { lastDay } from '#core/reading/day';
import type { StyleContext } from './context';

/*
 * Features of the past and the future bear `from`, their first day, and `until`, the first day after them. What was
 * there at a time is then a filter: a step of the timeline sends the map no data, only another day to compare with.
 */

/** Later than any date, as text: for what has no end. */
const NEVER = '~';

/** Whether a feature was there on a day. One without days is there always. */
export function isThereOn(day: string, end = 'until'): ExpressionSpecification {
  return [
    'all',
    ['<=', ['coalesce', ['get', 'from'], ''], day],
    ['>', ['coalesce', ['get', end], NEVER], day]
  ] as unknown as ExpressionSpecification;
}

/**
 * Whether a line is there at the time of the view, or today. The day compared with is the last on which the subject
 * changed at all: a step that changes nothing of it leaves its filters as they are, and the map does not draw it anew.
 */
export function isLineThere({ view: { time }, turns }: StyleContext, subject: SubjectId): ExpressionSpecification {
  const isLine: ExpressionSpecification = ['==', ['get', 'what'], 'line'];
  if (time === null) return ['all', isLine, ['!=', ['get', 'today'], 0]];
  const day = lastDay(time);
  return ['all', isLine, isThereOn(turns ? (turns.get(subject)?.findLast((turn) => turn <= day) ?? '') : day)];
}
