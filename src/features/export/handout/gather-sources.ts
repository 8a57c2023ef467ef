import type { Atlas } from '#core/atlas/atlas';
import { SUBJECTS, type SubjectId } from '#core/atlas/vocabulary';
import { plainText } from '#core/reading/inline';
import type { Reading, Source } from '#core/reading/reading';
import { parseRef, type Ref } from '#core/reading/ref';
import { parseMarkdown } from '#core/story/markdown';
import { namedIn } from '#core/story/plain-text';
import type { Story, StoryStep } from '#core/story/story';
import { parseAddress } from '#core/view/parse-address';
import { subjectName } from '#i18n/words';
import { inLanguage } from './in-language';
import { namedSources } from './named-sources';
import type { HandoutLanguage } from './options';

/** A thing the story rests on, and what that rests on. */
export interface SourceRow {
  ref: string;
  title: string;
  sources: readonly Source[];
  /** The numbers of the steps that name it, from 1. */
  steps: readonly number[];
}

interface Setting {
  reading: Reading;
  atlas: Atlas;
  language: HandoutLanguage;
  /** Whether what only the notes link to counts. */
  hasNotes: boolean;
}

/**
 * All that the steps link to, show as a figure or have selected, in order, each with its sources and with those that the words
 * of the steps name of what it rests on. What has none is left out.
 */
export function gatherSources(story: Story, setting: Setting): SourceRow[] {
  const steps = new Map<string, number[]>();
  const named = new Map<string, Source[]>();
  story.steps.forEach((step, index) => {
    const refs = refsOf(step, setting);
    const inWords = namedSources(wordsOf(step, setting), refs, setting.reading);
    for (const { ref, source } of inWords) named.set(ref, [...(named.get(ref) ?? []), source]);
    const all = new Set([...refs, ...inWords.map(({ ref }) => ref)]);
    for (const ref of all) steps.set(ref, [...(steps.get(ref) ?? []), index + 1]);
  });
  return [...steps].flatMap(([text, numbers]) => {
    const ref = parseRef(text);
    const found = ref && lookUp(ref, setting);
    const sources = once([...(found?.sources ?? []), ...(named.get(text) ?? [])]);
    return found && sources.length > 0 ? [{ ref: text, title: plainText(found.title), sources, steps: numbers }] : [];
  });
}

/** The subjects any step shows: their map data is credited. */
export function subjectsOf(story: Story): SubjectId[] {
  const shown = new Set(story.steps.flatMap(({ view }) => parseAddress(view).view.subjects));
  return SUBJECTS.filter((subject) => shown.has(subject));
}

function refsOf(step: StoryStep, { language, hasNotes }: Setting): string[] {
  const texts = [step.text, ...(hasNotes ? [step.notes] : [])];
  const named = texts
    .flatMap((text) => namedIn(parseMarkdown(inLanguage(text, language).text)).refs)
    .map(({ kind, id }) => `${kind}:${id}`);
  const { selection } = parseAddress(step.view).view;
  const shown = [...(step.figure ? [`series:${step.figure}`] : []), ...(selection ? [`${selection.kind}:${selection.id}`] : [])];
  return [...new Set([...named, ...shown])];
}

/** The English words of a step: they name their sources as the sources call themselves. */
function wordsOf({ text, notes }: StoryStep, { hasNotes }: Setting): string {
  return [text.en, ...(hasNotes ? [notes.en] : [])].join('\n');
}

interface Found {
  title: string;
  sources: readonly Source[];
}

function lookUp(ref: Ref, setting: Setting): Found | undefined {
  const subject = ref.kind === 'subject' ? SUBJECTS.find((each) => each === ref.id) : undefined;
  // What a subject rests on is told at its parts; the words of a step may name one of its sources all the same.
  if (subject) return { title: subjectName(subject, setting.language), sources: [] };
  return inTexts(ref, setting.reading) ?? inAtlas(ref, setting);
}

function inTexts({ kind, id }: Ref, reading: Reading): Found | undefined {
  const find = <T extends { id: string }>(records: readonly T[]): T | undefined => records.find((record) => record.id === id);
  const claim = kind === 'claim' ? find(reading.claims) : undefined;
  if (claim) return { title: claim.claim, sources: claim.sources };
  const series = kind === 'series' ? find(reading.series) : undefined;
  if (series) return { title: series.names, sources: series.sets.flatMap(({ sources }) => sources) };
  const event = kind === 'event' ? find(reading.events) : undefined;
  if (event) return { title: event.names, sources: event.sources };
  const term = kind === 'term' ? find(reading.terms) : undefined;
  if (term) return { title: term.names, sources: term.sources };
  const actor = kind === 'actor' ? find(reading.actors) : undefined;
  return actor && { title: actor.names[reading.language], sources: panelSources(`actor:${id}`, reading) };
}

/** What the panel of a thing rests on as a whole. */
function panelSources(ref: string, { panels }: Reading): readonly Source[] {
  return panels.find(({ of }) => of[0] === ref)?.sources ?? [];
}

function inAtlas({ kind, id }: Ref, { atlas, reading, language }: Setting): Found | undefined {
  const records = { place: atlas.places, line: atlas.lines, route: atlas.routes, area: atlas.areas, set: atlas.sets };
  if (!(kind in records)) return undefined;
  const record = records[kind as keyof typeof records].find((each) => each.id === id);
  if (!record) return undefined;
  return { title: record.names[language], sources: [{ text: record.source }, ...panelSources(`${kind}:${id}`, reading)] };
}

function once(sources: readonly Source[]): Source[] {
  return [...new Map(sources.map((source) => [`${source.text} ${source.url ?? ''}`, source])).values()];
}
