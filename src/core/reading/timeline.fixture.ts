import type { Event } from './reading';

/** An event with only what the timeline reads; the rest stands empty. */
export function eventOf(date: string, change: Partial<Event> = {}): Event {
  return {
    id: `event-${date}`,
    article: 'test',
    date,
    kind: 'other',
    standing: 'happened',
    names: `Event of ${date}`,
    text: 'What happened.',
    subjects: [],
    at: [],
    about: [],
    paragraphs: [],
    changes: [],
    sources: [{ text: 'A source' }],
    ...change
  };
}
