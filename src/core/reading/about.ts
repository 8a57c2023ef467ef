import type { SubjectId } from '../atlas/vocabulary';
import type { Claim, Event, Panel, Paragraph, Reading, Series } from './reading';
import { parseRef } from './ref';

interface Speaks {
  subjects: readonly SubjectId[];
  about: readonly string[];
}

/** Whether a record speaks of a reference: names it, or belongs to it where it is a subject. */
function speaksOf(record: Speaks, ref: string): boolean {
  if (record.about.includes(ref)) return true;
  const parsed = parseRef(ref);
  return parsed?.kind === 'subject' && record.subjects.some((subject) => subject === parsed.id);
}

/** The panels of a thing, those it carries itself first. */
export function panelsOf(reading: Reading, ref: string): Panel[] {
  const all = reading.panels.filter((panel) => panel.of.includes(ref));
  return [...all.filter((panel) => panel.of[0] === ref), ...all.filter((panel) => panel.of[0] !== ref)];
}

/** The claims that stand on the page of a thing: those about it, about what its panel speaks of too, or said by it. */
export function claimsOf(reading: Reading, ref: string): Claim[] {
  const refs = sameAs(reading, ref);
  const parsed = parseRef(ref);
  return reading.claims.filter(
    (claim) => refs.some((each) => speaksOf(claim, each)) || (parsed?.kind === 'actor' && claim.speaker === parsed.id)
  );
}

/** The events of a thing: those its panels list and those about it, in the order of their dates. */
export function eventsOf(reading: Reading, ref: string): Event[] {
  const listed = new Set(panelsOf(reading, ref).flatMap((panel) => panel.events));
  const refs = sameAs(reading, ref);
  const parsed = parseRef(ref);
  return reading.events.filter(
    (event) =>
      listed.has(event.id) ||
      refs.some((each) => speaksOf(event, each)) ||
      (parsed?.kind === 'place' && event.at.includes(parsed.id))
  );
}

/** The series that speak of a thing. */
export function seriesOf(reading: Reading, ref: string): Series[] {
  return reading.series.filter((series) => speaksOf({ subjects: series.subjects, about: series.mentions }, ref));
}

/** The paragraphs that speak of a thing, with the article each stands in. */
export function paragraphsOf(reading: Reading, ref: string): { article: string; paragraph: Paragraph }[] {
  const refs = sameAs(reading, ref);
  return reading.articles.flatMap((article) =>
    article.paragraphs
      .filter((paragraph) => refs.some((each) => paragraph.about.includes(each)))
      .map((paragraph) => ({ article: article.id, paragraph }))
  );
}

/** A thing and what its own panel speaks of beside it: the port of Chabahar and its city are told as one. */
function sameAs(reading: Reading, ref: string): string[] {
  return [...new Set([ref, ...reading.panels.filter((panel) => panel.of[0] === ref).flatMap((panel) => panel.of)])];
}

/** Where a claim appears: the first reference of every panel on whose page it stands. */
export function appearancesOf(reading: Reading, claim: Claim): string[] {
  return reading.panels.map((panel) => panel.of[0]!).filter((ref) => claimsOf(reading, ref).includes(claim));
}
