import type { Atlas, Names } from '#core/atlas/atlas';
import { shownName } from '#core/atlas/shown-name';
import type { Language } from '#core/atlas/vocabulary';
import { measurementTitle } from '#core/measure/title';
import { givenName } from '#core/network/compared-name';
import type { RoutePlan } from '#core/network/plan';
import { presetOf } from '#core/network/presets';
import type { RoutePoint } from '#core/network/types';
import type { Reading, Series } from '#core/reading/reading';
import type { Verdict } from '#core/reading/vocabulary';
import type { Block } from '#core/story/block';
import { parseMarkdown } from '#core/story/markdown';
import { namedIn } from '#core/story/plain-text';
import type { Story, StoryStep } from '#core/story/story';
import { parseAddress } from '#core/view/parse-address';
import type { Selection } from '#core/view/view';

/** A step as it is read in one language. */
export interface ToldStep {
  id: string;
  title: string;
  blocks: readonly Block[];
  /** The query of its view, without `?`. */
  view: string;
  figure: Series | null;
  /** What stands out on its map beside the subjects: what is selected, routes, measurements, and the scenario. */
  things: readonly string[];
}

/** A story as a page tells it in one language: all it needs, and nothing of the atlas beside. */
export interface ToldStory {
  id: string;
  title: string;
  summary: string;
  article: string | null;
  minutes: number;
  steps: readonly ToldStep[];
  /** What became of the claims its texts link to, by their ids. */
  verdicts: Readonly<Record<string, Verdict>>;
}

interface Source {
  atlas: Atlas;
  reading: Reading;
}

/** Tells a story in the language of the texts that are given. */
export function toldStory({ id, title, summary, article, steps }: Story, source: Source): ToldStory {
  const { language, claims } = source.reading;
  const told = steps.map((step) => toldStep(step, source));
  const linked = new Set(told.flatMap(({ blocks }) => namedIn(blocks).refs.map((ref) => `${ref.kind}:${ref.id}`)));
  return {
    id,
    title: title[language],
    summary: summary[language],
    article,
    minutes: steps.reduce((sum, { minutes }) => sum + minutes, 0),
    steps: told,
    verdicts: Object.fromEntries(
      claims.flatMap((claim) => (linked.has(`claim:${claim.id}`) ? [[claim.id, claim.verdict] as const] : []))
    )
  };
}

function toldStep({ id, title, text, view, figure }: StoryStep, source: Source): ToldStep {
  const { language, series } = source.reading;
  const { selection, route, measure, scenario } = parseAddress(view).view;
  const selected = selection && nameOf(selection, source);
  const changed = scenario.name ?? presetOf(scenario)?.names[language];
  return {
    id,
    title: title[language],
    blocks: parseMarkdown(text[language]),
    view,
    figure: series.find((each) => each.id === figure) ?? null,
    things: [
      ...(selected ? [selected] : []),
      ...route.map((plan) => routeName(plan, source)),
      ...measure.map((measurement) => measurementTitle(measurement, source.atlas, language)),
      ...(changed ? [changed] : [])
    ]
  };
}

/** What a selected thing is called; nothing for a subject, which is told among the subjects. */
function nameOf({ kind, id }: Selection, { atlas, reading }: Source): string | undefined {
  if (kind === 'subject') return undefined;
  if (kind === 'event') return reading.events.find((event) => event.id === id)?.names;
  const records: Record<Exclude<typeof kind, 'event'>, readonly { id: string; names: Names }[]> = {
    place: atlas.places,
    line: atlas.lines,
    route: atlas.routes,
    area: atlas.areas,
    set: atlas.sets,
    actor: reading.actors
  };
  const record = records[kind].find((each) => each.id === id);
  return record && shownName(record, reading.language, 'both');
}

function routeName(plan: RoutePlan, source: Source): string {
  const { origin, destination } = plan;
  return givenName(plan, source.reading.language) ?? [origin, destination].map((point) => pointName(point, source)).join(' – ');
}

function pointName({ name, place }: RoutePoint, { atlas, reading }: Source): string {
  const language: Language = reading.language;
  const record = atlas.places.find(({ id }) => id === place);
  return name ?? (record ? shownName(record, language, 'both') : '…');
}
