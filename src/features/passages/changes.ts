import { durationDifference, formatDurationDifference } from '#core/format/duration';
import { formatLengthDifference, lengthDifference } from '#core/format/length';
import type { Answer, Route } from '#core/network/types';
import { language, m } from '#i18n/index';
import { kilometres, listed } from '#i18n/quantities';

/** A voyage before and after something was closed or opened. */
export interface Change {
  key: string;
  name: string;
  before: Answer<Route> | undefined;
  after: Answer<Route> | undefined;
  /** A sentence on terms of its own, which another voyage of the table does not have. */
  terms?: string;
}

/** Shorter than this nothing has changed: the last metres come of where a way begins. */
const SAME_METRES = 500;

/** A length in kilometres, or that there is no way; nothing while it is still being computed. */
export function lengthText(answer: Answer<Route> | undefined): string {
  if (!answer) return '';
  return answer.ok ? kilometres(answer.value.lengthMetres) : m.change_no_route();
}

/** What is added to length and time, with their signs: what both differ by as the atlas shows them. */
export function addedText({ before, after }: Change): { length: string; time: string } {
  if (!before?.ok || !after?.ok) return { length: '', time: '' };
  const metres = after.value.lengthMetres - before.value.lengthMetres;
  const shown = lengthDifference(before.value.lengthMetres, after.value.lengthMetres, 'kilometre');
  if (Math.abs(metres) < SAME_METRES || shown.value === 0) return { length: m.change_nothing(), time: '' };
  return {
    length: signed(shown.value, (value) => formatLengthDifference({ ...shown, value }, 'kilometre', language())),
    time: timeText(before.value.hours, after.value.hours)
  };
}

function timeText(before: number, after: number): string {
  const shown = durationDifference(before, after);
  return signed(shown.value, (value) => formatDurationDifference({ ...shown, value }, language()));
}

/**
 * By which passages the way goes after the change that it did not go by before, in its order; or that there is none, where it
 * goes by fewer. Empty where it goes by the same, or nowhere.
 */
export function byText({ before, after }: Change, nameOf: (id: string) => string): string {
  if (!before?.ok || !after?.ok) return '';
  const [first, second] = [new Set(before.value.passages), new Set(after.value.passages)];
  const fresh = [...second].filter((id) => !first.has(id));
  if (fresh.length > 0) return m.change_by({ passages: listed(fresh.map(nameOf)) });
  return [...first].some((id) => !second.has(id)) ? m.change_by_none() : '';
}

/** The restricted passages that only the way after the change is left with: a saving by them is one for few ships. */
export function restrictedText({ before, after }: Change, nameOf: (id: string) => string): string {
  const known = new Set(restrictedOf(before));
  const fresh = restrictedOf(after).filter((id) => !known.has(id));
  return fresh.length === 0 ? '' : m.change_restricted({ passages: listed(fresh.map(nameOf)) });
}

/**
 * What the way after the change is kept out of since its transits are booked ahead, and how long it would be by it; or what of
 * that kind it is let into.
 */
export function bookedText({ after }: Change, nameOf: (id: string) => string): string {
  const told = after?.ok ? after.value.warnings.find((each) => each.code === 'booked-passage-not-taken') : undefined;
  if (!told) return letInText(after, nameOf);
  const { passages, metres } = told.details;
  return m.change_booked({ passages: listed(passages.map(nameOf)), length: kilometres(metres) });
}

function letInText(after: Change['after'], nameOf: (id: string) => string): string {
  const told = after?.ok ? after.value.warnings.find((each) => each.code === 'booked-passage-taken') : undefined;
  return told ? m.change_booked_taken({ passages: listed(told.details.passages.map(nameOf)) }) : '';
}

function restrictedOf(answer: Answer<Route> | undefined): string[] {
  if (!answer?.ok) return [];
  return answer.value.warnings.flatMap((each) => (each.code === 'restricted-passage' ? [each.details.passage] : []));
}

/** Isolated in its own direction, so that no text about it turns it; in Arabic an invisible mark holds the sign at its number. */
function signed(value: number, format: (value: number) => string): string {
  const sign = value === 0 ? '' : value < 0 ? '−' : '+';
  return `${language() === 'ar' ? '\u2067\u200e' : '\u2066'}${sign}${format(Math.abs(value))}\u2069`;
}
