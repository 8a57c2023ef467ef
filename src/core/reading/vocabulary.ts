/** The closed word lists of what is read: articles, their claims, the timeline, the figures. */

export const VERDICTS = ['right', 'partly-right', 'dated', 'inaccurate', 'disputed', 'opinion', 'not-checked'] as const;
/** What a check found. *Dated*: true when written, overtaken since. *Opinion*: a view its holder is named for. */
export type Verdict = (typeof VERDICTS)[number];

export const CLAIM_KINDS = ['agreement', 'event', 'place', 'route', 'figure', 'date', 'actor', 'text'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export const EVENT_KINDS = [
  'mission',
  'treaty',
  'agreement',
  'contract',
  'summit',
  'forum',
  'statement',
  'resolution',
  'drill',
  'opening',
  'construction',
  'membership',
  'conflict',
  'sanctions',
  'term',
  'other'
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Whether an event has come to pass: what lies ahead is planned or foreseen by a text, never told as done. */
export const STANDINGS = ['happened', 'planned', 'foreseen'] as const;
export type Standing = (typeof STANDINGS)[number];

export const ACTOR_KINDS = ['state', 'organisation', 'company', 'person', 'outlet', 'study', 'document'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** The units figures and series are given in; the pages write them in words. */
export const FIGURE_UNITS = [
  'count',
  'countries',
  'years',
  'percent',
  'kilometres',
  'nautical-miles',
  'billion-dollars',
  'million-dollars',
  'million-tonnes',
  'million-tonnes-a-year',
  'billion-cubic-metres',
  'billion-cubic-metres-a-year',
  'metres',
  'containers'
] as const;
export type FigureUnit = (typeof FIGURE_UNITS)[number];

/** How a series is drawn: values over years, shares of a whole, or stretches of time. */
export const SERIES_FORMS = ['years', 'shares', 'spans'] as const;

/** What a text may point to. */
export const REF_KINDS = [
  'subject',
  'place',
  'line',
  'route',
  'area',
  'set',
  'actor',
  'event',
  'claim',
  'series',
  'term'
] as const;
export type RefKind = (typeof REF_KINDS)[number];
